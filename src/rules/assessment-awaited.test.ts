import { date, listed } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentAwaited } from "./assessment-awaited";

ruleTable(assessmentAwaited, {
  accepts: {
    备注写着报告交了也评估了的另有提示: listed("2025-07-25", {
      assessment: "",
      remarks: "已提交报告，2026年9月8日评估通过",
    }),
    期限最后一天: listed("2025-10-09", { assessment: "待评估" }),
    报告按期提交: listed("2025-07-25", { assessment: "待评估", reportSubmittedOn: date("2026-07-27") }),
    评估栏写明按期提交: listed("2025-07-25", { assessment: "2026年6月8日提交报告，待评估" }),
    备注写明按期提交: listed("2025-07-25", { assessment: "待评估", remarks: "审核报告2026.6.8报区局" }),
    停产: listed("2025-07-25", { assessment: "待评估", remarks: "停产" }),
    空白的另有提示: listed("2025-07-25", { assessment: "" }),
    计划在一年之后的另有提示: listed("2025-07-25", { assessment: "计划2026年12月评估" }),
    一年内的计划还没到: listed("2025-11-14", { assessment: "计划2026年11月10日评估" }),
  },
  reports: {
    待评估: [
      listed("2025-10-08", { assessment: "待评估" }),
      { at: "assessment", cell: "F7", severity: "warning", message: "公布已满一年，仍待评估，超过1天。" },
    ],
    已申请: [listed("2025-07-25", { assessment: "已申请评估" })],
    已提交报告但没写时间: [listed("2025-07-25", { assessment: "已提交报告" })],
    评估空白而报告晚了: [listed("2025-07-25", { assessment: "", reportSubmittedOn: date("2026-07-28") })],
    备注写报告没写时间: [listed("2025-07-25", { assessment: "", remarks: "已提交报告" })],
    备注写在等专家排期: [listed("2025-07-25", { assessment: "/", remarks: "等专家排期" }), { message: "仍待评估" }],
    备注写报告在函审: [listed("2025-07-25", { assessment: "", remarks: "正在函审" }), { message: "仍待评估" }],
    技术审查中: [listed("2025-07-25", { assessment: "技术审查已通过" })],
    报告提交晚了: [listed("2025-07-25", { assessment: "待评估", reportSubmittedOn: date("2026-07-28") })],
    计划的时间已经过了: [listed("2025-07-25", { assessment: "计划2026年7月评估" }), { message: "只有评估计划" }],
    计划没有时间: [listed("2025-07-25", { assessment: "拟近期评估" }), { message: "只有评估计划" }],
  },
  abstains: {
    公布时间空白: listed("2025-07-25", { listPublishedOn: null, assessment: "待评估" }),
    报告提交时间读不出: listed("2025-07-25", { assessment: "待评估", reportSubmittedOn: "已交" }),
  },
});
