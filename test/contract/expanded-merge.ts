import type { Rectangle } from "../../src/sheets/grid";
import type { MarkSeverity } from "../../src/workbooks/port";
import type { MarkedCell } from "./contract-face";

/** Every cell of an area of 附表3, as marked cells. */
export function expandedMerge({ top, left, bottom, right }: Rectangle, severity: MarkSeverity): MarkedCell[] {
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return rows.flatMap((row) => columns.map((column) => ({ sheet: "附表3", row, column, severity })));
}
