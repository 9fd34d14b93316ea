import { milestoneKeys, steps } from "../annexes/steps";
import type { Stage } from "../cells/milestone/milestone";
import type { Span } from "../dates/span";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { isSound } from "../ledger/milestones";
import { endOfQuarterBefore, quarterPairs } from "../ledger/quarter-pairs";
import { eventPlace } from "./kit/event-place";
import { spanWords } from "../dates/span-words";

/** What counts as blank: nothing yet, or only under way. */
const blankThen: ReadonlySet<Stage> = new Set<Stage>(["none", "started"]);

export const recordedLate = bookRule({
  id: "recorded-late",
  title: "以前季度的评估验收本季度才填",
  basis: { clause: "archive", quote: "区生态环境局应在每季度10日前向上海市清洁生产中心提交上季度" },
  severity: "hint",
  at: "status",
  reads: {
    status: ["enterprise", "assessment", "acceptance"],
    statusBefore: ["enterprise", "assessment", "acceptance"],
  },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables, { knownUntil }) {
    const lastDayBefore = endOfQuarterBefore(tables);
    if (lastDayBefore === null) return [];
    const hits: SpotHit<{ name: string; on: Span }>[] = [];
    for (const pair of quarterPairs(tables).pairs) {
      for (const key of milestoneKeys) {
        const then = pair.before.values[key];
        if (!then || !blankThen.has(then.stage) || !isSound(pair.now, key, knownUntil)) continue;
        const on = pair.now.values[key]?.rounds.find((round) => round.on && round.on.latest <= lastDayBefore)?.on;
        if (!on) continue;
        hits.push({ ...eventPlace(tables, pair, key), detail: { name: steps[key].name, on } });
      }
    }
    return hits;
  },

  message: ({ name, on }) => `${name}时间${spanWords(on)}属以前季度，上季度的附表3却未填。`,
  remedy: "核对日期；确为补填的，用“忽略并说明”记下。",
  example: [{ in: "status", row: "戊", type: { assessment: "2026年6月15日 通过" } }],
});
