import { addressOf, rangeOf } from "../../sheets/grid";
import type { Blueprint, BlueprintCell } from "../../sheets/blueprint";
import { storedNumber } from "../../sheets/stored-number";
import { entered } from "../write/entered";

/** Rows that are sent in one request: some 1.5 MB of a wide report. */
const rowsPerRequest = 5_000;

type Entry = string | number | boolean | null;

/** Queues formats, values, links, merges, widths and heights; sends what would be too much for one request. */
export async function askContents(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blueprint: Blueprint,
  date1904: boolean,
): Promise<void> {
  const height = Math.max(0, ...blueprint.cells.map(({ row }) => row + 1));
  const width = Math.max(0, ...blueprint.cells.map(({ column }) => column + 1));
  const formats = matrix<string | null>(height, width);
  const values = matrix<Entry>(height, width);
  for (const cell of blueprint.cells) {
    const format = blueprint.styles[cell.style]?.numberFormat;
    put(formats, cell, format ?? null);
    put(values, cell, entryOf(cell, format ?? "General", date1904));
  }
  for (let top = 0; top < height; top += rowsPerRequest) {
    if (top > 0) await flush(context);
    const rows = Math.min(rowsPerRequest, height - top);
    const range = sheet.getRangeByIndexes(top, 0, rows, width);
    // The format first: a text cell keeps 001 and =A as they are.
    range.numberFormat = formats.slice(top, top + rows);
    range.values = values.slice(top, top + rows);
  }
  for (const cell of blueprint.cells) if (cell.link) link(sheet, cell, cell.link);
  for (const merge of blueprint.merges) sheet.getRange(rangeOf(merge)).merge(false);
  askSizes(sheet, blueprint);
}

function matrix<Value>(height: number, width: number): (Value | null)[][] {
  return Array.from({ length: height }, () => new Array<Value | null>(width).fill(null));
}

function put<Value>(rows: (Value | null)[][], { row, column }: BlueprintCell, value: Value | null): void {
  const cells = rows[row];
  if (cells) cells[column] = value;
}

function entryOf({ value, formula }: BlueprintCell, format: string, date1904: boolean): Entry {
  if (formula !== undefined) return `=${formula}`;
  if (value === undefined) return null;
  if (typeof value === "string") return entered(value, format);
  return storedNumber(value, format, date1904);
}

function link(
  sheet: Excel.Worksheet,
  { row, column, value }: BlueprintCell,
  to: NonNullable<BlueprintCell["link"]>,
): void {
  const documentReference = `'${to.sheet.replaceAll("'", "''")}'!${addressOf(to.row, to.column)}`;
  const plain = typeof value === "string" && entered(value, "General") === value;
  sheet.getRange(addressOf(row, column)).hyperlink = plain
    ? { documentReference, textToDisplay: value }
    : { documentReference };
}

/** Office.js takes widths in points: a character of the default font is 7 pixels, each column has 5 more. */
function askSizes(sheet: Excel.Worksheet, { columnWidths, rowHeights }: Blueprint): void {
  columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = (characters * 7 + 5) * 0.75;
  });
  for (const [row, points] of Object.entries(rowHeights)) {
    sheet.getRangeByIndexes(Number(row), 0, 1, 1).format.rowHeight = points;
  }
}

async function flush(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}
