import type { Quarter } from "./limits";
import { normaliseText } from "./normalise";

/** What a title, sub-title or sheet name says of the reporting period. */
export type PeriodReading =
  | { readonly kind: "quarter"; readonly quarter: Quarter }
  /** Only a year or only a quarter: 一季度 as a sheet name. Never both null. */
  | { readonly kind: "partial"; readonly year: number | null; readonly quarter: Quarter["quarter"] | null }
  /** The blank's own placeholder, （    年第 季度）. */
  | { readonly kind: "unfilled" };

const yearNamed = /(?:^|\D)(20\d\d) ?(?:年|[-./_]? ?Q ?[1-4]|[-./_] ?第? ?[1-4] ?季)/i;
const yearAlone = /^\D*(20\d\d)\D*$/;
const shortYear = /(?:^|\D)(\d\d) ?年/;
const quarterNamed = /(?:第 ?([1-4]) ?季?度?|([1-4]) ?季|Q ?([1-4]))(?!\d)/i;
const monthsNamed = /(?:^|\D)(\d{1,2}) ?月? ?(?:[-–—~至到]{1,2}) ?(\d{1,2}) ?月/;
const placeholder = /年 ?第? ?季|第 季/;

function quarterIn(text: string): Quarter["quarter"] | null {
  const named = quarterNamed.exec(text);
  const months = monthsNamed.exec(text);
  const number = named
    ? Number(named[1] ?? named[2] ?? named[3])
    : months && Number(months[2]) === Number(months[1]) + 2
      ? Number(months[2]) / 3
      : null;
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : null;
}

function yearIn(text: string): number | null {
  const year = (yearNamed.exec(text) ?? yearAlone.exec(text))?.[1];
  if (year !== undefined) return Number(year);
  const short = shortYear.exec(text)?.[1];
  return short === undefined ? null : 2000 + Number(short);
}

/** The reporting period that a title, sub-title or sheet name tells, as far as it does; null where it says nothing of one. */
export function findPeriod(text: string): PeriodReading | null {
  const normal = normaliseText(text);
  const year = yearIn(normal);
  const quarter = quarterIn(normal);
  if (year !== null && quarter !== null) return { kind: "quarter", quarter: { year, quarter } };
  if (year !== null || quarter !== null) return { kind: "partial", year, quarter };
  return placeholder.test(normal) ? { kind: "unfilled" } : null;
}
