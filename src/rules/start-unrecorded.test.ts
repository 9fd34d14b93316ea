import { date, reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import type { TypedCells } from "./kit/example";
import { inStatus } from "./kit/example";
import { startUnrecorded } from "./start-unrecorded";

const idle = (cells: TypedCells = {}) => inStatus({ consultingAgency: null, ...cells }, "丁");

ruleTable(startUnrecorded, {
  accepts: {
    满两个月当天: idle({ listPublishedOn: date("2026-08-09") }),
    逢假期顺延: [...idle({ listPublishedOn: date("2026-08-01") }), reportedOn("2026年10月8日")],
    自行审核: idle({ consultingAgency: "自行审核" }),
    企业自主: idle({ consultingAgency: "企业自主开展" }),
    咨询机构填无也是自行: idle({ consultingAgency: "无" }),
    评估栏写进行中: idle({ assessment: "审核进行中" }),
    已经评估: idle({ assessment: "2026年9月3日 通过" }),
    验收栏有内容: idle({ acceptance: "待验收" }),
    有启动时间: idle({ auditStartedOn: date("2026-08-05") }),
    有合同签订时间: idle({ contractSignedOn: date("2026-08-05") }),
    公布只到月的从月底起算: idle({ listPublishedOn: "2026年8月" }),
    停产: idle({ remarks: "2026年8月起停产" }),
    附表4报了暂缓: inStatus({ consultingAgency: null }, "停"),
  },
  reports: {
    过两个月一天: [
      idle({ listPublishedOn: date("2026-08-08") }),
      { at: "consultingAgency", cell: "E8", severity: "warning", message: "公布已满两个月，未见启动记录。" },
    ],
    什么都没填: [idle()],
    评估栏写未启动: [idle({ assessment: "未启动" })],
    启动时间栏空着: [idle({ auditStartedOn: null })],
  },
  abstains: {
    公布时间空白: idle({ listPublishedOn: null }),
    评估栏读不出: idle({ assessment: "详见会议纪要" }),
    没有咨询机构栏: [{ in: "status", drop: "consultingAgency" }],
    启动时间读不出: idle({ auditStartedOn: "按合同" }),
  },
});
