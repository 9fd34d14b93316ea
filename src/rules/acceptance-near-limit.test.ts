import { date, listed, reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceNearLimit } from "./acceptance-near-limit";
import type { TypedCells } from "./kit/example";

const open = (on: string, cells: TypedCells = {}) => listed(on, { assessment: "2025年6月12日 通过", ...cells }, "乙");

ruleTable(acceptanceNearLimit, {
  accepts: {
    满24个月当天: open("2024-10-09"),
    逢假期顺延: [...open("2024-10-01"), reportedOn("2026年10月8日")],
    过了26个月的另有提示: open("2024-08-08"),
    已验收: open("2024-09-13", { acceptance: "2026年9月10日 通过" }),
    有启动时间的按启动算: open("2024-09-13", { auditStartedOn: date("2024-11-01") }),
    验收未通过的另有提示: open("2024-09-13", { acceptance: "2026年9月10日 未通过" }),
    免验收: open("2024-09-13", { acceptance: "免予验收" }),
    停产: open("2024-09-13", { remarks: "停产" }),
    还没评估的另有提示: open("2024-09-13", { assessment: "" }),
  },
  reports: {
    过24个月一天: [
      open("2024-10-08"),
      {
        at: "acceptance",
        cell: "G6",
        severity: "hint",
        message: "公布已满24个月，未见验收，宜在2026年12月8日前完成。",
      },
    ],
    满26个月当天: [open("2024-08-09"), { message: "2026年10月9日" }],
    待验收: [open("2024-09-13", { acceptance: "待验收" })],
    报告已按期提交: [open("2024-09-13", { assessment: "", reportSubmittedOn: date("2025-09-01") })],
  },
  abstains: {
    公布时间空白: open("2024-09-13", { listPublishedOn: null }),
    启动时间读不出: open("2024-09-13", { auditStartedOn: "按合同" }),
    没有验收栏: [{ in: "status", drop: "acceptance" }, ...open("2024-09-13")],
  },
});
