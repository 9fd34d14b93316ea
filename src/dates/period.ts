import type { Quarter } from "./limits";

/** What a title, sub-title or sheet name says of the reporting period. */
export type PeriodReading =
  | { readonly kind: "quarter"; readonly quarter: Quarter }
  /** Only a year or only a quarter: 一季度 as a sheet name. Never both null. */
  | { readonly kind: "partial"; readonly year: number | null; readonly quarter: Quarter["quarter"] | null }
  /** The blank's own placeholder, （    年第 季度）. */
  | { readonly kind: "unfilled" };
