import { cellNumber, numberFormatAt, type CellValue, type Grid } from "../../sheets/grid";
import type { CellEdit } from "../../xlsx/edited-cells";
import { typedEdit } from "../grid/block-edits";
import { cellText, editText } from "../grid/cell-text";

/** What is looked for on a sheet. */
export interface Query {
  readonly text: string;
  /** The whole cell has to be like it. */
  readonly whole: boolean;
}

const columnsPerRow = cellNumber(1, 0);
/** What a number or a date may be shown with: a text without any of these is not looked for among them. */
const inNumbers = /[\d年月日时分秒星期上下午%.,:/\-¥]|TRUE|FALSE/i;
/** Cells between two looks at the clock of the one who runs it. */
const cellsPerStep = 4_000;
const hitsPerStep = 1_000;

/** A cell, zero-based. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** Looks through a sheet row by row for as long as it is asked for more; ends with the cells, by `cellNumber`. */
export function* search(grid: Grid, query: Query): Generator<void, number[]> {
  const hits: number[] = [];
  if (query.text === "") return hits;
  const wanted = query.text.toLowerCase();
  const numbersToo = inNumbers.test(wanted);
  let seen = 0;
  for (const [at, line] of grid.values.entries()) {
    for (const [index, value] of line.entries()) {
      if (value === null || (typeof value === "number" && !numbersToo)) continue;
      const [row, column] = [grid.top + at, grid.left + index];
      if (textsOf(grid, row, column, value).some((text) => matches(text.toLowerCase(), wanted, query.whole)))
        hits.push(cellNumber(row, column));
    }
    seen += line.length + 1;
    if (seen >= cellsPerStep) {
      seen = 0;
      yield;
    }
  }
  return hits;
}

/** The cell of a hit. */
export function spotOf(hit: number): FoundCell {
  return { row: Math.floor(hit / columnsPerRow), column: hit % columnsPerRow };
}

/**
 * The place among sorted hits of the next one behind a cell, or the one before; it goes on at the other end. −1 where
 * there is none.
 */
export function hitFrom(hits: readonly number[], { row, column }: FoundCell, by: 1 | -1): number {
  const from = cellNumber(row, column);
  const found = by > 0 ? hits.findIndex((hit) => hit > from) : hits.findLastIndex((hit) => hit < from);
  return found >= 0 ? found : by > 0 ? Math.min(0, hits.length - 1) : hits.length - 1;
}

/** The hits with the text put in the place of what was looked for, typed as the clerk would; in small steps. */
export function* replacements(
  grid: Grid,
  hits: readonly number[],
  { text, whole }: Query,
  put: string,
): Generator<void, CellEdit[]> {
  const wanted = text.toLowerCase();
  const edits: CellEdit[] = [];
  for (const [at, hit] of hits.entries()) {
    if (at % hitsPerStep === hitsPerStep - 1) yield;
    const { row, column } = spotOf(hit);
    const value = grid.values[row - grid.top]?.[column - grid.left] ?? null;
    const before = textsOf(grid, row, column, value).find((shown) => matches(shown.toLowerCase(), wanted, whole));
    if (before !== undefined) edits.push(typedEdit(grid, row, column, replaced(before, text, put)));
  }
  return edits;
}

/** As it would be typed, then as it is shown. */
function textsOf(grid: Grid, row: number, column: number, value: CellValue): string[] {
  if (typeof value === "string") return [value];
  const format = numberFormatAt(grid, row, column);
  return [editText(value, format, grid.date1904), cellText(value, format, grid.date1904)];
}

function matches(text: string, wanted: string, whole: boolean): boolean {
  return whole ? text === wanted : text.includes(wanted);
}

/** Every occurrence, small letters and capitals alike. */
function replaced(text: string, wanted: string, put: string): string {
  const [low, find] = [text.toLowerCase(), wanted.toLowerCase()];
  if (low.length !== text.length) return text.replaceAll(wanted, () => put);
  let result = "";
  let read = 0;
  for (let at = low.indexOf(find); at >= 0; at = low.indexOf(find, read)) {
    result += text.slice(read, at) + put;
    read = at + find.length;
  }
  return result + text.slice(read);
}
