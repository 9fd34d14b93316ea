import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import type { TypedCells } from "./kit/example";
import { inStatus } from "./kit/example";
import { startLate } from "./start-late";

const started = (on: string, cells: TypedCells = {}) => inStatus({ auditStartedOn: date(on), ...cells }, "丁");

ruleTable(startLate, {
  accepts: {
    满两个月当天: started("2026-09-17"),
    逢假期顺延后: started("2026-10-08", { listPublishedOn: date("2026-08-01") }),
    只写到月: inStatus({ auditStartedOn: "2026年9月" }, "丁"),
    停产的企业: started("2026-09-25", { remarks: "停产检修" }),
  },
  reports: {
    晚一天: [
      started("2026-09-18"),
      { at: "auditStartedOn", severity: "error", message: "应不晚于2026年9月17日（公布后两个月）" },
    ],
    假期后第二个工作日: [started("2026-10-09", { listPublishedOn: date("2026-08-01") }), { message: "2026年10月8日" }],
    整月都晚: [inStatus({ auditStartedOn: "2026年10月" }, "丁"), { message: "启动时间2026年10月，" }],
  },
  abstains: {
    没有启动时间栏: [],
    启动时间空白: inStatus({ auditStartedOn: null }, "丁"),
    公布时间空白: started("2026-09-25", { listPublishedOn: null }),
  },
});
