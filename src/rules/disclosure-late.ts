import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { dueAfter, latenessOf, weightOf } from "../ledger/lateness";
import { spanWords } from "../dates/span-words";

const { months, clause, quote } = timeLimits.disclosure;

export const disclosureLate = rowRule({
  id: "disclosure-late",
  title: "信息公开晚于一个月",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["listPublishedOn", "disclosedOn"],
  consults: ["noticeReceivedOn"],

  check({ listPublishedOn, disclosedOn, noticeReceivedOn }) {
    const limit = dueAfter(noticeReceivedOn ?? listPublishedOn, months);
    const lateness = latenessOf(disclosedOn.earliest, limit);
    if (lateness === "no") return null;
    const from = noticeReceivedOn ? "收文" : "名单公布";
    return { at: "disclosedOn", detail: { disclosedOn, limit, from }, ...weightOf(lateness) };
  },

  message: ({ disclosedOn, limit, from }) =>
    `信息公开时间${spanWords(disclosedOn)}，晚于${from}后一个月（${chineseOf(limit.rolled)}）。`,
  remedy: "核对公开日期；确实晚了的，督促企业，用“忽略并说明”记下原因。",
  example: inStatus({ disclosedOn: { date: "2026-08-20" } }, "丁"),
});
