import { date, listed, reportedOn, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentOverdue } from "./assessment-overdue";
import { inAdjustments, inStatus } from "./kit/example";

ruleTable(assessmentOverdue, {
  accepts: {
    备注写着已评估的另有提示: listed("2025-07-25", { assessment: "", remarks: "2026年9月8日评估通过" }),
    备注写着已验收的另有提示: listed("2025-07-25", { assessment: "/", remarks: "2026年9月8日验收通过" }),
    期限最后一天: listed("2025-10-09", { assessment: "" }),
    期限逢假期顺延: [...listed("2025-10-01", { assessment: "" }), reportedOn("2026年10月8日")],
    按期评估: listed("2025-07-25", { assessment: "2026年7月27日 通过" }),
    待评估的另有提示: listed("2025-07-25", { assessment: "待评估" }),
    公布只到月的从月底起算: inStatus({ listPublishedOn: "2025年10月", assessment: "" }, "丙"),
    评估栏写停产: listed("2025-07-25", { assessment: "停产" }),
    备注写延期: listed("2025-07-25", { assessment: "", remarks: "经同意延期至2027年1月" }),
    视同开展: listed("2025-07-25", { assessment: "园区试点，视同开展一次清洁生产审核" }),
    附表4报了暂缓: inStatus({ assessment: "/" }, "停"),
    报告按期提交: listed("2025-07-25", { assessment: "", reportSubmittedOn: date("2026-07-20") }),
    报告只写到月: listed("2025-07-25", { assessment: "", reportSubmittedOn: "2026年7月" }),
    备注写已调出: listed("2025-07-25", { assessment: "/", remarks: "已调出，移交临港管委会管理" }),
    备注写产线拆除: listed("2025-07-25", { assessment: "", remarks: "产线已拆除" }),
    备注写还在等评估的另有提示: listed("2025-07-25", { assessment: "", remarks: "等专家排期" }),
    备注写报告在函审的另有提示: listed("2025-07-25", { assessment: "", remarks: "正在函审" }),
    评估栏写关停: listed("2025-07-25", { assessment: "已关停，待报名单调整" }),
    备注写报告已提交: listed("2025-07-25", { assessment: "", remarks: "已于2026年6月提交报告" }),
    报告提交晚了的另有提示: listed("2025-07-25", { assessment: "", reportSubmittedOn: date("2026-07-28") }),
    已验收的另有提示: listed("2025-07-25", { assessment: "", acceptance: "2026年9月10日 通过" }),
    季度末还没到期的旧表: [
      ...listed("2025-10-05", { assessment: "" }),
      { in: "status", part: "reportedOn", text: null },
    ],
  },
  reports: {
    过期一天: [
      listed("2025-10-08", { assessment: "" }),
      { at: "assessment", cell: "F7", severity: "error", message: "公布已满一年，未见评估，逾期1天。" },
    ],
    假期后第一个工作日过了: [listed("2025-10-03", { assessment: "" }), { message: "逾期1天" }],
    斜线: [listed("2025-07-25", { assessment: "/" }), { message: "逾期74天" }],
    未开展: [listed("2025-07-25", { assessment: "未开展" })],
    报告编制中: [listed("2025-07-25", { assessment: "报告编制中" })],
    预评估不是评估: [listed("2025-07-25", { assessment: "已完成预评估" })],
    备注里只是答应评估: [listed("2025-07-25", { assessment: "/", remarks: "已发督办函，承诺2026年10月底前评估" })],
    备注里只有评估计划: [listed("2025-07-25", { assessment: "", remarks: "计划2026年11月评估" })],
    备注里的延期没批: [listed("2025-07-25", { assessment: "", remarks: "延期申请未获批准" })],
    备注里的延期到期了: [listed("2025-07-25", { assessment: "", remarks: "经同意延期至2026年8月31日" })],
    评估栏的延期到期了: [listed("2025-07-25", { assessment: "延期至2026年8月" })],
    只是打算停产: [listed("2025-07-25", { assessment: "", remarks: "企业称拟停产，实际在产" })],
    停产早已恢复: [listed("2025-07-25", { assessment: "停产", remarks: "2026年3月复产" })],
    只是听说停产的要核实: [
      listed("2025-07-25", { assessment: "", remarks: "企业反映已停产" }),
      { at: "assessment", severity: "warning", message: "逾期74天" },
    ],
    只停了一条线的要核实: [listed("2025-07-25", { assessment: "", remarks: "一条线停产" }), { severity: "warning" }],
    听说停产后来核实在产: [
      listed("2025-07-25", { assessment: "", remarks: "据说停产，经核实在产" }),
      { severity: "error" },
    ],
    停的是别的企业: [listed("2025-07-25", { assessment: "", remarks: "同园区企业停产" }), { severity: "error" }],
    关停还在后头: [listed("2025-07-25", { assessment: "", remarks: "定于2027年3月关停" }), { severity: "error" }],
    只有督办: [
      listed("2025-07-25", { assessment: "2026.7.5发督办函" }),
      { message: "逾期74天。最近一次措施：2026.7.5发督办函。" },
    ],
    拒不开展: [listed("2025-07-25", { assessment: "拒不开展，立案查处中" })],
    别的事完成了: [listed("2025-07-25", { assessment: "2026.6.10内审完成" })],
    附表4恢复审核: [
      [
        ...inAdjustments({ adjustment: "恢复生产，继续开展审核" }),
        { in: "status", row: "停", type: { assessment: "" } },
      ],
      { enterprise: "上海博洁危险废物处置有限公司" },
    ],
    分成两栏都空白: [[...split("assessment"), ...listed("2025-07-25", { assessedOn: "" })], { count: 1 }],
  },
  abstains: {
    公布时间空白: listed("2025-07-25", { listPublishedOn: null, assessment: "" }),
    评估栏读不出: listed("2025-07-25", { assessment: "详见会议纪要" }),
    没有评估栏: [{ in: "status", drop: "assessment" }],
    公布时间读法不一: listed("2025-07-25", { listPublishedOn: 2025.1, assessment: "" }),
  },
});
