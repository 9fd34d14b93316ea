import type { Day } from "./day";

/** How exactly a text tells when: the shorter unit it names. A plan or a relative term keeps the unit it was written in. */
export type Precision = "day" | "tenDays" | "month" | "quarter" | "halfYear" | "year" | "range";

/**
 * Time as an interval: both days inclusive. “2024年5月” is 05-01 … 05-31. A lateness verdict needs the whole interval late.
 * For a meeting of several days (range) the event is its last day: earliest = latest = that day.
 */
export interface Span {
  readonly earliest: Day;
  readonly latest: Day;
  readonly precision: Precision;
}
