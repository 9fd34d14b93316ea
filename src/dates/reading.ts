import type { Day } from "./day";
import { dayOf, partsOf } from "./day";
import { daySpan, monthsSpan, tenDaysSpan, type Span, type Third } from "./span";
import { readNumber } from "./number-reading";
import type { DateReading } from "./date-reading";
import { readText } from "./text-reading";

/**
 * What the cell says about time, by its value, its number format (a serial may show only a month) and the date system.
 */
export function readDate(
  value: string | number | boolean | null,
  numberFormat: string,
  date1904: boolean,
): DateReading {
  if (value === null) return { kind: "empty" };
  if (typeof value === "string") return readText(value);
  if (typeof value === "number") return readNumber(value, numberFormat, date1904);
  return { kind: "notADate", text: value ? "TRUE" : "FALSE" };
}

/**
 * The day of a yearless date in the only year that puts it inside [from, to], both inclusive; else, and for a bare
 * month, null.
 */
export function resolveYearless(month: number, date: number | null, from: Day, to: Day): Day | null {
  if (date === null) return null;
  const last = partsOf(to).year;
  let found: Day | null = null;
  for (let year = partsOf(from).year; year <= last; year += 1) {
    const day = dayOf(year, month, date);
    if (day === null || day < from || day > to) continue;
    if (found !== null) return null;
    found = day;
  }
  return found;
}

/** A day, a month, or 初, 中旬 or 底 of one, without its year. */
export interface YearlessTime {
  readonly month: number;
  readonly date: number | null;
  readonly third?: Third | undefined;
}

/** Such a time in that year; null where the year has no such day. */
export function spanInYear(year: number, { month, date, third }: YearlessTime): Span | null {
  if (date === null)
    return third === undefined ? monthsSpan(year, month, month, "month") : tenDaysSpan(year, month, third);
  const day = dayOf(year, month, date);
  return day === null ? null : daySpan(day);
}

/**
 * The same of a time that may be a bare month: its span. A month that only reaches into [from, to] counts; null where
 * two years fit, or none.
 */
export function resolveYearlessSpan({ month, date, third }: YearlessTime, from: Day, to: Day): Span | null {
  if (date !== null) {
    const day = resolveYearless(month, date, from, to);
    return day === null ? null : daySpan(day);
  }
  const found: Span[] = [];
  for (let { year } = partsOf(from); year <= partsOf(to).year; year += 1) {
    const span = spanInYear(year, { month, date, third });
    if (span && span.latest >= from && span.earliest <= to) found.push(span);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}
