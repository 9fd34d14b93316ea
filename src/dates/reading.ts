import type { Day } from "./day";
import { dayOf, partsOf } from "./day";
import { readNumber } from "./number-reading";
import type { Span } from "./span";
import { readText } from "./text-reading";

/** What a cell of a date column says about time. */
export type DateReading =
  | { readonly kind: "empty" }
  /**
   * A from–to is one span, precision range. asText: typed as text, or as a number like 20230506, that means exactly
   * this day and nothing else. deadline: written as 前, 底前.
   */
  | { readonly kind: "span"; readonly span: Span; readonly asText: boolean; readonly deadline: boolean }
  /** 5月6日, or 11月 (date null). */
  | { readonly kind: "yearless"; readonly month: number; readonly date: number | null }
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] }
  /** A day that the calendar does not have, such as 2023.2.30. */
  | { readonly kind: "impossible" }
  /** 一年内: so many months from the day that the column counts from. */
  | { readonly kind: "relative"; readonly months: number }
  /** 预计2023年10月; span null where the plan names no readable time. */
  | { readonly kind: "plan"; readonly span: Span | null }
  /** Nothing fits: other words, lost separators. */
  | { readonly kind: "notADate"; readonly text: string };

/** What the cell says about time, by its value, its number format (a serial may show only a month) and the date system. */
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

/** The day of a yearless date in the only year that puts it inside [from, to], both inclusive; else, and for a bare month, null. */
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
