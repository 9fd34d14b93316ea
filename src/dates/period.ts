import { quarterEnd, quarterOf, quarterStart, type Quarter } from "./limits";
import { monthsSpan, type Span } from "./span";
import { mentionsIn } from "./mention";
import { normaliseText } from "./normalise";

/** What a title, sub-title or sheet name says of the reporting period. */
export type PeriodReading =
  | { readonly kind: "quarter"; readonly quarter: Quarter }
  /** Only a year or only a quarter: 一季度 as a sheet name. Never both null. */
  | { readonly kind: "partial"; readonly year: number | null; readonly quarter: Quarter["quarter"] | null }
  /** The blank's own placeholder, （    年第 季度）. */
  | { readonly kind: "unfilled" };

const quarterSource = "(?:第? ?([1-4]) ?季|Q ?([1-4])(?!\\d)|(\\d{1,2}) ?月? ?[-–—~至到]{1,2} ?(\\d{1,2}) ?月)";
/** 2023年第2季度, 23年Q2: a year that stands right before the quarter is the quarter's. */
const yearAndQuarter = new RegExp(`(?:^|\\D)(20\\d\\d|\\d\\d(?=年)) ?(?:年度?)? ?[-./_(]? ?${quarterSource}`, "i");
/** 2024.7-2024.9, 2024年7月至2024年9月. */
const monthsOfYears = /(?:^|\D)(20\d\d) ?[年./] ?(\d{1,2}) ?月? ?[-–—~至到]{1,2} ?(20\d\d) ?[年./] ?(\d{1,2})(?![\d.])/;
/** 截至2024年9月30日, 截至9月底: a quarter's end tells the quarter. */
const untilItsEnd = /截[至止]到? ?(20\d\d) ?[年./-] ?0?(3|6|9|12) ?(?:[./-] ?3[01]|月(?: ?3[01] ?日|底|末)?)(?!\d)/;
const quarterAlone = new RegExp(`(?:^|\\D)${quarterSource}`, "i");
const yearNamed = /(?:^|\D)(20\d\d)(?: ?年|(?= ?\)))/;
const yearAlone = /^\D*(20\d\d)\D*$/;
const placeholder = /年 ?第?[ _]*季|第[ _]+季/;

type QuarterNumber = Quarter["quarter"];
const quarters: Readonly<Record<string, QuarterNumber>> = { "1": 1, "2": 2, "3": 3, "4": 4 };
const quartersByMonths: Readonly<Record<string, QuarterNumber>> = { "1-3": 1, "4-6": 2, "7-9": 3, "10-12": 4 };

function quarterFrom([named, lettered, first, last]: readonly (string | undefined)[]): QuarterNumber | null {
  const byNumber = quarters[named ?? lettered ?? ""];
  return byNumber ?? quartersByMonths[`${Number(first)}-${Number(last)}`] ?? null;
}

function yearFrom(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** 2024年10月1日—12月31日: a range of days that is a quarter. */
function quarterOfRange(normal: string): Quarter | null {
  for (const { reading } of mentionsIn(normal)) {
    if (reading.kind !== "period") continue;
    const { earliest, latest } = reading.span;
    const quarter = quarterOf(earliest);
    if (quarterStart(quarter) === earliest && quarterEnd(quarter) === latest) return quarter;
  }
  return null;
}

function spelledQuarter(normal: string): Quarter | null {
  const [, year, first, other, last] = monthsOfYears.exec(normal) ?? [];
  const byMonths = year === other ? quartersByMonths[`${Number(first)}-${Number(last)}`] : undefined;
  if (byMonths !== undefined) return { year: Number(year), quarter: byMonths };
  const byDays = quarterOfRange(normal);
  if (byDays !== null) return byDays;
  const [, endYear, month] = untilItsEnd.exec(normal) ?? [];
  const byEnd = quarters[String(Number(month) / 3)];
  return byEnd === undefined ? null : { year: Number(endYear), quarter: byEnd };
}

/**
 * The reporting period that a title, sub-title or sheet name tells, as far as it does; null where it says nothing of
 * one.
 */
export function findPeriod(text: string): PeriodReading | null {
  const normal = normaliseText(text);
  const spelled = spelledQuarter(normal);
  if (spelled) return { kind: "quarter", quarter: spelled };
  const together = yearAndQuarter.exec(normal) ?? [];
  const year = yearFrom(together[1] ?? (yearNamed.exec(normal) ?? yearAlone.exec(normal))?.[1]);
  const quarter = quarterFrom(together.slice(2)) ?? quarterFrom(quarterAlone.exec(normal)?.slice(1) ?? []);
  if (year !== null && quarter !== null) return { kind: "quarter", quarter: { year, quarter } };
  if (year !== null || quarter !== null) return { kind: "partial", year, quarter };
  return placeholder.test(normal) ? { kind: "unfilled" } : null;
}

/** A calendar month, as the title of a monthly ledger names it; month 1–12. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

const numericMonth = /(?:^|\D)(20\d\d) ?(?:年|[./-]) ?(0?[1-9]|1[0-2])(?!\d)(?! ?[./-] ?\d)(?! ?月 ?\d)/;
const digitMonth = /^(20\d\d)(0[1-9]|1[0-2])$/;
const monthAlone = /^\D*?(1[0-2]|0?[1-9]) ?月[份度]?(?! ?\d)/;
/** The month of a list is no period of a report. */
const listWords = /名单|批|公布|发布|印发|发文|列入|纳入|新增/;
const reportWords = /调度|月报|月度|进度|进展|跟踪|动态|统计|月份|截[至止]/;

/** The month that a title or sheet name reports on, as far as it does: year null where only a month is named (7月). */
export function findMonth(text: string): { readonly year: number | null; readonly month: number } | null {
  const normal = normaliseText(text).trim();
  if (listWords.test(normal) && !reportWords.test(normal)) return null;
  const [, year, month] = numericMonth.exec(normal) ?? digitMonth.exec(normal) ?? [];
  if (month !== undefined) return { year: Number(year), month: Number(month) };
  const alone = monthAlone.exec(normal)?.[1];
  return alone === undefined ? null : { year: null, month: Number(alone) };
}

/** The first and the last day of a month. */
export function spanOfMonth({ year, month }: Month): Span | null {
  return monthsSpan(year, month, month, "month");
}

/** Negative when a is earlier than b, 0 when they are the same month, positive when a is later. */
export function compareMonths(a: Month, b: Month): number {
  return a.year * 12 + a.month - b.year * 12 - b.month;
}

const upTo = /截[至止]到?/g;

/** 截至2026年8月15日: the day, or month, up to which a title says that the sheet tells; null where it does not. */
export function findUpTo(text: string): Span | null {
  const normal = normaliseText(text);
  for (const { index, 0: word } of normal.matchAll(upTo)) {
    const found = mentionsIn(normal.slice(index + word.length))[0];
    if (found?.reading.kind === "span" && found.start <= 1) return found.reading.span;
  }
  return null;
}
