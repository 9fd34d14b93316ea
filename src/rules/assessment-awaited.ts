import { timeLimits } from "../annexes/time-limits";
import { completionLimit, daysOver, isReportOnTime, yearIsOver } from "../ledger/completion";
import { isAssessedElsewhere } from "../ledger/held-elsewhere";
import { rowRule } from "./kit/define";
import { yearRunOut } from "./kit/example-rows";
import { latenessOf, weightOf } from "../ledger/lateness";
import { isReportHandedIn, restingOn, waitingToldIn } from "../ledger/told";

const { clause, quote } = timeLimits.completion;

export const assessmentAwaited = rowRule({
  id: "assessment-awaited",
  title: "满一年仍待评估",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],
  consults: ["acceptance", "reportSubmittedOn"],

  check(values, facts) {
    const { stage, plannedOn } = values.assessment;
    const waits = stage === "awaited" || stage === "planned";
    const isBlank = stage === "none" || stage === "started";
    // Said in 备注 it counts as it does in the cell itself.
    const isTold = isBlank && (isReportHandedIn(facts.row) || waitingToldIn(facts.row).length > 0);
    if (!waits && (!isTold || isAssessedElsewhere(facts.row, facts.asOf))) return null;
    const limit = completionLimit(values);
    // A plan for after the year is reported as such.
    if (plannedOn !== null && latenessOf(plannedOn.earliest, limit) !== "no") return null;
    const lateness = yearIsOver(values, facts);
    if (lateness === "no" || isReportOnTime(values, facts)) return null;
    const detail = { days: daysOver(facts.asOf, limit), planned: stage === "planned" };
    const words = restingOn(facts.row, "assessment", ({ topic }) => topic === "step");
    return { at: "assessment", detail, words, ...weightOf(lateness) };
  },

  message: ({ days, planned }) => `公布已满一年，${planned ? "只有评估计划" : "仍待评估"}，超过${days}天。`,
  remedy: "核实报告提交日期：按期提交的在评估栏写明（如“2026年6月8日提交报告，待评估”），已评估的补填时间和结果。",
  example: [...yearRunOut, { in: "status", row: "丙", type: { assessment: "待评估" } }],
});
