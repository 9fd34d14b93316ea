import { type MilestoneKey, milestoneKeys, steps } from "../annexes/steps";
import type { Milestone } from "../cells/milestone/milestone";
import { timeLimits } from "../annexes/time-limits";
import type { Day } from "../dates/day";
import { due } from "../dates/limits";
import { mayBeSame, type Span } from "../dates/span";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { isPassed, isSound, lastRound } from "../ledger/milestones";
import { quarterPairs, type RowPair } from "../ledger/quarter-pairs";
import { eventPlace } from "./kit/event-place";
import { spanWords } from "../dates/span-words";

interface Altered {
  readonly name: string;
  readonly before: Span | null;
  readonly now: Span | null;
}

/**
 * Where the record is gone and the row is thereby late, or 验收 stands without 评估, that is reported, not the loss of the
 * record.
 */
function isReportedAsMissing({ now }: RowPair, key: MilestoneKey, asOf: Day): boolean {
  if (key === "assessment" && now.values.acceptance?.stage === "held") return true;
  const { months } = key === "assessment" ? timeLimits.completion : timeLimits.acceptance;
  const listed = now.values.listPublishedOn;
  return now.excuse === null && listed !== null && asOf > due(listed.earliest, months).rolled;
}

/** The recorded date that the cell no longer tells. A failed round may give way to the one that repeated it. */
function lostDate(before: Milestone, now: Milestone): Span | null {
  const repeated = isPassed(now);
  const lost = before.rounds.find(
    ({ on, result }) =>
      on !== null &&
      !(result === "failed" && repeated) &&
      !now.rounds.some((round) => round.on !== null && mayBeSame(round.on, on)),
  );
  return lost?.on ?? null;
}

function alteredIn(pair: RowPair, key: MilestoneKey, asOf: Day, knownUntil: Day): Altered | null {
  const { name } = steps[key];
  const [before, now] = [pair.before.values[key], pair.now.values[key]];
  const recorded = lastRound(before);
  if (!before || !now || !recorded || (recorded.on === null && recorded.result !== "passed")) return null;
  if (now.stage !== "held") {
    return isReportedAsMissing(pair, key, asOf) ? null : { name, before: recorded.on, now: null };
  }
  if (!isSound(pair.now, key, knownUntil) || (recorded.result === "passed" && !isPassed(now))) return null;
  const lost = lostDate(before, now);
  return lost && { name, before: lost, now: lastRound(now)?.on ?? null };
}

export const recordAltered = bookRule({
  id: "record-altered",
  title: "上季度的评估验收记录被改动",
  basis: { clause: "archive", quote: "档案资料应完整并妥善保存备查" },
  severity: "warning",
  at: "status",
  reads: {
    status: ["enterprise", "assessment", "acceptance"],
    statusBefore: ["enterprise", "assessment", "acceptance"],
  },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables, { asOf, knownUntil }) {
    const hits: SpotHit<Altered>[] = [];
    for (const pair of quarterPairs(tables).pairs) {
      for (const key of milestoneKeys) {
        const detail = alteredIn(pair, key, asOf, knownUntil);
        if (detail) hits.push({ ...eventPlace(tables, pair, key), detail });
      }
    }
    return hits;
  },

  message: ({ name, before, now }) => {
    const recorded = before ? `${name}时间${spanWords(before)}` : `${name}通过的记录`;
    return `上季度已填${recorded}，本季度${now ? `改为${spanWords(now)}` : "未见"}。`;
  },
  remedy: "与档案核对后改正；上季度填错的，用“忽略并说明”记下。",
  example: [{ in: "status", row: "甲", type: { acceptance: "2026年6月16日 通过" } }],
});
