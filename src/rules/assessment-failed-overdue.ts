import { timeLimits } from "../annexes/time-limits";
import { completionLimit, daysOver, yearIsOver } from "../ledger/completion";
import { restingOn } from "../ledger/told";
import { rowRule } from "./kit/define";
import { yearRunOut } from "./kit/example-rows";
import { weightOf } from "../ledger/lateness";
import { resultColumn } from "../ledger/milestone-cells";
import { isAfter, lastHeld } from "../ledger/rounds";

const { clause, quote } = timeLimits.completion;

export const assessmentFailedOverdue = rowRule({
  id: "assessment-failed-overdue",
  title: "评估未通过，已满一年",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],
  consults: ["acceptance"],

  check(values, facts) {
    const last = lastHeld(values.assessment, facts.knownUntil);
    if (last?.result !== "failed" || isAfter(last, facts.knownUntil)) return null;
    const lateness = yearIsOver(values, facts);
    if (lateness === "no") return null;
    const days = daysOver(facts.asOf, completionLimit(values));
    const words = restingOn(facts.row, "assessment", ({ result }) => result === "failed");
    return { at: resultColumn(facts.table, "assessment"), detail: { days }, words, ...weightOf(lateness) };
  },

  message: ({ days }) => `评估未通过，公布已满一年仍未重新评估，逾期${days}天。`,
  remedy: "已重新评估的补填第二次的时间和结果；尚未的督促企业整改后重新评估。",
  example: [...yearRunOut, { in: "status", row: "丙", type: { assessment: "2026年7月14日 未通过" } }],
});
