import type { Grid, Rectangle } from "../../sheets/grid";

/** In which order a sheet's rows are shown, and which of them: a view, the file stays as it is. */
export interface RowOrder {
  /** Rows of the sheet that are not shown. */
  readonly hidden: number;
  /** Whether merged areas join the rows that are sorted: some, or all of them to one. */
  readonly joined: "none" | "some" | "all";
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
  joined: "none",
  rowAt: (place) => place,
  placeOf: (row) => row,
  gridOf: (grid) => grid,
};

/**
 * These rows of a sheet that has `used` of them, in this order; those below follow as they are. A merged area is shown
 * over those of its rows that are, as in Excel; where they do not stand together, each shows what the area holds.
 */
export function rowOrder(rows: readonly number[], used: number, joined: RowOrder["joined"] = "none"): RowOrder {
  const places = new Int32Array(used).fill(-1);
  for (const [place, row] of rows.entries()) places[row] = place;
  const hidden = used - rows.length;
  const placeOf = (row: number): number => (row < used ? (places[row] ?? -1) : row - hidden);
  let last: { readonly of: Grid; readonly shown: Grid } | null = null;
  return {
    hidden,
    joined,
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
  const lineOf = <T>(lines: readonly (readonly T[])[]): (readonly T[])[] =>
    shown.map((row) => lines[row - grid.top] ?? []);
  const [values, numberFormats] = [lineOf(grid.values), lineOf(grid.numberFormats)];
  const merges: Rectangle[] = [];
  for (const merge of grid.merges) {
    const places = placesOf(merge, placeOf);
    const [top, bottom] = [places[0], places.at(-1)];
    if (top === undefined || bottom === undefined) continue;
    const isWhole = bottom - top === places.length - 1;
    if (isWhole && (top !== bottom || merge.left !== merge.right)) merges.push({ ...merge, top, bottom });
    // Its value stands in its first row, which need not be the first that is shown.
    const [line, at] = [merge.top - grid.top, merge.left - grid.left];
    const value = grid.values[line]?.[at] ?? null;
    const format = grid.numberFormats[line]?.[at] ?? "General";
    for (const place of isWhole ? [top] : places) {
      if (value === null || placeOf(merge.top) === place) continue;
      values[place] = withEntry(values[place] ?? [], at, value, null);
      numberFormats[place] = withEntry(numberFormats[place] ?? [], at, format, "General");
    }
  }
  return { ...grid, top: 0, values, numberFormats, merges };
}

/** The places in which an area's rows are shown, in order. */
function placesOf({ top, bottom }: Rectangle, placeOf: RowOrder["placeOf"]): number[] {
  const places: number[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const place = placeOf(row);
    if (place >= 0) places.push(place);
  }
  return places.sort((one, other) => one - other);
}

function withEntry<T>(line: readonly T[], at: number, entry: T, none: T): readonly T[] {
  if (at < 0) return line;
  const copy = line.slice();
  while (copy.length < at) copy.push(none);
  copy[at] = entry;
  return copy;
}
