import { timeLimits } from "../annexes/time-limits";
import { completionLimit, daysOver, isReportOnTime, yearIsOver } from "../ledger/completion";
import { rowRule } from "./kit/define";
import { yearRunOut } from "./kit/example-rows";
import { weightOf } from "../ledger/lateness";

const { clause, quote } = timeLimits.completion;

export const assessmentOverdue = rowRule({
  id: "assessment-overdue",
  title: "满一年未见评估",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],
  consults: ["acceptance", "reportSubmittedOn"],

  check(values, facts) {
    const { stage } = values.assessment;
    if (stage !== "none" && stage !== "started") return null;
    const lateness = yearIsOver(values, facts);
    if (lateness === "no" || isReportOnTime(values)) return null;
    const days = daysOver(facts.asOf, completionLimit(values));
    return { at: "assessment", detail: { days }, ...weightOf(lateness) };
  },

  message: ({ days }) => `公布已满一年，未见评估，逾期${days}天。`,
  remedy: "补填评估时间和结果；尚未评估的督促企业，已延期、停产或调出的在备注或附表4写明。",
  example: [...yearRunOut, { in: "status", row: "丙", type: { assessment: "/" } }],
});
