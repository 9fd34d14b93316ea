import { adjustmentColumns } from "./adjustment-columns";
import type { ColumnKey } from "./columns";
import { statusColumns } from "./status-columns";

const labels: ReadonlyMap<ColumnKey, string> = new Map(
  [...adjustmentColumns, ...statusColumns].map(({ key, label }) => [key, label]),
);

/** What the clerk calls a column: its official heading. */
export function labelOf(column: ColumnKey): string {
  return labels.get(column) ?? column;
}
