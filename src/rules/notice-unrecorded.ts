import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import { dueAfter, latenessOf } from "../ledger/lateness";
import { oncePerTable } from "../ledger/once-per-table";
import type { StatusValues, Table } from "../ledger/tables";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { everyoneNotified } from "./kit/example-rows";

const { months } = timeLimits.disclosure;

const isKept = oncePerTable((table: Table<StatusValues>) => {
  return table.rows.some(({ values }) => values.noticeReceivedOn !== null);
});

export const noticeUnrecorded = rowRule({
  id: "notice-unrecorded",
  title: "满一个月未记书面通知送达",
  basis: { clause: "listing", quote: "名单确定后，区生态环境局负责书面通知企业" },
  severity: "hint",
  annex: 3,
  reads: ["listPublishedOn"],
  blank: ["noticeReceivedOn"],

  check({ listPublishedOn }, facts) {
    const limit = dueAfter(listPublishedOn, months);
    // A column that nobody fills tells nothing about this enterprise.
    if (!isKept(facts.table)) return null;
    if (latenessOf(facts.asOf, limit) !== "yes" || facts.excused) return null;
    return { at: "noticeReceivedOn", detail: { limit } };
  },

  message: ({ limit }) => `名单公布已满一个月（${chineseOf(limit.rolled)}），没有记收文或送达时间。`,
  remedy: "核对通知书是否已送达，送达的填上日期；没有送达的尽快送达。",
  example: [...everyoneNotified, ...inStatus({ noticeReceivedOn: "" }, "乙")],
});
