import type { Day } from "../dates/day";
import { addDays } from "../dates/day";
import { due, type DueDay } from "../dates/limits";
import type { Span } from "../dates/span";

/**
 * Whether a day lies after a limit. unsure: it does, but the year's holidays are not known and may yet move the limit
 * past it.
 */
export type Lateness = "no" | "unsure" | "yes";

/**
 * The longest that published holidays have moved a limit beyond its weekend: 春节 and 国庆 with the weekend before them.
 */
const longestHolidayDays = 9;

const asDeclared = {} as const;
const asHint = { severity: "hint" } as const;

/** Whether the day lies after the limit. The due day itself is on time (民法典 203). */
export function latenessOf(day: Day, limit: DueDay): Lateness {
  if (day <= limit.rolled) return "no";
  return limit.certain || day > addDays(limit.rolled, longestHolidayDays) ? "yes" : "unsure";
}

/** A limit of so many months, in favour of whoever has to keep it: of a start told as a month, its last day counts. */
export function dueAfter(start: Span, months: number): DueDay {
  return due(start.latest, months);
}

/** Whether an event took place, as far as its time is told, no later than the limit. */
export function isOnTime(event: Span | null, limit: DueDay): boolean {
  return event !== null && event.earliest <= limit.rolled;
}

/** What a verdict of this lateness weighs: an unsure one is a hint. */
export function weightOf(lateness: Lateness): typeof asDeclared | typeof asHint {
  return lateness === "unsure" ? asHint : asDeclared;
}
