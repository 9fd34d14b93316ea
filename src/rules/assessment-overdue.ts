import { timeLimits } from "../annexes/time-limits";
import { completionLimit, daysOver, yearIsOver } from "../ledger/completion";
import { isAssessedElsewhere } from "../ledger/held-elsewhere";
import { rowRule } from "./kit/define";
import { yearRunOut } from "./kit/example-rows";
import { weightOf } from "../ledger/lateness";
import { doubtsIn, isReportHandedIn, lastMeasureIn, restingOn, waitingToldIn } from "../ledger/told";

const { clause, quote } = timeLimits.completion;

const toBeVerified = { severity: "warning" } as const;

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
    // 停产 in this cell may be over by another: whether the row is excused is told by all of it.
    if (stage !== "none" && stage !== "started" && stage !== "excused") return null;
    const lateness = yearIsOver(values, facts);
    // 四 binds the audit: with the report handed in it is for the bureau to assess, late or not.
    if (lateness === "no" || isReportHandedIn(facts.row) || waitingToldIn(facts.row).length > 0) return null;
    // 备注 says that it took place: milestone-told-elsewhere asks for it to be written in its own cell.
    if (isAssessedElsewhere(facts.row, facts.asOf)) return null;
    const days = daysOver(facts.asOf, completionLimit(values));
    const measure = lastMeasureIn(facts.row, facts.asOf);
    const words = restingOn(facts.row, "assessment", ({ topic }) => topic === "measure" || topic === "standstill");
    // Who may have closed is not called late for certain: standstill-unclear says what to find out.
    const weight = lateness === "yes" && doubtsIn(facts.row, facts.asOf).length > 0 ? toBeVerified : weightOf(lateness);
    return { at: "assessment", detail: { days, measure }, words, ...weight };
  },

  message: ({ days, measure }) =>
    `公布已满一年，未见评估，逾期${days}天。${measure === null ? "" : `最近一次措施：${measure}。`}`,
  remedy:
    "补填评估时间和结果；尚未评估的督促企业；已延期、停产或调出的在评估栏写明（如“经区局同意延期至2027年1月”“2026年8月起停产”），或报附表4。",
  example: [...yearRunOut, { in: "status", row: "丙", type: { assessment: "/" } }],
});
