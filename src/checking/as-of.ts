import { addDays, type Day } from "../dates/day";
import { nextQuarter, quarterEnd, quarterStart, type Quarter } from "../dates/limits";
import { spanOfMonth, type Month } from "../dates/period";
import type { Span } from "../dates/span";

/** Where the day a sheet is judged as of comes from. */
export type AsOfSource = "reportedOn" | "title" | "quarterEnd" | "today" | "option";

/**
 * The day a sheet is judged as of, where it comes from, and the last day on which an event can have happened when it
 * was written.
 */
export interface AsOf {
  readonly asOf: Day;
  readonly from: AsOfSource;
  readonly knownUntil: Day;
  /**
   * The day by which dates without a year are read: the last on which the sheet can have been written by its own words.
   */
  readonly writtenBy: Day;
}

/** What the decision rests on: the sheet's own words, the clerk's wish, the calendar. */
export interface AsOfEvidence {
  readonly period: Quarter | null;
  /** The month of a monthly ledger, and the time up to which a title says that it tells. */
  readonly month: Month | null;
  readonly upTo: Span | null;
  readonly reportedOn: Span | null;
  readonly wished: Day | undefined;
  readonly today: Day;
}

/** Further than this from the quarter's end a 填报时间 is a slip of the pen rather than a late report. */
const plausibleDelayDays = 366;

/**
 * A sheet is judged as of its own 填报时间, else what its title says (截至…), the end of its quarter or month, else today;
 * the clerk can override it. A 填报时间 left over from an earlier quarter, or a year off, decides nothing: its own rule
 * reports it, and no row is called overdue or future because of it. One known only to the month is late by the month's
 * first day and known until its last.
 */
export function decideAsOf(evidence: AsOfEvidence): AsOf {
  const { period, wished, today } = evidence;
  if (wished !== undefined) return { asOf: wished, from: "option", knownUntil: wished, writtenBy: wished };
  const told = asReported(evidence) ?? asTitled(evidence);
  if (told) return told;
  if (!period) return { asOf: today, from: "today", knownUntil: today, writtenBy: today };
  const end = quarterEnd(period);
  return { asOf: end, from: "quarterEnd", knownUntil: later(today, end), writtenBy: end };
}

function asReported({ period, reportedOn, today }: AsOfEvidence): AsOf | null {
  if (!reportedOn || (period !== null && !isPlausible(reportedOn.latest, period))) return null;
  const { earliest, latest } = reportedOn;
  const strayed = period !== null && earliest > quarterEnd(nextQuarter(period));
  // 2026年 alone would begin before the quarter that it reports on.
  const asOf = period !== null && earliest < quarterStart(period) ? earlier(latest, quarterEnd(period)) : earliest;
  return { asOf, from: "reportedOn", knownUntil: strayed ? later(today, latest) : latest, writtenBy: latest };
}

function asTitled({ period, month, upTo, today }: AsOfEvidence): AsOf | null {
  const told = upTo ?? (period || !month ? null : spanOfMonth(month));
  if (!told || told.precision === "year") return null;
  // A ledger of the running month is judged as of today.
  const asOf = told.latest <= today || told.earliest > today ? told.latest : today;
  return { asOf, from: "title", knownUntil: later(today, told.latest), writtenBy: asOf };
}

function isPlausible(reportedOn: Day, period: Quarter): boolean {
  return reportedOn >= quarterStart(period) && reportedOn <= addDays(quarterEnd(period), plausibleDelayDays);
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
