import type { Day } from "../../dates/day";
import type { MentionReading } from "../../dates/interpret";
import type { Span } from "../../dates/span";
import type { Statement } from "./statement";

/** The span of a time as written; null where it needs a year, or does not read. */
export function spanOf(reading: MentionReading | null): Span | null {
  return reading?.kind === "span" || reading?.kind === "period" ? reading.span : null;
}

/** The last day of a standstill that the statement names; null where it names none. */
export function endOf({ on, until }: Statement): Day | null {
  const end = spanOf(until) ?? (on?.kind === "period" ? on.span : null);
  return end?.latest ?? null;
}

/** Whether the statement is a standstill or a departure that is asserted, has begun and has not ended on this day. */
export function holdsOn(statement: Statement, day: Day): boolean {
  const { topic, stance, on } = statement;
  if (topic === "departure") return stance === "done";
  if (topic !== "standstill" || stance !== "done") return false;
  const end = endOf(statement);
  const from = spanOf(on);
  if (from !== null && from.earliest > day) return false;
  return end === null || end >= day;
}

/**
 * The standstills and departures among a row's statements that hold on this day, in their order. 现已复产 ends every halt before it in the
 * same text, and those without a later day of their own in the others.
 */
export function standing(statements: readonly Statement[], day: Day): readonly Statement[] {
  const over = statements.findLastIndex(({ topic, stance }) => topic === "standstill" && stance === "over");
  return statements.filter(
    (statement, at) => holdsOn(statement, day) && (statement.topic === "departure" || at > over),
  );
}
