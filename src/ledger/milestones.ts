import type { Milestone, Round } from "../cells/milestone/milestone";
import type { StatusRow } from "./tables";
import type { Day } from "../dates/day";
import type { MilestoneKey } from "../annexes/steps";

/** The last round that took place; it decides. */
export function lastRound(milestone: Milestone | null): Round | null {
  return milestone?.stage === "held" ? (milestone.rounds.at(-1) ?? null) : null;
}

/** Whether the last round was passed. */
export function isPassed(milestone: Milestone | null): boolean {
  return lastRound(milestone)?.result === "passed";
}

/** Whether the enterprise has been through, 视同开展 included, so that its row may go. */
export function isThrough({ values }: StatusRow): boolean {
  return isPassed(values.acceptance) || values.acceptance?.stage === "exempt" || values.assessment?.stage === "exempt";
}

/** Whether 验收 is told to have been no later than 评估, which is a finding of its own. */
function isOutOfOrder({ values }: StatusRow): boolean {
  const assessed = lastRound(values.assessment)?.on ?? null;
  const accepted = lastRound(values.acceptance)?.on ?? null;
  return assessed !== null && accepted !== null && accepted.earliest <= assessed.latest;
}

/**
 * Whether the last round is complete and can be so: dated, with a result, after 公布, not in the future, 验收 after a
 * passed 评估. Whatever is amiss otherwise is reported as such, and a comparison with the earlier quarter would only
 * repeat it.
 */
export function isSound(row: StatusRow, key: MilestoneKey, knownUntil: Day): boolean {
  const last = lastRound(row.values[key]);
  if (!last?.on || last.result === null || last.on.earliest > knownUntil) return false;
  const listed = row.values.listPublishedOn;
  if (listed && last.on.latest < listed.earliest) return false;
  return !isOutOfOrder(row) && (key === "assessment" || isPassed(row.values.assessment));
}
