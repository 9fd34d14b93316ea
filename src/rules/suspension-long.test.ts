import type { CleanTable } from "./kit/clean-quarter";
import { ruleTable } from "../../test/support/rule-table";
import { inStatus, type Edit } from "./kit/example";
import { suspensionLong } from "./suspension-long";

const incinerator = "上海博洁危险废物处置有限公司";

/** 附表4 of an earlier quarter with one entry, or with none. */
function earlier(period: string, reportedOn: string, adjustment: string | null, enterprise = incinerator): Edit {
  const cells = { serialNumber: 1, enterprise, change: "停产：焚烧线停产改造", evidence: "照片", remarks: "" };
  const table: CleanTable = {
    title: "强制性清洁生产审核名单调整表",
    period,
    reportingAuthority: "申江区生态环境局（盖章）",
    preparedBy: "沈知微",
    reportedOn,
    rows: adjustment === null ? [] : [{ nickname: "停", cells: { ...cells, adjustment } }],
  };
  return { in: "adjustments", earlier: table };
}

const firstQuarter = (adjustment: string | null = "审核暂缓") =>
  earlier("（2026年第1季度）", "2026年4月9日", adjustment);
const fourthQuarter = (adjustment: string | null = "审核暂缓") =>
  earlier("（2025年第4季度）", "2026年1月9日", adjustment);
const thirdQuarter = (enterprise = incinerator) =>
  earlier("（2025年第3季度）", "2025年10月9日", "审核暂缓", enterprise);
const secondQuarter = earlier("（2025年第2季度）", "2025年7月9日", "审核暂缓");

ruleTable(suspensionLong, {
  accepts: {
    才四个季度: [firstQuarter(), fourthQuarter()],
    中间恢复过: [firstQuarter("恢复审核"), fourthQuarter(), thirdQuarter()],
    中间报过继续开展审核: [firstQuarter(), fourthQuarter("继续开展审核"), thirdQuarter()],
    备注写明已恢复生产: [
      firstQuarter(),
      fourthQuarter(),
      thirdQuarter(),
      ...inStatus({ remarks: "2026年9月已恢复生产" }, "停"),
    ],
    暂缓以后已经评估: [
      firstQuarter(),
      fourthQuarter(),
      thirdQuarter(),
      ...inStatus({ assessment: "2026年8月20日 通过" }, "停"),
    ],
    本季度已撤销: [
      firstQuarter(),
      fourthQuarter(),
      thirdQuarter(),
      { in: "adjustments", row: "停", type: { change: "企业关停并转：2026年9月注销", adjustment: "名单撤销" } },
    ],
  },
  reports: {
    每个季度都报暂缓: [
      [firstQuarter(), fourthQuarter(), thirdQuarter()],
      {
        at: "enterprise",
        severity: "hint",
        message: "2025年第3季度起审核暂缓，至今已5个季度",
        enterprise: incinerator,
      },
    ],
    只在最初报过一次: [
      [firstQuarter(null), fourthQuarter(null), thirdQuarter(), { in: "adjustments", remove: "停" }],
      { at: "enterprise" },
    ],
    已有六个季度: [
      [firstQuarter(), fourthQuarter(), thirdQuarter(), secondQuarter],
      { at: "enterprise", message: "6个季度" },
    ],
    暂缓期间更名: [
      [firstQuarter(null), fourthQuarter(null), thirdQuarter("上海信铎印制电路板有限公司")],
      { at: "enterprise", enterprise: "上海信铎电路板有限公司（原上海信铎印制电路板有限公司）" },
    ],
  },
  abstains: {
    没有足够的以往季度: [],
    中间缺一个季度: [fourthQuarter(), thirdQuarter()],
  },
});
