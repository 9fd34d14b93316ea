import type { ReadTable } from "../../sheets/read";
import { walkRows } from "../../sheets/rows/row-kinds";
import { lastRow } from "../../sheets/cells";

/** Where a template can be written into (zero-based rows). */
export interface EmptyRows {
  readonly first: number;
  /** Empty rows from there to the foot; null where nothing stands below. */
  readonly count: number | null;
  /** Enterprises that stand there already. */
  readonly filled: number;
}

/**
 * The first empty row of a template's table and how many follow, down to its notes or sign-off; lines with nothing but
 * a 序号 are empty.
 */
export function emptyRows({ grid, layout, table }: ReadTable): EmptyRows {
  const from = layout.header.bottom + 1;
  let first = from;
  let foot: number | null = null;
  walkRows(grid, layout, { from, to: lastRow(grid) }, (row, kind) => {
    if (kind === "note" || kind === "signOff") {
      foot = row;
      return false;
    }
    if (kind !== "blank" && kind !== "numbered") first = row + 1;
    return true;
  });
  if (foot === null) return { first, count: null, filled: table.rows.length };
  // One empty row, where there are several, keeps the foot apart from the table.
  const count = foot - first;
  return { first, count: count > 1 ? count - 1 : count, filled: table.rows.length };
}
