import { lastRow } from "../../sheets/cells";
import type { ReadTable } from "../../sheets/read";
import type { RowKind } from "../../sheets/rows/row-kind";
import { walkRows } from "../../sheets/rows/row-kinds";

/** Where rows can be added below a table's last one (zero-based). */
export interface RowsBelow {
  readonly first: number;
  /** Empty rows from there to whatever stands below; null where nothing does. */
  readonly count: number | null;
}

const empty: ReadonlySet<RowKind> = new Set<RowKind>(["blank", "numbered"]);

/** The rows under the last enterprise of a table, down to its total, its foot or the next table on the sheet. */
export function rowsBelow(read: ReadTable, all: readonly ReadTable[]): RowsBelow {
  const { grid, layout, rowNumbers, outline } = read;
  const further = [...outline.continued.values()].flat();
  const first = Math.max(layout.header.bottom, ...rowNumbers.slice(-1), ...further) + 1;
  const limit = topOfNext(read, all);
  let taken: number | null = null;
  walkRows(grid, layout, { from: first, to: Math.min(lastRow(grid), limit - 1) }, (row, kind) => {
    if (empty.has(kind)) return true;
    taken = row;
    return false;
  });
  const end = taken ?? (limit <= lastRow(grid) ? limit : null);
  return { first, count: end === null ? null : end - first };
}

/** The first row of the table below on the same sheet; beyond the sheet's end where there is none. */
function topOfNext({ grid, layout }: ReadTable, all: readonly ReadTable[]): number {
  const tops = all
    .filter((other) => other.grid.name === grid.name && other.layout.header.top > layout.header.bottom)
    .map((other) => Math.min(other.layout.title?.row ?? Infinity, other.layout.header.top));
  return Math.min(lastRow(grid) + 1, ...tops);
}
