import { isBlank } from "./cells";
import { valueAt, type CellValue, type Grid, type Rectangle } from "./grid";
import { mergeAt } from "./merges";

/**
 * The old grid with these rows in place of its own; null where they do not fit into it: other columns to the left,
 * other merges.
 */
export function patchedGrid(old: Grid, changed: Grid): Grid | null {
  const from = changed.top;
  const to = changed.top + changed.values.length - 1;
  if (from < old.top || to >= old.top + old.values.length || to < from) return null;
  if (startsFurtherLeft(old, changed) || !sameMerges(old, changed, from, to)) return null;
  const values = old.values.slice();
  const numberFormats = old.numberFormats.slice();
  for (let row = from; row <= to; row += 1) {
    values[row - old.top] = shifted(changed.values[row - from] ?? [], changed.left - old.left, null);
    numberFormats[row - old.top] = shifted(changed.numberFormats[row - from] ?? [], changed.left - old.left, "General");
  }
  return { ...old, values, numberFormats };
}

function startsFurtherLeft(old: Grid, changed: Grid): boolean {
  const extra = old.left - changed.left;
  return extra > 0 && changed.values.some((cells) => cells.slice(0, extra).some((value) => !isBlank(value)));
}

/** A row that begins so many columns further right (negative: left). */
function shifted<Entry extends CellValue | string>(
  cells: readonly Entry[],
  by: number,
  filler: Entry,
): readonly Entry[] {
  if (by === 0) return cells;
  return by < 0 ? cells.slice(-by) : [...Array.from({ length: by }, () => filler), ...cells];
}

function sameMerges(old: Grid, changed: Grid, from: number, to: number): boolean {
  const touching = ({ top, bottom }: Rectangle) => top <= to && bottom >= from;
  const written = ({ top, left, bottom, right }: Rectangle) => `${top},${left},${bottom},${right}`;
  const before = new Set(old.merges.filter(touching).map(written));
  const now = changed.merges.filter(touching).map(written);
  return before.size === now.length && now.every((merge) => before.has(merge));
}

/** Whether two grids hold the same values in a row. */
export function sameRow(one: Grid, other: Grid, row: number): boolean {
  const width = Math.max(one.values[row - one.top]?.length ?? 0, other.values[row - other.top]?.length ?? 0);
  for (let column = one.left; column < one.left + width; column += 1) {
    if (valueAt(one, row, column) !== valueAt(other, row, column)) return false;
  }
  return true;
}

/** Whether a merge over several rows reaches into this row in one of these columns. */
export function isMergedDown(grid: Grid, row: number, columns: Iterable<number>): boolean {
  if (grid.merges.length === 0) return false;
  for (const column of columns) {
    const merge = mergeAt(grid, row, column);
    if (merge && merge.bottom > merge.top) return true;
  }
  return false;
}
