import { uncoveredIn, type Uncovered } from "../../checking/coverage";
import type { CheckedSheetHead } from "../../checking/run";
import type { Judgement } from "../judge/judge";

/** What was not checked for one reason. */
export interface Abstention extends Uncovered {
  readonly titles: readonly string[];
  /** They compare with the quarter before. */
  readonly aboutQuarters: boolean;
}

/** What was not checked, by reason; the comparison with last quarter first, since choosing its file settles it. */
export function abstentionsOf({ rules }: Judgement, sheets: readonly CheckedSheetHead[]): Abstention[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  return uncoveredIn(sheets)
    .map((uncovered) => ({
      ...uncovered,
      titles: uncovered.rules.map((rule) => known.get(rule)?.title ?? rule),
      aboutQuarters: uncovered.rules.every((rule) => known.get(rule)?.subject === "quarters"),
    }))
    .sort((one, other) => Number(other.aboutQuarters) - Number(one.aboutQuarters));
}
