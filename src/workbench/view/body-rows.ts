import type { Grid } from "../../sheets/grid";

/** Rows of a sheet that are filtered and sorted, zero-based, inclusive; the others stay where they are. */
export interface BodyRows {
  readonly first: number;
  readonly last: number;
}

/**
 * The rows between the head of a table and its end. `head`: the last row of the head; null where none was recognised.
 */
export function bodyOf(grid: Grid, table: { readonly header: number; readonly last: number } | null): BodyRows {
  const last = grid.top + grid.values.length - 1;
  return table ? { first: table.header + 1, last: Math.min(last, table.last) } : { first: grid.top + 1, last };
}
