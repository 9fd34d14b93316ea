import { normaliseText } from "./normalise";
import type { Span } from "./span";

/** What one mention of time inside a text tells. */
export type MentionReading =
  /** One reading; of a meeting of several days (precision range) the last day. */
  | { readonly kind: "span"; readonly span: Span }
  /** From–to, such as an audited period: no event. */
  | { readonly kind: "period"; readonly span: Span }
  /** 5月6日, or 11月 (date null). */
  | { readonly kind: "yearless"; readonly month: number; readonly date: number | null }
  /** Several readings that differ. */
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] }
  /** A day that the calendar does not have, such as 2023.2.30. */
  | { readonly kind: "impossible" }
  /** Clearly meant as a date, but separators were lost: 201979. */
  | { readonly kind: "garbled" };

/** A mention of time; start and end (exclusive) are offsets in the text as {@link normaliseText} returns it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly reading: MentionReading;
  /** Written as a limit: 前, 底前, 以前, 之前. */
  readonly deadline: boolean;
}
