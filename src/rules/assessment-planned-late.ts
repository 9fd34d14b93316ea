import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { completionLimit, isReportOnTime } from "../ledger/completion";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { latenessOf, weightOf } from "../ledger/lateness";
import { timeColumn } from "../ledger/milestone-cells";
import { isPassed } from "../ledger/milestones";
import { spanWords } from "../dates/span-words";

const { clause, quote } = timeLimits.completion;

export const assessmentPlannedLate = rowRule({
  id: "assessment-planned-late",
  title: "评估计划在一年之后",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],
  consults: ["acceptance", "reportSubmittedOn"],

  check(values, facts) {
    const { stage, plannedOn: planned } = values.assessment;
    if (stage !== "planned" || planned === null) return null;
    const limit = completionLimit(values);
    const lateness = latenessOf(planned.earliest, limit);
    if (lateness === "no" || facts.excused || isPassed(values.acceptance) || isReportOnTime(values, facts)) return null;
    return { at: timeColumn(facts.table, "assessment"), detail: { planned, limit }, ...weightOf(lateness) };
  },

  message: ({ planned, limit }) => `计划${spanWords(planned)}评估，晚于公布后一年（${chineseOf(limit.rolled)}）。`,
  remedy: "督促企业提前，或核实报告能否按期提交；经同意延期的在评估栏写明延期到哪天。",
  example: inStatus({ assessment: "计划2026年12月评估" }, "丙"),
});
