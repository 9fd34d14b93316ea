import { addDays, type Day } from "../dates/day";
import { nextQuarter, quarterEnd, quarterStart, type Quarter } from "../dates/limits";
import type { Span } from "../dates/span";

/** Where the day a sheet is judged as of comes from. */
export type AsOfSource = "reportedOn" | "quarterEnd" | "today" | "option";

/** The day a sheet is judged as of, where it comes from, and the last day on which an event can have happened when it was written. */
export interface AsOf {
  readonly asOf: Day;
  readonly from: AsOfSource;
  readonly knownUntil: Day;
}

/** What the decision rests on: the sheet's own words, the clerk's wish, the calendar. */
export interface AsOfEvidence {
  readonly period: Quarter | null;
  readonly reportedOn: Span | null;
  readonly wished: Day | undefined;
  readonly today: Day;
}

/** Further than this from the quarter's end a 填报时间 is a slip of the pen rather than a late report. */
const plausibleDelayDays = 366;

/**
 * A sheet is judged as of its own 填报时间, else the end of its quarter, else today; the clerk can override it. A 填报时间 left over from an
 * earlier quarter, or a year off, decides nothing: its own rule reports it, and no row is called overdue or future because of it.
 */
export function decideAsOf({ period, reportedOn, wished, today }: AsOfEvidence): AsOf {
  if (wished !== undefined) return { asOf: wished, from: "option", knownUntil: wished };
  if (reportedOn && (period === null || isPlausible(reportedOn.latest, period))) {
    const strayed = period !== null && reportedOn.earliest > quarterEnd(nextQuarter(period));
    return {
      asOf: reportedOn.latest,
      from: "reportedOn",
      knownUntil: strayed ? later(today, reportedOn.latest) : reportedOn.latest,
    };
  }
  if (period) return { asOf: quarterEnd(period), from: "quarterEnd", knownUntil: later(today, quarterEnd(period)) };
  return { asOf: today, from: "today", knownUntil: today };
}

function isPlausible(reportedOn: Day, period: Quarter): boolean {
  return reportedOn >= quarterStart(period) && reportedOn <= addDays(quarterEnd(period), plausibleDelayDays);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}
