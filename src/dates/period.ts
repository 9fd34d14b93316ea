import type { Quarter } from "./limits";
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
const yearNamed = /(?:^|\D)(20\d\d) ?年/;
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

function spelledQuarter(normal: string): Quarter | null {
  const [, year, first, other, last] = monthsOfYears.exec(normal) ?? [];
  const byMonths = year === other ? quartersByMonths[`${Number(first)}-${Number(last)}`] : undefined;
  if (byMonths !== undefined) return { year: Number(year), quarter: byMonths };
  const [, endYear, month] = untilItsEnd.exec(normal) ?? [];
  const byEnd = quarters[String(Number(month) / 3)];
  return byEnd === undefined ? null : { year: Number(endYear), quarter: byEnd };
}

/** The reporting period that a title, sub-title or sheet name tells, as far as it does; null where it says nothing of one. */
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
