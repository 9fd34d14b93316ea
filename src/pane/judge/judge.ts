import type { ColumnKey } from "../../annexes/columns";
import type { Waiver } from "../../checking/finding";
import type { Deadlines, Reach } from "../../deadlines/deadlines";
import type { CheckedSheet, CheckOptions, CheckResult } from "../../checking/run";
import type { Day } from "../../dates/day";
import type { Summary } from "../../summaries/member";
import type { Grid } from "../../sheets/grid";

/** What a rule is about, for the summary of what was checked. */
export type RuleSubject = "form" | "status" | "adjustments" | "both" | "quarters";

/** A rule as the pane names it. */
export interface RuleSummary {
  readonly id: string;
  readonly title: string;
  readonly subject: RuleSubject;
}

/** By when the newest period's sheets are to be sent. */
export interface ReportDue {
  readonly day: Day;
  /** A Saturday or Sunday on which offices work. */
  readonly workedWeekend: boolean;
}

/** A sheet as it was checked. */
export interface JudgedSheet extends CheckedSheet {
  /** The verdict is about it: it is of the newest period, or names none. */
  readonly isCurrent: boolean;
}

/** What the pane shows of a check: its plain data, and what it takes to put it in words. */
export interface Judgement extends CheckResult {
  readonly sheets: readonly JudgedSheet[];
  readonly rules: readonly RuleSummary[];
  readonly labels: { readonly [Key in ColumnKey]?: string };
  readonly reportDue: ReportDue | null;
}

/**
 * Judges sheets, in a worker or right here. `recheck` and `withWaivers` start from the last check; null where there is
 * none to start from.
 */
export interface Judge {
  /** Rejects with an AbortError when the signal fires. */
  check(grids: readonly Grid[], options: CheckOptions, signal?: AbortSignal): Promise<Judgement>;
  /** After an edit: the grid holds just the changed rows; null where a whole new check is needed. */
  recheck(changed: Grid): Promise<Judgement | null>;
  withWaivers(waivers: readonly Waiver[]): Promise<Judgement | null>;
  /** Who is due when, by the last check; null where there is none. */
  deadlines(reach: Reach): Promise<Deadlines | null>;
  /** How far the enterprises are, by the last check; null where there is none. */
  summary(today: Day): Promise<Summary | null>;
}
