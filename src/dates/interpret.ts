import { dayOf, type Day } from "./day";
import type { Written } from "./written";
import type { Span, Third } from "./span";
import { daySpan, monthsSpan, tenDaysSpan } from "./span";

/** What one mention of time inside a text tells. */
export type WrittenReading =
  /** One reading; of a meeting of several days (precision range) the last day. */
  | { readonly kind: "span"; readonly span: Span }
  /** From–to, such as an audited period: no event. */
  | { readonly kind: "period"; readonly span: Span }
  /** 5月6日, or 11月 (date null), of which third says 初, 中旬 or 底. */
  | { readonly kind: "yearless"; readonly month: number; readonly date: number | null; readonly third?: Third }
  /** Several readings that differ. */
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] }
  /** A day that the calendar does not have, such as 2023.2.30. */
  | { readonly kind: "impossible" }
  /** Clearly meant as a date, but separators were lost: 201979. */
  | { readonly kind: "garbled" };

/** What words of time tell: a written time, or one that counts from when the note was written. */
export type MentionReading =
  | WrittenReading
  /** 明年1季度, 年底: months of that year, or of the next. */
  | { readonly kind: "fromNote"; readonly years: 0 | 1; readonly first: number; readonly last: number };

/**
 * The years in which the ledger's dates lie, roughly: the mandatory audits of the 2018 guide and the lists they go
 * back to. They decide only whether 12/05/23 may be anything but 2012-05-23.
 */
const likelyYears = { first: 2015, last: 2039 };
const thirds: Readonly<Record<string, Third>> = { 上: 1, 初: 1, 中: 2, 下: 3, 底: 3, 末: 3 };

type Parts = readonly [year: number, month: number, date: number];

function daysOf(candidates: readonly Parts[]): readonly Span[] {
  const days = candidates.map((parts) => dayOf(...parts)).filter((day) => day !== null);
  return [...new Set(days)].map(daySpan);
}

function oneOf(spans: readonly Span[]): WrittenReading {
  const [only, ...others] = spans;
  if (only === undefined) return { kind: "impossible" };
  return others.length === 0 ? { kind: "span", span: only } : { kind: "ambiguous", spans };
}

function isLikely([year]: Parts): boolean {
  return year >= likelyYears.first && year <= likelyYears.last;
}

/** 23.5.6 has the year first; other orders count only where that gives no day or an old one, and they a likely one. */
function shortYearReading(year: number, month: number, date: number): WrittenReading {
  const yearFirst: Parts = [year, month, date];
  const [usual] = daysOf([yearFirst]);
  if (usual !== undefined && isLikely(yearFirst)) return { kind: "span", span: usual };
  const yearLast: readonly Parts[] = [
    [2000 + date, year - 2000, month],
    [2000 + date, month, year - 2000],
  ];
  return oneOf(daysOf([yearFirst, ...yearLast.filter(isLikely)]));
}

/** The span of a month, quarter, half-year or year as written, or null outside the calendar. */
function spanOfUnit({ year, month, quarter, part, until }: Written & { readonly year: number }): Span | null {
  const third = part === null ? undefined : thirds[part];
  if (until !== null) {
    return month === null ? rangeOfYears(year, until) : monthsSpan(year, month, until, "range");
  }
  if (month !== null) {
    return third === undefined ? monthsSpan(year, month, month, "month") : tenDaysSpan(year, month, third);
  }
  if (quarter !== null) {
    if (third === 3) return tenDaysSpan(year, quarter * 3, 3);
    return monthsSpan(year, quarter * 3 - 2, quarter * 3, "quarter");
  }
  if (part === "上" || part === "下")
    return monthsSpan(year, part === "上" ? 1 : 7, part === "上" ? 6 : 12, "halfYear");
  if (part === "初") return monthsSpan(year, 1, 1, "month");
  return third === 3 ? tenDaysSpan(year, 12, 3) : monthsSpan(year, 1, 12, "year");
}

function rangeOfYears(first: number, last: number): Span | null {
  const from = monthsSpan(first, 1, 12, "year");
  const to = monthsSpan(last, 1, 12, "year");
  return from && to && from.earliest < to.earliest
    ? { earliest: from.earliest, latest: to.latest, precision: "range" }
    : null;
}

function yearlessReading(month: number, date: number | null, part: string | null): WrittenReading {
  // A leap year, so that 2月29日 stays possible.
  const exists = dayOf(2024, month, date ?? 1) !== null;
  const third = part === null ? undefined : thirds[part];
  if (!exists) return { kind: "impossible" };
  return third === undefined ? { kind: "yearless", month, date } : { kind: "yearless", month, date, third };
}

const readings = new WeakMap<Span, WrittenReading>();

/** Cells that tell one day share its reading as they share its span. */
function dayReading(day: Day): WrittenReading {
  const span = daySpan(day);
  let reading = readings.get(span);
  if (reading === undefined) readings.set(span, (reading = { kind: "span", span }));
  return reading;
}

/** What a written date means in the calendar. */
export function readingOf(written: Written): WrittenReading {
  const { year, month, date, part, order, until } = written;
  if (written.garbled) return { kind: "garbled" };
  if (year === null) return month === null ? { kind: "garbled" } : yearlessReading(month, date, part);
  if (month !== null && date !== null) {
    if (order === "shortYear") return shortYearReading(year, month, date);
    if (order === "yearLast") {
      return oneOf(
        daysOf([
          [year, month, date],
          [year, date, month],
        ]),
      );
    }
    const day = dayOf(year, month, date);
    return day === null ? { kind: "impossible" } : dayReading(day);
  }
  const span = spanOfUnit({ ...written, year });
  if (span === null) return { kind: "impossible" };
  return until === null ? { kind: "span", span } : { kind: "period", span };
}
