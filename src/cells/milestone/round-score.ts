import type { OpenRound } from "./rounds";
import type { Score } from "./story";

/**
 * The score of the round that decides, out of 100; null where only other rounds have one: 9.4补评合格。此前：5.27，62分，未过.
 * A score that no round's time goes with may be of any.
 */
export function scoreOf(
  scores: readonly Score[],
  rounds: readonly OpenRound[],
  deciding: OpenRound | null,
): number | null {
  const isOfOther = ({ on }: Score) => rounds.some((round) => round !== deciding && round.date === on);
  const isOfDeciding = ({ on }: Score) => on !== null && on === deciding?.date;
  const own = scores.findLast(isOfDeciding) ?? scores.findLast((score) => deciding === null || !isOfOther(score));
  return own?.points ?? null;
}
