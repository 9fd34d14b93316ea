import type { CheckedSheet } from "../../checking/run";
import type { Judgement, RuleSummary } from "../judge/judge";

/** Rules that could not judge for one reason. */
export interface Abstention {
  readonly reason: string;
  readonly rules: readonly RuleSummary[];
  /** Rows concerned; 0 where the rules are about tables. */
  readonly rows: number;
  /** They compare with the quarter before. */
  readonly aboutQuarters: boolean;
}

/** What was not checked, by reason; the comparison with last quarter first, since choosing its file settles it. */
export function abstentionsOf({ rules }: Judgement, sheets: readonly CheckedSheet[]): Abstention[] {
  const byReason = new Map<string, { rules: Map<string, RuleSummary>; rows: number }>();
  for (const { rule, reason, rows } of sheets.flatMap(({ notChecked }) => notChecked)) {
    const summary = rules.find(({ id }) => id === rule) ?? { id: rule, title: rule, subject: "form" };
    const group = byReason.get(reason) ?? { rules: new Map<string, RuleSummary>(), rows: 0 };
    group.rules.set(rule, summary);
    group.rows = Math.max(group.rows, rows);
    byReason.set(reason, group);
  }
  return [...byReason]
    .map(([reason, { rules: concerned, rows }]) => ({
      reason,
      rules: [...concerned.values()],
      rows,
      aboutQuarters: [...concerned.values()].every(({ subject }) => subject === "quarters"),
    }))
    .sort((one, other) => Number(other.aboutQuarters) - Number(one.aboutQuarters));
}
