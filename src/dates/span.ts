import type { Day } from "./day";
import { dayOf, endOfMonth, partsOf } from "./day";

/**
 * How exactly a text tells when: the shorter unit it names. A plan or a relative term keeps the unit it was written in.
 */
export type Precision = "day" | "tenDays" | "month" | "quarter" | "halfYear" | "year" | "range";

/**
 * Time as an interval: both days inclusive. “2024年5月” is 05-01 … 05-31. A lateness verdict needs the whole interval
 * late. For a meeting of several days (range) the event is its last day: earliest = latest = that day.
 */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
}

/** The days of a ledger are few, and each row tells several: so many share one span each. */
const mostKnown = 10_000;
const days = new Map<Day, Span>();

/** The span of one exact day. */
export function daySpan(day: Day): Span {
  let span = days.get(day);
  if (span === undefined) {
    if (days.size >= mostKnown) days.clear();
    days.set(day, (span = { earliest: day, latest: day, precision: "day" }));
  }
  return span;
}

/** From the first of one month to the end of another (1–12) of the year, or null outside the calendar. */
export function monthsSpan(year: number, first: number, last: number, precision: Precision): Span | null {
  const earliest = dayOf(year, first, 1);
  const lastMonth = dayOf(year, last, 1);
  if (earliest === null || lastMonth === null || earliest > lastMonth) return null;
  return { earliest, latest: endOfMonth(lastMonth), precision };
}

/** A third of a month: 上旬 or 初, 中旬, 下旬 or 底. */
export type Third = 1 | 2 | 3;

/** 上旬, 中旬 or 下旬 (1–3) of a month: the 1st–10th, the 11th–20th, the 21st to its end; null outside the calendar. */
export function tenDaysSpan(year: number, month: number, third: Third): Span | null {
  const earliest = dayOf(year, month, third * 10 - 9);
  if (earliest === null) return null;
  const latest = third === 3 ? endOfMonth(earliest) : dayOf(year, month, third * 10);
  return latest === null ? null : { earliest, latest, precision: "tenDays" };
}

/** Whether both spans are the same days told with the same precision. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.earliest === b.earliest && a.latest === b.latest && a.precision === b.precision;
}

/** Whether the two may be one day: a month told the second time as a day within it is no other time. */
export function mayBeSame(one: Span, other: Span): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** Whether the inner span lies wholly inside the outer one. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest;
}

/** The whole month or year that the day lies in. */
export function spanAround(day: Day, unit: "month" | "year"): Span | null {
  const { year, month } = partsOf(day);
  return unit === "month" ? monthsSpan(year, month, month, "month") : monthsSpan(year, 1, 12, "year");
}
