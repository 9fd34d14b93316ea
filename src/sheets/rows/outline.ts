import { saysNothingChanged } from "../../annexes/adjustment-sheet";
import { filledCells, isBlank } from "../cells";
import { valueAt, type Grid } from "../grid";
import type { Layout } from "../layout";
import { mergeAt } from "../merges";
import type { RowKind } from "./row-kind";
import { walkRows } from "./row-kinds";

/** Which sheet rows are enterprises' rows, and what stands between them. */
export interface TableOutline {
  /** Sheet row by position. */
  readonly rowNumbers: readonly number[];
  /** Positions of rows with a band, a blank line, a subtotal or a printed header above them. */
  readonly separated: ReadonlySet<number>;
  /** Further sheet rows of an enterprise whose name is merged down over them, by position. */
  readonly continued: ReadonlyMap<number, readonly number[]>;
  /** Nothing but 无 or 本季度无变化 stands under the header. */
  readonly saysNothing: boolean;
}

const separating: ReadonlySet<RowKind> = new Set<RowKind>(["blank", "band", "subtotal", "head"]);
/** A table with more rows than these does not say 无. */
const mostEmptyRows = 3;
/** Rows under a header in which 本季度无变化 may stand. */
const reach = 10;

/** Goes through the data of a table once. */
export function tableOutline(grid: Grid, layout: Layout): TableOutline {
  const rowNumbers: number[] = [];
  const separated = new Set<number>();
  const continued = new Map<number, number[]>();
  let parted = false;
  if (layout.data) {
    const { top, bottom } = layout.data;
    walkRows(grid, layout, { from: top, to: bottom }, (row, kind) => {
      if (separating.has(kind)) parted = true;
      if (kind !== "row") return true;
      const last = rowNumbers.at(-1);
      if (last !== undefined && continues(grid, layout, row, last)) {
        const position = rowNumbers.length - 1;
        continued.set(position, [...(continued.get(position) ?? []), row]);
        return true;
      }
      if (parted) separated.add(rowNumbers.length);
      parted = false;
      rowNumbers.push(row);
      return true;
    });
  }
  if (saysNothing(grid, layout, rowNumbers)) {
    return { rowNumbers: [], separated: new Set(), continued: new Map(), saysNothing: true };
  }
  return { rowNumbers, separated, continued, saysNothing: false };
}

/** Whether the row's enterprise is the one above, in one cell merged over both. */
function continues(grid: Grid, { columns }: Layout, row: number, last: number): boolean {
  const column = columns.get("enterprise");
  if (column === undefined || grid.merges.length === 0) return false;
  const merge = mergeAt(grid, row, column);
  return merge !== undefined && merge.top < row && merge.top <= last && !isBlank(valueAt(grid, merge.top, merge.left));
}

function saysNothing(grid: Grid, layout: Layout, rowNumbers: readonly number[]): boolean {
  if (rowNumbers.length > mostEmptyRows) return false;
  const { header, zone, columns } = layout;
  const serial = columns.get("serialNumber");
  const bottom = layout.data?.bottom ?? header.bottom + reach;
  let said = false;
  for (let row = header.bottom + 1; row <= bottom; row += 1) {
    for (const { column, text } of filledCells(grid, row, zone.left, header.right)) {
      if (saysNothingChanged(text)) said = true;
      else if (rowNumbers.includes(row) && column !== serial) return false;
    }
  }
  return said;
}
