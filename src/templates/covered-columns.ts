import type { ColumnKey } from "../annexes/columns";
import { statusColumns } from "../annexes/status-columns";
import { columnsOfStep, milestoneKeys } from "../annexes/steps";

/**
 * What of a ledger goes into the official columns of 附表3; times and results of a split pair into the combined column.
 */
export const coveredByOfficial: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...statusColumns.filter(({ official }) => official).map(({ key }) => key),
  ...milestoneKeys.flatMap(columnsOfStep),
]);
