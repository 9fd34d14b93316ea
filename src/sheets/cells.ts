import type { CellValue, Grid } from "./grid";
import { valueAt } from "./grid";

/** Blanks of every width, and characters that show nothing. */
const onlyBlanks = /^[\s\u200b-\u200f\u2060\ufeff\u00ad]*$/;

/** Whether a cell shows nothing: empty, or blanks only. */
export function isBlank(value: CellValue): boolean {
  if (value === null) return true;
  if (typeof value !== "string") return false;
  // Nearly every text begins with a Chinese character; the pattern is for the others.
  return value.length === 0 || (value.charCodeAt(0) <= 0x3000 && onlyBlanks.test(value));
}

/** What a cell says as plain text, without blanks around it; "" where it shows nothing. */
export function textOf(value: CellValue): string {
  return value === null ? "" : String(value).trim();
}

/** The text at a sheet position, as {@link textOf}. */
export function textAt(grid: Grid, row: number, column: number): string {
  return textOf(valueAt(grid, row, column));
}

/** The last row of the used part; `top - 1` where there is none. */
export function lastRow(grid: Grid): number {
  return grid.top + grid.values.length - 1;
}

/** Filled cells of one row from column to column (inclusive), left to right. */
export function filledCells(grid: Grid, row: number, from: number, to: number): { column: number; text: string }[] {
  const values = grid.values[row - grid.top] ?? [];
  const found: { column: number; text: string }[] = [];
  const last = Math.min(to, grid.left + values.length - 1);
  for (let column = Math.max(from, grid.left); column <= last; column += 1) {
    const value = values[column - grid.left] ?? null;
    if (!isBlank(value)) found.push({ column, text: textOf(value) });
  }
  return found;
}
