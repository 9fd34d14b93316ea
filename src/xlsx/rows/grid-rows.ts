import type { CellValue, Grid } from "../../sheets/grid";
import type { RowOperation } from "./row-moves";

/** Rows of a sheet that were taken out, from row `at` on. */
export interface TakenRows {
  readonly at: number;
  readonly values: Grid["values"];
  readonly numberFormats: Grid["numberFormats"];
}

const nothing: readonly CellValue[] = [];
const general: readonly string[] = [];

/** The grid with blank rows put in, formatted as the row that they look like; merges are left to the caller. */
export function withRowsPutIn(grid: Grid, { at, count, like }: RowOperation): Grid {
  const formats = (like === null ? undefined : grid.numberFormats[like - grid.top]) ?? general;
  const blank = Array.from({ length: count }, () => nothing);
  return withRows(grid, { at, values: blank, numberFormats: blank.map(() => formats) });
}

/** The grid with rows put in that hold something, as those do that were taken out. */
export function withRows(grid: Grid, { at, values, numberFormats }: TakenRows): Grid {
  const top = grid.values.length === 0 ? at : grid.top;
  const place = at - top;
  const before = Math.max(0, place);
  const put = <T>(rows: readonly (readonly T[])[], added: readonly (readonly T[])[]): (readonly T[])[] => [
    ...rows.slice(0, before),
    ...Array.from({ length: place - rows.length }, (): readonly T[] => []),
    ...added,
    ...Array.from({ length: -place }, (): readonly T[] => []),
    ...rows.slice(before),
  ];
  const found = { top: Math.min(top, at), values: put(grid.values, values) };
  return trimmed({ ...grid, ...found, numberFormats: put(grid.numberFormats, numberFormats) });
}

/** The grid without some rows, and what they held. */
export function withoutRows(
  grid: Grid,
  { at, count }: RowOperation,
): { readonly grid: Grid; readonly taken: TakenRows } {
  const from = Math.max(0, at - grid.top);
  const to = Math.max(from, at + count - grid.top);
  const without = <T>(rows: readonly T[]): T[] => [...rows.slice(0, from), ...rows.slice(to)];
  const rows = Array.from({ length: count }, (_, index) => at + index - grid.top);
  const above = Math.max(0, Math.min(count, grid.top - at));
  const left = { values: without(grid.values), numberFormats: without(grid.numberFormats) };
  return {
    grid: trimmed({ ...grid, top: grid.top - above, ...left }),
    taken: {
      at,
      values: rows.map((row) => grid.values[row] ?? nothing),
      numberFormats: rows.map((row) => grid.numberFormats[row] ?? general),
    },
  };
}

/** Without rows at the ends of the used part in which nothing is written. */
function trimmed(grid: Grid): Grid {
  const isUsed = (row: readonly CellValue[]): boolean => row.length > 0;
  const first = Math.max(0, grid.values.findIndex(isUsed));
  const end = grid.values.findLastIndex(isUsed) + 1;
  if (first === 0 && end === grid.values.length) return grid;
  const used = { values: grid.values.slice(first, end), numberFormats: grid.numberFormats.slice(first, end) };
  return { ...grid, top: end === 0 ? 0 : grid.top + first, ...used };
}
