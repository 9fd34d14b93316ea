import { type MilestoneKey, milestoneKeys, steps } from "../annexes/steps";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { isPassed, lastRound } from "../ledger/milestones";
import { quarterPairs, type RowPair } from "../ledger/quarter-pairs";
import { eventPlace } from "./kit/event-place";
import { mayBeSame } from "../dates/span";

/** Passed then, failed now, and not because a later round was added below the one that was passed. */
function isWorsened({ before, now }: RowPair, key: MilestoneKey): boolean {
  const milestone = now.values[key];
  if (!isPassed(before.values[key]) || lastRound(milestone)?.result !== "failed") return false;
  const passedOn = lastRound(before.values[key])?.on ?? null;
  return !milestone?.rounds.some(
    ({ on, result }) => result === "passed" && (passedOn === null || on === null || mayBeSame(on, passedOn)),
  );
}

export const resultWorsened = bookRule({
  id: "result-worsened",
  title: "通过改成了未通过",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "error",
  at: "status",
  reads: {
    status: ["enterprise", "assessment", "acceptance"],
    statusBefore: ["enterprise", "assessment", "acceptance"],
  },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables) {
    const hits: SpotHit<{ name: string }>[] = [];
    for (const pair of quarterPairs(tables).pairs) {
      for (const key of milestoneKeys) {
        if (!isWorsened(pair, key)) continue;
        hits.push({ ...eventPlace(tables, pair, key, "result"), detail: { name: steps[key].name } });
      }
    }
    return hits;
  },

  message: ({ name }) => `上季度${name}结果为通过，本季度却为未通过，前后应一致。`,
  remedy: "与评估、验收意见核对后改正；上季度填错的，用“忽略并说明”记下。",
  example: [
    { in: "statusBefore", row: "戊", type: { assessment: "2026年6月15日 通过" } },
    { in: "status", row: "戊", type: { assessment: "2026年6月15日 未通过" } },
  ],
});
