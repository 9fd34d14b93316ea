import type { AdjustmentKind } from "../annexes/adjustment";
import type { AdjustmentTable, StatusRow } from "./tables";

/** Results of 附表4 that stop the clock for an enterprise. */
const stopping: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>([
  "suspend",
  "terminate",
  "revoke",
  "transferDistrict",
]);

/** Results that start it again. */
const restarting: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>(["resume", "continueAudit"]);

/** Whether a result of 附表4 stops the clock; one that cannot be read may. */
export function stopsTheClock(kind: AdjustmentKind | null): boolean {
  return kind === null || stopping.has(kind);
}

/** Tells whether 附表4 stops the clock for a row of 附表3. */
export type Excuses = (row: StatusRow) => boolean;

/**
 * What the 附表4 of this quarter and those before say, oldest first: a later 恢复 or 继续开展 starts the clock again. An entry
 * that cannot be read may stop it, and an entry without a name may mean anybody: then nobody is called late.
 */
export function excusesOf(adjustments: readonly AdjustmentTable[]): Excuses {
  const stopped = new Set<string>();
  for (const table of adjustments) {
    for (const { values } of table.rows) {
      const kind = values.adjustment?.kind ?? null;
      const stops = stopsTheClock(kind);
      if (!values.enterprise) {
        if (stops) return () => true;
        continue;
      }
      for (const key of [values.enterprise.key, ...values.enterprise.formerKeys]) {
        if (stops) stopped.add(key);
        else if (kind !== null && restarting.has(kind)) stopped.delete(key);
      }
    }
  }
  if (stopped.size === 0) return () => false;
  // A row without a name may be one of those that are stopped.
  return ({ values: { enterprise } }) =>
    enterprise === null || stopped.has(enterprise.key) || enterprise.formerKeys.some((key) => stopped.has(key));
}
