import { isPutOffTo } from "../ledger/told";
import type { Round } from "../cells/milestone/milestone";
import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { completionLimit, isReportOnTime } from "../ledger/completion";
import { rowRule } from "./kit/define";
import { yearRunOut } from "./kit/example-rows";
import { latenessOf, weightOf, type Lateness } from "../ledger/lateness";
import { timeColumn } from "../ledger/milestone-cells";
import { isAfter } from "../ledger/rounds";
import type { DueDay } from "../dates/limits";
import { spanWords } from "../dates/span-words";

const { clause, quote } = timeLimits.completion;

/** An assessment on time proves the audit complete whatever its result, so it is the first round that counts. */
function latenessOfFirst([first]: readonly Round[], limit: DueDay): Lateness {
  return first?.on ? latenessOf(first.on.earliest, limit) : "no";
}

export const assessmentLate = rowRule({
  id: "assessment-late",
  title: "评估晚于公布后一年",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "assessment"],
  consults: ["reportSubmittedOn"],

  check(values, facts) {
    const { rounds } = values.assessment;
    const [first] = rounds;
    // Failed at last is overdue still; a date to come is a plan or a slip.
    if (!first?.on || rounds.at(-1)?.result === "failed" || isAfter(first, facts.knownUntil)) return null;
    const limit = completionLimit(values);
    const lateness = latenessOfFirst(rounds, limit);
    if (lateness === "no" || facts.excused || isReportOnTime(values, facts)) return null;
    if (isPutOffTo(first.on, facts.row, facts.asOf)) return null;
    const at = timeColumn(facts.table, "assessment");
    return { at, detail: { on: first.on, limit }, ...weightOf(lateness) };
  },

  message: ({ on, limit }) => `${spanWords(on)}评估，晚于公布后一年（${chineseOf(limit.rolled)}）。`,
  remedy: "核对评估时间；报告按期提交的在评估栏加写提交日期（如“2026年6月8日提交报告”），经同意延期的写明延期到哪天。",
  example: [...yearRunOut, { in: "status", row: "丙", type: { assessment: "2026年9月3日 通过" } }],
});
