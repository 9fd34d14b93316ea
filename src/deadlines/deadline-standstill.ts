import type { AdjustmentRow, AdjustmentTable, StatusRow } from "../ledger/tables";
import { stopsTheClock } from "../ledger/excuses";

/**
 * Why no limit runs for an enterprise: words in its own row, or an entry of 附表4 (its texts; null where the entry bears
 * no name).
 */
export type Standstill =
  | { readonly from: "row"; readonly words: string }
  | { readonly from: "adjustment"; readonly result: string; readonly change: string }
  | { readonly from: "adjustment"; readonly result: null; readonly change: null };

/** Tells why the clock stands still for a row of which it is known that it does. */
export type StandstillOf = (row: StatusRow) => Standstill;

/** Looks the reasons up in the 附表4 of this quarter and those before, newest first. */
export function standstillFinder(adjustments: readonly AdjustmentTable[]): StandstillOf {
  let byName: Map<string, AdjustmentRow> | null = null;
  return ({ excuse, values: { enterprise } }) => {
    if (excuse !== null) return { from: "row", words: excuse };
    byName ??= indexed(adjustments);
    const keys = enterprise ? [enterprise.key, ...enterprise.formerKeys] : [];
    const entry = keys.map((key) => byName?.get(key)).find(Boolean)?.values;
    if (!entry) return { from: "adjustment", result: null, change: null };
    return { from: "adjustment", result: entry.adjustment?.text ?? "", change: entry.change?.text ?? "" };
  };
}

function indexed(adjustments: readonly AdjustmentTable[]): Map<string, AdjustmentRow> {
  const byName = new Map<string, AdjustmentRow>();
  for (const row of adjustments.flatMap(({ rows }) => rows)) {
    const { enterprise, adjustment } = row.values;
    if (!enterprise || !stopsTheClock(adjustment?.kind ?? null)) continue;
    for (const key of [enterprise.key, ...enterprise.formerKeys]) if (!byName.has(key)) byName.set(key, row);
  }
  return byName;
}
