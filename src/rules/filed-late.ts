import { bureauDuties } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { tableRule } from "./kit/define";
import { filingFault } from "../ledger/filing";
import { weightOf } from "../ledger/lateness";
import { spanWords } from "../dates/span-words";

const { clause, quote } = bureauDuties.quarterlyReport;

export const filedLate = tableRule({
  id: "filed-late",
  title: "报送晚于季后10日",
  basis: { clause, quote },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check(table) {
    const fault = filingFault(table);
    if (fault?.kind !== "late") return [];
    const { reportedOn, limit, lateness } = fault;
    return [{ spot: { part: "reportedOn" as const }, detail: { reportedOn, limit }, ...weightOf(lateness) }];
  },

  message: ({ reportedOn, limit }) => `填报时间是${spanWords(reportedOn)}，晚于报送期限${chineseOf(limit.rolled)}。`,
  remedy: "核对填报时间；确已过期的尽快报送，并向市清洁生产中心说明。",
  // 附表4 tells only the month, so that the two annexes do not disagree.
  example: [
    { in: "status", part: "reportedOn", text: "2026年10月20日" },
    { in: "adjustments", part: "reportedOn", text: "2026年10月" },
  ],
});
