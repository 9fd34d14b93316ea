import { timeLimits } from "../annexes/time-limits";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { timeColumn } from "../ledger/milestone-cells";
import { lastHeld } from "../ledger/rounds";
import { spanWords } from "../dates/span-words";

const { clause, quote } = timeLimits.completion;

export const assessmentBeforeList = rowRule({
  id: "assessment-before-list",
  title: "评估早于名单公布",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],

  check({ listPublishedOn: listed, assessment }, { table, knownUntil }) {
    const on = lastHeld(assessment, knownUntil)?.on;
    // A 公布 still to come is itself the mistake.
    if (!on || on.latest >= listed.earliest || listed.earliest > knownUntil) return null;
    return { at: timeColumn(table, "assessment"), detail: { on, listed } };
  },

  message: ({ on, listed }) => `${spanWords(on)}评估，早于名单公布（${spanWords(listed)}），疑似年份误填。`,
  remedy: "核对两个日期，改正写错的一处；上一轮审核的结果不填在本轮。",
  example: inStatus({ assessment: "2026年7月9日 通过" }, "丁"),
});
