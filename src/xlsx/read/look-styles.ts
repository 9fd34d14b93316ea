import type { Package } from "./package";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { isTrue } from "../xml/xml-boolean";
import { xmlPieces } from "../zip/unpack";
import { stylesTarget } from "./styles-part";
import type { WorkbookPart } from "./workbook-part";

/** How a cell looks, as far as a page shows it. Sizes in points, colours #RRGGBB, null = the program's own. */
export interface CellLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly size: number;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly border: boolean;
}

/** A cell without a style of its own. */
export const plainLook: CellLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  color: null,
  fill: null,
  horizontal: null,
  vertical: null,
  wrap: false,
  border: false,
};

type Font = Pick<CellLook, "bold" | "italic" | "underline" | "strike" | "size" | "color">;
type Mutable<Of> = { -readonly [Key in keyof Of]: Of[Key] };

/** Colours of the theme that every program begins with; files that bring another theme come close. */
const themeColors = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
];

/** The looks of a workbook's cell styles, by their index. */
export function readLooks(file: Package, workbook: WorkbookPart): CellLook[] {
  const entry = file.find(stylesTarget(workbook) ?? "");
  if (!entry) return [];
  const reader = new LookReader(file);
  for (const piece of xmlPieces(entry)) reader.scanner.push(piece);
  reader.scanner.end();
  return reader.looks;
}

class LookReader implements Visitor {
  readonly looks: Mutable<CellLook>[] = [];
  readonly scanner: Scanner;
  private readonly path: string[] = [];
  private readonly fonts: Mutable<Font>[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: boolean[] = [];

  constructor(file: Package) {
    this.scanner = new Scanner(this, file.limits);
  }

  open(tag: Tag): void {
    const list = this.path[1];
    const parent = this.path.at(-1);
    if (list === "fonts") this.openFont(tag, parent);
    else if (list === "fills") this.openFill(tag, parent);
    else if (list === "borders") this.openBorder(tag, parent);
    else if (list === "cellXfs") this.openStyle(tag, parent);
    if (!tag.empty) this.path.push(tag.name.local);
  }

  close(_name: TagName): void {
    this.path.pop();
  }

  text(): void {
    // A style sheet holds no text.
  }

  private openFont(tag: Tag, parent: string | undefined): void {
    if (tag.name.local === "font" && parent === "fonts") this.fonts.push({ ...plainLook });
    const font = this.fonts.at(-1);
    if (!font || parent !== "font") return;
    const on = isTrue(tag.attribute("val") ?? "1");
    if (tag.name.local === "b") font.bold = on;
    else if (tag.name.local === "i") font.italic = on;
    else if (tag.name.local === "strike") font.strike = on;
    else if (tag.name.local === "u") font.underline = tag.attribute("val") !== "none";
    else if (tag.name.local === "sz") font.size = Number(tag.attribute("val")) || plainLook.size;
    else if (tag.name.local === "color") font.color = colorOf(tag);
  }

  private openFill(tag: Tag, parent: string | undefined): void {
    if (tag.name.local === "fill" && parent === "fills") this.fills.push(null);
    else if (tag.name.local === "fgColor" && parent === "patternFill") this.fills[this.fills.length - 1] = colorOf(tag);
  }

  private openBorder(tag: Tag, parent: string | undefined): void {
    if (tag.name.local === "border" && parent === "borders") this.borders.push(false);
    else if (parent === "border" && (tag.attribute("style") ?? "none") !== "none")
      this.borders[this.borders.length - 1] = true;
  }

  private openStyle(tag: Tag, parent: string | undefined): void {
    const index = (name: string): number => Number(tag.attribute(name) ?? 0);
    if (tag.name.local === "xf" && parent === "cellXfs") {
      const { bold, italic, underline, strike, size, color } = this.fonts[index("fontId")] ?? plainLook;
      const fill = this.fills[index("fillId")] ?? null;
      const border = this.borders[index("borderId")] ?? false;
      this.looks.push({ ...plainLook, bold, italic, underline, strike, size, color, fill, border });
    }
    const look = this.looks.at(-1);
    if (!look || tag.name.local !== "alignment" || parent !== "xf") return;
    look.horizontal = tag.attribute("horizontal");
    look.vertical = tag.attribute("vertical");
    look.wrap = isTrue(tag.attribute("wrapText"));
  }
}

function colorOf(tag: Tag): string | null {
  const rgb = tag.attribute("rgb");
  if (rgb !== null && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6)}`;
  const theme = tag.attribute("theme");
  const base = theme === null ? undefined : themeColors[Number(theme)];
  return base === undefined ? null : tinted(base, Number(tag.attribute("tint") ?? 0));
}

/** Lighter by a positive tint, darker by a negative one (ECMA-376, 18.8.3). */
function tinted(base: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
