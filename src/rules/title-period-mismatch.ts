import { tableRule } from "./kit/define";
import { filingFault } from "../ledger/filing";
import { quarterWords, spanWords } from "../dates/span-words";

export const titlePeriodMismatch = tableRule({
  id: "title-period-mismatch",
  title: "标题季度与填报时间对不上",
  basis: { clause: "archive", quote: "区生态环境局应在每季度10日前向上海市清洁生产中心提交上季度" },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check(table) {
    const fault = filingFault(table);
    if (fault?.kind !== "copied") return [];
    const { period, reportedOn } = fault;
    return [
      { spot: { part: "title" as const }, related: [{ part: "reportedOn" as const }], detail: { period, reportedOn } },
    ];
  },

  message: ({ period, reportedOn }) =>
    `标题是${quarterWords(period)}，填报时间是${spanWords(reportedOn)}，疑似沿用旧表。`,
  remedy: "核对标题的年份、季度和填报时间，改正写错的一处。",
  example: [
    { in: "status", part: "title", text: "（2026年第1季度）" },
    { in: "status", row: "停", type: { assessment: "2026年2月起停产" } },
  ],
});
