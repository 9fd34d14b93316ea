import type { InsertedRow } from "./row-moves";

/**
 * The outline levels of rows put in, by row: those between two rows of a group belong to it, those at its edge do not,
 * as in Excel. `levels`: of the rows that were there, by where they come to stand; what is missing has none.
 */
export function levelsBetween(
  inserted: readonly InsertedRow[],
  levels: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const between = new Map<number, number>();
  for (let first = 0, next = 1; first < inserted.length; first = next, next += 1) {
    const top = (inserted[first] as InsertedRow).row;
    while (inserted[next]?.row === top + next - first) next += 1;
    const level = Math.min(levels.get(top - 1) ?? 0, levels.get(top + next - first) ?? 0);
    if (level > 0) for (let at = first; at < next; at += 1) between.set(top + at - first, level);
  }
  return between;
}
