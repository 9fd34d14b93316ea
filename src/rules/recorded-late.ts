import type { Stage } from "../annexes/milestone";
import type { Span } from "../dates/span";
import { bookRule, type SpotHit } from "./define";
import { isSound, milestoneColumns } from "./milestones";
import { endOfQuarterBefore, quarterPairs } from "./quarter-pairs";
import { whenOf } from "./when";

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
      for (const { column, name } of milestoneColumns) {
        const then = pair.before.values[column];
        if (!then || !blankThen.has(then.stage) || !isSound(pair.now, column, knownUntil)) continue;
        const on = pair.now.values[column]?.rounds.find((round) => round.on && round.on.latest <= lastDayBefore)?.on;
        if (!on) continue;
        const related = [{ row: pair.before, column, table: "statusBefore" as const }];
        hits.push({ spot: { row: pair.now, column }, related, detail: { name, on } });
      }
    }
    return hits;
  },

  message: ({ name, on }) => `${name}时间${whenOf(on)}属以前季度，上季度的附表3却未填。`,
  remedy: "核对日期；确为补填的，可在备注中说明。",
  example: [{ in: "status", row: "戊", type: { assessment: "2026年6月15日 通过" } }],
});
