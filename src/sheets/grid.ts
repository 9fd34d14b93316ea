/** What one cell holds, as Excel holds it: a date is its serial number, an error its text ("#REF!"). */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells, zero-based, all four sides inclusive. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The used part of one sheet as plain data (it can be posted to a worker), whoever gave it. Row n of `values` is sheet
 * row `top + n`, its entry m is sheet column `left + m` (zero-based). Rows may be ragged: what is missing is null with
 * format "General". Merged cells hold their value in the top-left cell only.
 */
export interface Grid {
  readonly name: string;
  readonly visible: boolean;
  /** Serials count from 1904-01-01 in this workbook. */
  readonly date1904: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** en-US format codes, same shape as `values`; rows of equal formats may share one array. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly merges: readonly Rectangle[];
  /**
   * Cells whose formula has no result stored ({@link cellNumber}), as programs leave them that do not calculate: their
   * value is null.
   */
  readonly uncalculated?: readonly number[];
  /**
   * Cells whose formula's result no longer holds, since what it reads was edited where nothing calculates: their value
   * is null.
   */
  readonly stale?: readonly number[];
}

/** A cell's place in its workbook, zero-based. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const sheetColumns = 16_384;

/** One number for a zero-based sheet position. */
export function cellNumber(row: number, column: number): number {
  return row * sheetColumns + column;
}

const cellSets = new WeakMap<readonly number[], ReadonlySet<number>>();

function listed(cells: readonly number[] | undefined, number: number): boolean {
  if (cells === undefined || cells.length === 0) return false;
  let known = cellSets.get(cells);
  if (known === undefined) cellSets.set(cells, (known = new Set(cells)));
  return known.has(number);
}

/**
 * Whether the cell holds a formula whose result is missing: never stored, or no longer true. Null where it has one, or
 * no formula.
 */
export function missingResult(grid: Grid, row: number, column: number): "uncalculated" | "stale" | null {
  if (valueAt(grid, row, column) !== null) return null;
  const number = cellNumber(row, column);
  if (listed(grid.stale, number)) return "stale";
  return listed(grid.uncalculated, number) ? "uncalculated" : null;
}

/** The value at a sheet position, null outside the used part. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** The en-US number format at a sheet position, "General" outside the used part. */
export function numberFormatAt(grid: Grid, row: number, column: number): string {
  return grid.numberFormats[row - grid.top]?.[column - grid.left] ?? "General";
}

/** Letters of a zero-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 address of a zero-based cell, without the sheet. */
export function addressOf(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** A1:B2 address of a rectangle, or A1 where it is one cell. */
export function rangeOf({ top, left, bottom, right }: Rectangle): string {
  const first = addressOf(top, left);
  return top === bottom && left === right ? first : `${first}:${addressOf(bottom, right)}`;
}
