import type { SaxesTagNS } from "saxes";
import type { Package } from "./package";
import { attributeOf, readXml } from "../xml/small-xml";
import { isTrue } from "../xml/xml-boolean";
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
  const part = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  if (part === undefined || !file.find(part)) return [];
  const reader = new LookReader();
  readXml(file.part(part), file.limits.depth, { open: (tag, path) => reader.open(tag, path) });
  return reader.looks;
}

class LookReader {
  readonly looks: Mutable<CellLook>[] = [];
  private readonly fonts: Mutable<Font>[] = [];
  private readonly fills: (string | null)[] = [];
  private readonly borders: boolean[] = [];

  open(tag: SaxesTagNS, path: readonly string[]): void {
    const list = path[1];
    const parent = path.at(-2);
    if (list === "fonts") this.openFont(tag, parent);
    else if (list === "fills") this.openFill(tag, parent);
    else if (list === "borders") this.openBorder(tag, parent);
    else if (list === "cellXfs") this.openStyle(tag, parent);
  }

  private openFont(tag: SaxesTagNS, parent: string | undefined): void {
    if (tag.local === "font" && parent === "fonts") this.fonts.push({ ...plainLook });
    const font = this.fonts.at(-1);
    if (!font || parent !== "font") return;
    const on = isTrue(attributeOf(tag, "val") ?? "1");
    if (tag.local === "b") font.bold = on;
    else if (tag.local === "i") font.italic = on;
    else if (tag.local === "strike") font.strike = on;
    else if (tag.local === "u") font.underline = attributeOf(tag, "val") !== "none";
    else if (tag.local === "sz") font.size = Number(attributeOf(tag, "val")) || plainLook.size;
    else if (tag.local === "color") font.color = colorOf(tag);
  }

  private openFill(tag: SaxesTagNS, parent: string | undefined): void {
    if (tag.local === "fill" && parent === "fills") this.fills.push(null);
    else if (tag.local === "fgColor" && parent === "patternFill") this.fills[this.fills.length - 1] = colorOf(tag);
  }

  private openBorder(tag: SaxesTagNS, parent: string | undefined): void {
    if (tag.local === "border" && parent === "borders") this.borders.push(false);
    else if (parent === "border" && (attributeOf(tag, "style") ?? "none") !== "none")
      this.borders[this.borders.length - 1] = true;
  }

  private openStyle(tag: SaxesTagNS, parent: string | undefined): void {
    const index = (name: string): number => Number(attributeOf(tag, name) ?? 0);
    if (tag.local === "xf" && parent === "cellXfs") {
      const { bold, italic, underline, strike, size, color } = this.fonts[index("fontId")] ?? plainLook;
      const fill = this.fills[index("fillId")] ?? null;
      const border = this.borders[index("borderId")] ?? false;
      this.looks.push({ ...plainLook, bold, italic, underline, strike, size, color, fill, border });
    }
    const look = this.looks.at(-1);
    if (!look || tag.local !== "alignment" || parent !== "xf") return;
    look.horizontal = attributeOf(tag, "horizontal");
    look.vertical = attributeOf(tag, "vertical");
    look.wrap = isTrue(attributeOf(tag, "wrapText"));
  }
}

function colorOf(tag: SaxesTagNS): string | null {
  const rgb = attributeOf(tag, "rgb");
  if (rgb !== null && /^[0-9a-f]{6,8}$/i.test(rgb)) return `#${rgb.slice(-6)}`;
  const theme = attributeOf(tag, "theme");
  const base = theme === null ? undefined : themeColors[Number(theme)];
  return base === undefined ? null : tinted(base, Number(attributeOf(tag, "tint") ?? 0));
}

/** Lighter by a positive tint, darker by a negative one (ECMA-376, 18.8.3). */
function tinted(base: string, tint: number): string {
  const parts = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  const mixed = parts.map((part) => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
