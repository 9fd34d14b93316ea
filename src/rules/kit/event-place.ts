import type { MilestoneKey } from "../../annexes/steps";
import { resultColumn, timeColumn } from "../../ledger/milestone-cells";
import type { QuarterTables, RowPair } from "../../ledger/quarter-pairs";
import type { SpotHit } from "./places";

/**
 * Where a finding about an event stands: this quarter's cell, the earlier one beside it; of split columns the time's or
 * the result's.
 */
export function eventPlace(
  { status, statusBefore }: QuarterTables,
  { now, before }: RowPair,
  key: MilestoneKey,
  half: "time" | "result" = "time",
): Pick<SpotHit<never>, "spot" | "related"> {
  const columnIn = half === "time" ? timeColumn : resultColumn;
  return {
    spot: { row: now, column: columnIn(status, key) },
    related: [{ row: before, column: columnIn(statusBefore, key), table: "statusBefore" }],
  };
}
