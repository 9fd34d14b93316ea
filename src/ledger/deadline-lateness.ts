import type { Deadline } from "./tables";
import { timeLimits } from "../annexes/time-limits";
import { endOfMonth, type Day } from "../dates/day";
import type { DueDay } from "../dates/limits";
import type { Span } from "../dates/span";
import { isDragFilled } from "./deadline-series";
import type { RowFacts } from "./facts";
import { dueAfter, latenessOf, type Lateness } from "./lateness";

/** A 要求完成期限 beyond the year. rounded: still within the month in which the year ends. */
export interface BeyondTheYear {
  readonly limit: DueDay;
  readonly monthEnd: Day;
  readonly rounded: boolean;
  readonly lateness: Lateness;
}

/**
 * How the row's 要求完成期限 lies after 公布 + 1 year; null where it does not, where the clock is stopped, or where a
 * drag-filled series says it all.
 */
export function beyondTheYear(listed: Span, deadline: Deadline, facts: RowFacts<3>): BeyondTheYear | null {
  const limit = dueAfter(listed, timeLimits.completion.months);
  const lateness = latenessOf(deadline.earliest, limit);
  if (lateness === "no" || deadline.extended || facts.excused || isDragFilled(facts.table, facts.row)) return null;
  const monthEnd = endOfMonth(limit.rolled);
  return { limit, monthEnd, rounded: deadline.earliest <= monthEnd, lateness };
}
