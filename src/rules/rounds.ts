import type { Milestone, Round } from "../annexes/milestone";
import type { Day } from "../dates/day";
import type { Span } from "../dates/span";

/** Whether the round lies wholly after the day. */
export function isAfter(round: Round, day: Day): boolean {
  return round.on !== null && round.on.earliest > day;
}

/** A date to come without a result is a plan, however it is typed. */
function isPlan(round: Round, knownUntil: Day): boolean {
  return round.result === null && isAfter(round, knownUntil);
}

/** The round that decides: the last one that is not merely a date to come. */
export function lastHeld(milestone: Milestone | null, knownUntil: Day): Round | null {
  if (milestone?.stage !== "held") return null;
  const { rounds } = milestone;
  for (let index = rounds.length - 1; index >= 0; index -= 1) {
    const round = rounds[index];
    if (round && !isPlan(round, knownUntil)) return round;
  }
  return null;
}

/** Held, and not known to have failed: of a date without a result the result is missing, which is another finding. */
export function isDone(milestone: Milestone | null, knownUntil: Day): boolean {
  const last = lastHeld(milestone, knownUntil);
  return last !== null && last.result !== "failed";
}

/** Planned and nothing more: by the words of the cell, or by a date to come. */
export function isOnlyPlanned(milestone: Milestone, knownUntil: Day): boolean {
  if (milestone.stage === "planned") return true;
  return milestone.stage === "held" && milestone.rounds.length > 0 && lastHeld(milestone, knownUntil) === null;
}

/** When it is planned, where the cell names a time. */
export function plannedTime(milestone: Milestone): Span | null {
  return milestone.plannedOn ?? milestone.rounds.at(-1)?.on ?? null;
}
