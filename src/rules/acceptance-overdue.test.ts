import { date, listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceOverdue } from "./acceptance-overdue";
import type { TypedCells } from "./kit/example";

const open = (on: string, cells: TypedCells = {}) => listed(on, { assessment: "2025年6月12日 通过", ...cells }, "乙");

ruleTable(acceptanceOverdue, {
  accepts: {
    满26个月当天: open("2024-08-09"),
    满24个月的另有提示: open("2024-09-13"),
    已验收: open("2024-06-28", { acceptance: "2026年6月10日 通过" }),
    已验收但没写结果: open("2024-06-28", { acceptance: "2026年6月10日" }),
    启动后没满24个月: open("2024-06-28", { auditStartedOn: date("2024-10-09") }),
    备注写着已验收的另有提示: open("2024-06-28", { remarks: "2026年6月10日验收通过" }),
    停产: open("2024-06-28", { remarks: "停产" }),
    搬迁: open("2024-06-28", { acceptance: "搬迁中" }),
    评估还没有的另有提示: open("2024-06-28", { assessment: "" }),
    验收未通过的另有提示: open("2024-06-28", { acceptance: "2026年6月10日 未通过" }),
    评估未通过的另有提示: open("2024-06-28", { assessment: "2025年6月12日 未通过" }),
  },
  reports: {
    过26个月一天: [
      open("2024-08-08"),
      { at: "acceptance", cell: "G6", severity: "warning", message: "公布已超过26个月，未见验收。" },
    ],
    启动后过24个月一天: [
      open("2024-08-30", { auditStartedOn: date("2024-10-08") }),
      { message: "启动已超过24个月，未见验收。" },
    ],
    启动时间空白的按公布: [open("2024-06-28", { auditStartedOn: null }), { message: "26个月" }],
    待验收: [open("2024-06-28", { acceptance: "已申请验收" })],
    评估没写结果: [open("2024-06-28", { assessment: "2025年6月12日" })],
    报告按期提交后一直没有评估: [open("2024-06-28", { assessment: "", reportSubmittedOn: date("2025-06-20") })],
    分成两栏: [[...split("acceptance"), ...open("2024-06-28", { acceptedOn: "" })], { count: 1 }],
  },
  abstains: {
    公布时间空白: open("2024-06-28", { listPublishedOn: null }),
    评估读不出: open("2024-06-28", { assessment: "详见会议纪要" }),
    启动时间读不出: open("2024-06-28", { auditStartedOn: "按合同" }),
  },
});
