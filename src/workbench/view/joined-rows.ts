import type { Grid } from "../../sheets/grid";
import type { BodyRows } from "./body-rows";

/** The first row of those that a row belongs to: rows that a merged area joins are moved together. */
export type JoinedRows = (row: number) => number;

/**
 * Which rows of the body are joined by merged areas. An area that reaches out of the body joins nothing: head and
 * sign-off stay where they are.
 */
export function joinedRows({ merges }: Pick<Grid, "merges">, { first, last }: BodyRows): JoinedRows {
  const tall = merges.filter(({ top, bottom }) => top < bottom && top >= first && bottom <= last);
  const heads = new Map<number, number>();
  let [head, end] = [-1, -1];
  for (const { top, bottom } of tall.sort((one, other) => one.top - other.top)) {
    if (top > end) head = top;
    end = Math.max(end, bottom);
    for (let row = top; row <= bottom; row += 1) heads.set(row, head);
  }
  return (row) => heads.get(row) ?? row;
}

/** How much the rows shown are joined: not at all, some, or so that nothing is left to be sorted. */
export function jointsOf(rows: readonly number[], headOf: JoinedRows): "none" | "some" | "all" {
  const heads = new Set(rows.map(headOf));
  if (rows.length > 1 && heads.size === 1) return "all";
  return heads.size < rows.length ? "some" : "none";
}
