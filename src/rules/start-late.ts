import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { dueAfter, latenessOf, weightOf } from "../ledger/lateness";
import { spanWords } from "../dates/span-words";

const { months, clause, quote } = timeLimits.start;

export const startLate = rowRule({
  id: "start-late",
  title: "启动晚于公布后两个月",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "auditStartedOn"],

  check({ listPublishedOn, auditStartedOn }, facts) {
    const limit = dueAfter(listPublishedOn, months);
    const lateness = latenessOf(auditStartedOn.earliest, limit);
    if (lateness === "no" || facts.excused) return null;
    return { at: "auditStartedOn", detail: { auditStartedOn, limit }, ...weightOf(lateness) };
  },

  message: ({ auditStartedOn, limit }) =>
    `启动时间${spanWords(auditStartedOn)}，应不晚于${chineseOf(limit.rolled)}（公布后两个月）。`,
  remedy: "核对启动日期；确属逾期的，督促企业，用“忽略并说明”记下原因。",
  example: inStatus({ auditStartedOn: { date: "2026-09-25" } }, "丁"),
});
