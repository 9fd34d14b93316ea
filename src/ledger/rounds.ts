import type { Milestone, Round } from "../cells/milestone/milestone";
import type { Day } from "../dates/day";

/** Whether the round lies wholly after the day. */
export function isAfter(round: Round, day: Day): boolean {
  return round.on !== null && round.on.earliest > day;
}

/** The round that decides: the last one, unless that is merely a date to come (2026.7.14未通过；2026.11.20). */
export function lastHeld(milestone: Milestone | null, knownUntil: Day): Round | null {
  if (milestone?.stage !== "held") return null;
  const { rounds } = milestone;
  const last = rounds.at(-1) ?? null;
  const isHeld = (round: Round) => round.result !== null || !isAfter(round, knownUntil);
  return last === null || isHeld(last) ? last : (rounds.findLast(isHeld) ?? last);
}

/** Held, and not known to have failed: of a date without a result the result is missing, which is another finding. */
export function isDone(milestone: Milestone | null, knownUntil: Day): boolean {
  const last = lastHeld(milestone, knownUntil);
  return last !== null && last.result !== "failed";
}
