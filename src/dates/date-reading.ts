import type { Span } from "./span";

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
