import type { Milestone } from "../cells/milestone/milestone";
import { timeLimits } from "../annexes/time-limits";
import type { Day } from "../dates/day";
import type { DueDay } from "../dates/limits";
import type { Span } from "../dates/span";
import type { RowFacts } from "./facts";
import { dueAfter, isOnTime, latenessOf, type Lateness } from "./lateness";
import { isPassed } from "./milestones";
import { reportsIn } from "./told";

/** What the rules on 完成本轮清洁生产审核 read of a row. */
export interface CompletionValues {
  readonly listPublishedOn: Span;
  readonly assessment: Milestone;
  readonly acceptance: Milestone | null;
  readonly reportSubmittedOn: Span | null;
}

/** When the audit has to be completed: 公布 + 1 year. */
export function completionLimit({ listPublishedOn }: Pick<CompletionValues, "listPublishedOn">): DueDay {
  return dueAfter(listPublishedOn, timeLimits.completion.months);
}

/** 四 binds the audit, not the bureau's meeting: a report handed in within the year proves it complete. */
export function isReportOnTime(
  values: Pick<CompletionValues, "listPublishedOn">,
  { row, asOf }: Pick<RowFacts<3>, "row" | "asOf">,
): boolean {
  return reportsIn(row, asOf).some((on) => isOnTime(on, completionLimit(values)));
}

/**
 * Whether the year is over for a row whose clock runs; one that is accepted has its 评估 behind it, whatever that cell
 * says.
 */
export function yearIsOver(values: Omit<CompletionValues, "reportSubmittedOn">, facts: RowFacts<3>): Lateness {
  const lateness = latenessOf(facts.asOf, completionLimit(values));
  return lateness === "no" || facts.excused || isPassed(values.acceptance) ? "no" : lateness;
}

/** Calendar days since the limit ran out. */
export function daysOver(asOf: Day, limit: DueDay): number {
  return asOf - limit.rolled;
}
