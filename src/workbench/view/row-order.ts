import type { CellValue, Grid, Rectangle } from "../../sheets/grid";

/** In which order a sheet's rows are shown, and which of them: a view, the file stays as it is. */
export interface RowOrder {
  /** Rows of the sheet that are not shown. */
  readonly hidden: number;
  /** The sheet's row that is shown in a place (both zero-based). */
  rowAt(place: number): number;
  /** The place in which a row is shown, −1 where it is not. */
  placeOf(row: number): number;
  /** The sheet as it is shown, its rows by their places. */
  gridOf(grid: Grid): Grid;
}

/** All rows, as they stand in the sheet. */
export const naturalOrder: RowOrder = {
  hidden: 0,
  rowAt: (place) => place,
  placeOf: (row) => row,
  gridOf: (grid) => grid,
};

/**
 * These rows of a sheet that has `used` of them, in this order; those below follow as they are. A merged area of
 * several rows cannot be shown as one: each of its rows shows what it holds.
 */
export function rowOrder(rows: readonly number[], used: number): RowOrder {
  const places = new Int32Array(used).fill(-1);
  for (const [place, row] of rows.entries()) places[row] = place;
  const hidden = used - rows.length;
  const placeOf = (row: number): number => (row < used ? (places[row] ?? -1) : row - hidden);
  let last: { readonly of: Grid; readonly shown: Grid } | null = null;
  return {
    hidden,
    rowAt: (place) => (place < rows.length ? (rows[place] ?? 0) : place + hidden),
    placeOf,
    gridOf(grid) {
      if (last?.of !== grid) last = { of: grid, shown: shownGrid(grid, rows, used, placeOf) };
      return last.shown;
    },
  };
}

function shownGrid(grid: Grid, rows: readonly number[], used: number, placeOf: RowOrder["placeOf"]): Grid {
  const below = Array.from({ length: Math.max(0, grid.top + grid.values.length - used) }, (_, index) => used + index);
  const shown = [...rows, ...below];
  const values = shown.map((row): readonly CellValue[] => grid.values[row - grid.top] ?? []);
  const merges: Rectangle[] = [];
  for (const merge of grid.merges) {
    if (merge.top === merge.bottom) {
      const place = placeOf(merge.top);
      if (place >= 0) merges.push({ ...merge, top: place, bottom: place });
      continue;
    }
    const value = grid.values[merge.top - grid.top]?.[merge.left - grid.left] ?? null;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const place = placeOf(row);
      if (place >= 0 && value !== null) values[place] = withValue(values[place] ?? [], merge.left - grid.left, value);
    }
  }
  const numberFormats = shown.map((row) => grid.numberFormats[row - grid.top] ?? []);
  return { ...grid, top: 0, values, numberFormats, merges };
}

function withValue(line: readonly CellValue[], at: number, value: CellValue): readonly CellValue[] {
  if (at < 0) return line;
  const copy = line.slice();
  while (copy.length < at) copy.push(null);
  copy[at] = value;
  return copy;
}
