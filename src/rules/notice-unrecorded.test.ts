import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import type { TypedCell, TypedCells } from "./kit/example";
import { inStatus } from "./kit/example";
import { everyoneNotified } from "./kit/example-rows";
import { noticeUnrecorded } from "./notice-unrecorded";

const notice = (noticeReceivedOn: TypedCell, cells: TypedCells = {}, row = "乙") => [
  ...everyoneNotified,
  ...inStatus({ noticeReceivedOn, ...cells }, row),
];

ruleTable(noticeUnrecorded, {
  accepts: {
    写了日期: notice(date("2025-07-01")),
    只写到月: notice("2025年7月"),
    公布还不满一个月: notice("", { listPublishedOn: date("2026-09-09") }),
    暂缓的不催: notice("", {}, "停"),
    整栏都空着说明没有在用: inStatus({ noticeReceivedOn: "" }, "乙"),
  },
  reports: {
    空着: [notice(""), { at: "noticeReceivedOn", severity: "hint", message: "已满一个月（2025年7月21日）" }],
    写的是待送达: [notice("/"), { severity: "hint" }],
  },
  abstains: {
    没有这一栏: [],
    写了读不出的字: notice("已送达"),
    公布时间空白: notice("", { listPublishedOn: null }),
  },
});
