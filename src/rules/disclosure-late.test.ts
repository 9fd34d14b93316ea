import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { disclosureLate } from "./disclosure-late";
import type { TypedCells } from "./kit/example";
import { inStatus } from "./kit/example";

const disclosed = (on: string, cells: TypedCells = {}) => inStatus({ disclosedOn: date(on), ...cells }, "丁");

ruleTable(disclosureLate, {
  accepts: {
    满一个月当天: disclosed("2026-08-17"),
    逢周末顺延后: disclosed("2026-08-24", { listPublishedOn: date("2026-07-22") }),
    从收文起算: disclosed("2026-08-27", { noticeReceivedOn: date("2026-07-27") }),
    只写到月: inStatus({ disclosedOn: "2026年8月" }, "丁"),
    没有收文时间的按公布: disclosed("2026-08-17", { noticeReceivedOn: null }),
  },
  reports: {
    晚一天: [
      disclosed("2026-08-18"),
      { at: "disclosedOn", severity: "warning", message: "名单公布后一个月（2026年8月17日）" },
    ],
    收文后也晚: [disclosed("2026-08-28", { noticeReceivedOn: date("2026-07-27") }), { message: "收文后一个月" }],
    收文时间空白时按公布: [disclosed("2026-08-20", { noticeReceivedOn: "" })],
    整月都晚: [inStatus({ disclosedOn: "2026年9月" }, "丁"), { message: "2026年9月" }],
  },
  abstains: {
    没有信息公开时间: [],
    收文时间读不出: disclosed("2026-08-20", { noticeReceivedOn: "以邮件为准" }),
    公布时间空白: disclosed("2026-08-20", { listPublishedOn: null }),
  },
});
