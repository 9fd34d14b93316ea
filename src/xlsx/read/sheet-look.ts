import { defaultLimits, type Limits } from "../limits";
import { plainLook, readLooks, type CellLook } from "./look-styles";
import { openPackage } from "./package";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { xmlPieces } from "../zip/unpack";
import { isTrue } from "../xml/xml-boolean";
import { readWorkbookPart } from "./workbook-part";

/** How a sheet looks: sizes in pixels at 100 %, by zero-based row and column. Hidden ones have size 0. */
export interface SheetLook {
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  /** Whether the file fixes this row's height; others may grow with their text. */
  hasHeight(row: number): boolean;
  lookAt(row: number, column: number): CellLook;
}

const pixelsPerPoint = 96 / 72;
/** A column of one character of the default font, and the padding beside it (ECMA-376, 18.3.1.13). */
const pixelsPerCharacter = 7;
const columnPadding = 5;
const usualWidth = 8.43;
const usualHeight = 15;
const breath = 40;

/** Reads how one sheet of a file looks; lets the page have a turn now and then. Throws UnreadableFileError. */
export async function readSheetLook(bytes: Uint8Array, sheet: string): Promise<SheetLook | null> {
  const file = openPackage(bytes, defaultLimits);
  const workbook = readWorkbookPart(file);
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  const entry = part === undefined ? undefined : file.find(part);
  if (!entry) return null;
  const reader = new SheetLookReader(readLooks(file, workbook), file.limits);
  let since = performance.now();
  for (const piece of xmlPieces(entry)) {
    reader.scanner.push(piece);
    if (performance.now() - since > breath) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
  }
  reader.scanner.end();
  return reader;
}

interface ColumnBand {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly look: CellLook;
}

class SheetLookReader implements SheetLook, Visitor {
  private readonly bands: ColumnBand[] = [];
  private readonly heights = new Map<number, number>();
  private readonly cells: (Uint16Array | undefined)[] = [];
  private defaultWidth = usualWidth;
  private defaultHeight = usualHeight;
  private row = -1;
  private column = -1;
  private current: number[] = [];

  readonly scanner: Scanner;

  constructor(
    private readonly looks: readonly CellLook[],
    limits: Limits,
  ) {
    this.scanner = new Scanner(this, limits);
  }

  columnWidth(column: number): number {
    const band = this.bands.find(({ from, to }) => column >= from && column <= to);
    const width = band ? band.width : this.defaultWidth;
    return width === 0 ? 0 : Math.round(width * pixelsPerCharacter + columnPadding);
  }

  rowHeight(row: number): number {
    return Math.round((this.heights.get(row) ?? this.defaultHeight) * pixelsPerPoint);
  }

  hasHeight(row: number): boolean {
    return this.heights.has(row);
  }

  lookAt(row: number, column: number): CellLook {
    const style = this.cells[row]?.[column];
    if (style !== undefined && style > 0) return this.looks[style - 1] ?? plainLook;
    return this.bands.find(({ from, to }) => column >= from && column <= to)?.look ?? plainLook;
  }

  open(tag: Tag): void {
    const number = (name: string): number => Number(tag.attribute(name) ?? Number.NaN);
    switch (tag.name.local) {
      case "sheetFormatPr":
        this.defaultWidth = number("defaultColWidth") || usualWidth;
        this.defaultHeight = number("defaultRowHeight") || usualHeight;
        return;
      case "col":
        this.bands.push({
          from: number("min") - 1,
          to: number("max") - 1,
          width: isTrue(tag.attribute("hidden")) ? 0 : number("width") || this.defaultWidth,
          look: this.looks[number("style")] ?? plainLook,
        });
        return;
      case "row":
        this.row = (number("r") || this.row + 2) - 1;
        this.column = -1;
        this.current = [];
        if (isTrue(tag.attribute("hidden"))) this.heights.set(this.row, 0);
        else if (number("ht")) this.heights.set(this.row, number("ht"));
        return;
      case "c":
        this.column = columnOf(tag.attribute("r")) ?? this.column + 1;
        this.current[this.column] = (number("s") || 0) + 1;
    }
  }

  close({ local }: TagName): void {
    if (local === "row" && this.current.length > 0)
      this.cells[this.row] = Uint16Array.from(this.current, (style) => style ?? 0);
  }

  text(): void {
    // Only where and how, never what: the grid holds the values.
  }
}

function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  return letters ? [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null;
}
