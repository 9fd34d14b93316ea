import { chineseOf } from "../dates/day";
import { quarterEnd } from "../dates/limits";
import { tableRule } from "./kit/define";
import { filingFault } from "../ledger/filing";
import { spanWords } from "../dates/span-words";

export const filedEarly = tableRule({
  id: "filed-early",
  title: "季度未结束就填报",
  basis: { clause: "archive", quote: "区生态环境局应在每季度10日前向上海市清洁生产中心提交上季度" },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check(table) {
    const fault = filingFault(table);
    if (fault?.kind !== "early") return [];
    const { period, reportedOn } = fault;
    return [{ spot: { part: "reportedOn" as const }, detail: { end: quarterEnd(period), reportedOn } }];
  },

  message: ({ end, reportedOn }) => `填报时间是${spanWords(reportedOn)}，而本季度到${chineseOf(end)}才结束。`,
  remedy: "核对填报时间和标题的季度；提前填的，季度结束后再核一遍。",
  // 附表4 tells only the month, so that the two annexes do not disagree.
  example: [
    { in: "status", part: "reportedOn", text: "2026年9月29日" },
    { in: "adjustments", part: "reportedOn", text: "2026年9月" },
  ],
});
