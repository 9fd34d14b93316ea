import type { ColumnKey } from "../annexes/columns";
import { steps, type MilestoneKey } from "../annexes/steps";
import type { StatusValues, Table } from "./tables";

/** The cell that tells when: of the combined column, else of the split one that the sheet has. */
export function timeColumn({ columns }: Table<StatusValues>, key: MilestoneKey): ColumnKey {
  const { time, result } = steps[key];
  if (columns.has(key)) return key;
  return columns.has(time) ? time : result;
}

/** The cell that tells how it ended: of the combined column, else of the split one that the sheet has. */
export function resultColumn({ columns }: Table<StatusValues>, key: MilestoneKey): ColumnKey {
  const { time, result } = steps[key];
  if (columns.has(key)) return key;
  return columns.has(result) ? result : time;
}

/**
 * Whether the sheet has a cell for the time, or for the result, of 评估 or 验收: what has no column cannot be missing in a
 * row.
 */
export function hasCellFor({ columns }: Table<StatusValues>, key: MilestoneKey, part: "time" | "result"): boolean {
  return columns.has(key) || columns.has(steps[key][part]);
}
