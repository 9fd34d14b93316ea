import { cellNumber } from "../../sheets/grid";
import { defaultLimits, sheetColumns, sheetRows } from "../limits";
import { columnBands } from "../xml/column-bands";
import { xmlPieces } from "../zip/unpack";
import { plainLook, readLooks, type CellLook } from "./look-styles";
import { LookReader, type SheetLookData } from "./look-reader";
import { readNotes } from "./notes";
import { openPackage } from "./package";
import { readWorkbookPart } from "./workbook-part";

/** How a sheet looks: sizes in pixels at 100 %, by zero-based row and column. Hidden ones have size 0. */
export interface SheetLook {
  /** The comment on a cell, null where it has none. */
  noteAt(row: number, column: number): string | null;
  /** A cell's formula without the sign before it, null where it has none. */
  formulaAt(row: number, column: number): string | null;
  /** How many rows and columns the file keeps in view; null where it freezes none. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
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
const breath = 40;

/** Reads how one sheet of a file looks; lets the page have a turn now and then. Throws UnreadableFileError. */
export async function readSheetLook(bytes: Uint8Array, sheet: string): Promise<SheetLook | null> {
  const data = await readLookData(bytes, sheet);
  return data && sheetLookOf(data);
}

/** What `readSheetLook` reads, as plain data that a worker can send. */
export async function readLookData(bytes: Uint8Array, sheet: string): Promise<SheetLookData | null> {
  const file = openPackage(bytes, defaultLimits);
  const workbook = readWorkbookPart(file);
  const part = workbook.sheets.find(({ name }) => name === sheet)?.part;
  const entry = part === undefined ? undefined : file.find(part);
  if (!entry) return null;
  const reader = new LookReader(readLooks(file, workbook), file.limits);
  let since = performance.now();
  for (const piece of xmlPieces(entry)) {
    reader.scanner.push(piece);
    if (performance.now() - since > breath) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
  }
  reader.scanner.end();
  return { ...reader.data(), notes: readNotes(file, part ?? "") };
}

/** The look that was read. */
export function sheetLookOf(data: SheetLookData): SheetLook {
  const { looks, columns, styles, rowFrom, rowTo, heights, defaultWidth, defaultHeight } = data;
  const bandAt = columnBands(data.bands.map(({ from, to, ...says }) => ({ from, to, says })));
  return {
    noteAt: (row, column) => data.notes.get(cellNumber(row, column)) ?? null,
    formulaAt: (row, column) => data.formulas.get(cellNumber(row, column)) ?? null,
    frozen: data.frozen,
    columnWidth: (column) => {
      const width = bandAt(column)?.width ?? defaultWidth;
      return width === 0 ? 0 : Math.round(width * pixelsPerCharacter + columnPadding);
    },
    rowHeight: (row) => Math.round((heights.get(row) ?? defaultHeight) * pixelsPerPoint),
    hasHeight: (row) => heights.has(row),
    lookAt: (row, column) => {
      const at = placeOf(columns, rowFrom[row] ?? 0, rowTo[row] ?? 0, column);
      if (at >= 0) return looks[styles[at] ?? 0] ?? plainLook;
      const style = row < sheetRows && column < sheetColumns ? bandAt(column)?.style : undefined;
      return (style === undefined ? undefined : looks[style]) ?? plainLook;
    },
  };
}

/** Where a column stands among those of a row, which go from left to right; −1 where it does not. */
function placeOf(columns: Uint16Array, from: number, to: number, column: number): number {
  let [low, high] = [from, to - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = columns[middle] as number;
    if (found === column) return middle;
    if (found < column) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
