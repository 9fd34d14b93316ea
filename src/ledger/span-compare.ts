import type { Span } from "../dates/span";

/** Whether the two may be one day: a month told the second time as a day within it is no other time. */
export function mayBeSame(one: Span, other: Span): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}
