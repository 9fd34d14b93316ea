import { cleanQuarter } from "./kit/clean-quarter";
import { ruleTable } from "../../test/support/rule-table";
import { enterpriseVanished } from "./enterprise-vanished";
import { newAdjustment, type Edit, type TypedCells } from "./kit/example";

const paint = "上海昭平涂料有限公司";
const listedBefore = (type: TypedCells = {}): Edit => ({
  in: "statusBefore",
  add: {
    serialNumber: 8,
    enterprise: paint,
    listPublishedOn: { date: "2025-11-14" },
    requiredCompletionDate: { date: "2026-11-13" },
    consultingAgency: "上海绿衡环境科技有限公司",
    ...type,
  },
});
const adjustmentBefore: Edit = {
  in: "adjustmentsBefore",
  add: { serialNumber: 2, enterprise: paint, change: "停产：2026年5月起", adjustment: "审核暂缓" },
};

ruleTable(enterpriseVanished, {
  accepts: {
    上季度已通过验收: [listedBefore({ assessment: "2025年12月1日 通过", acceptance: "2026年6月1日 通过" })],
    本季度附表4已报撤销: [
      listedBefore(),
      ...newAdjustment({ enterprise: paint, change: "企业关停并转：2026年8月注销", adjustment: "名单撤销" }),
    ],
    上季度附表4已报: [listedBefore(), adjustmentBefore],
    通过附表4更名: [{ in: "status", row: "改", type: { enterprise: "上海信铎电路板有限公司" } }],
    括号里注明原名: [
      listedBefore(),
      { in: "status", row: "丁", type: { enterprise: `上海昭平新材料有限公司（原名：${paint}）` } },
    ],
    视同开展清洁生产审核: [listedBefore({ assessment: "视同开展清洁生产审核" })],
    上季度备注已转出: [listedBefore({ remarks: "已转出至浦申区" })],
    失败后列入新一批名单: [
      {
        in: "statusBefore",
        row: "丙",
        type: { listPublishedOn: { date: "2024-06-28" }, assessment: "2025年6月1日 未通过" },
      },
      { in: "status", row: "丙", type: { listPublishedOn: { date: "2026-07-17" } } },
    ],
  },
  reports: {
    未通过验收就不见了: [
      [listedBefore()],
      { at: "enterprise", severity: "warning", message: paint, enterprise: paint, cell: "B4" },
    ],
    通过评估而未验收: [[listedBefore({ assessment: "2026年6月1日 通过" })], { at: "enterprise" }],
    验收未通过: [
      [listedBefore({ assessment: "2025年12月1日 通过", acceptance: "2026年6月1日 未通过" })],
      { at: "enterprise" },
    ],
    "名称写错一个字，指出疑似的一行": [
      [{ in: "status", row: "丙", type: { enterprise: "上海维路半导体材料有限公司" } }],
      {
        at: "enterprise",
        message: /疑似现写作“上海维路半导体材料有限公司”/,
        count: 1,
        fix: { to: "上海维陆半导体材料有限公司", safe: false },
      },
    ],
    更名而附表4未报: [
      [{ in: "status", row: "丙", type: { enterprise: "申岚微电子（上海）有限公司" } }],
      { at: "enterprise", message: /疑似现写作“申岚微电子（上海）有限公司”/, count: 1 },
    ],
    每家企业报一处: [
      [listedBefore(), listedBefore({ serialNumber: 9, enterprise: "申江区三林印刷厂" })],
      { at: "enterprise", count: 2 },
    ],
    同一企业两批都不见只报一处: [
      [listedBefore(), listedBefore({ serialNumber: 9, listPublishedOn: { date: "2024-06-28" } })],
      { count: 1 },
    ],
  },
  abstains: {
    本季度有一行没填企业名称: [listedBefore(), { in: "status", row: "丙", type: { enterprise: null } }],
    上季度没有验收列: [listedBefore(), { in: "statusBefore", drop: "acceptance" }],
    上季度的验收无法识别: [listedBefore({ acceptance: "详见评审资料袋" })],
  },
});

describe("上季度的表在同一个工作簿里", () => {
  ruleTable(enterpriseVanished, {
    alone: true,
    accepts: {
      企业都还在: [{ in: "status", earlier: cleanQuarter.statusBefore }],
      更早的季度不算上季度: [
        {
          in: "status",
          earlier: { ...cleanQuarter.statusBefore, period: "（2026年第1季度）", reportedOn: "2026年4月8日" },
        },
        { in: "status", remove: "丙" },
      ],
    },
    reports: {
      少了一家: [
        [
          { in: "status", earlier: cleanQuarter.statusBefore },
          { in: "status", remove: "丙" },
        ],
        { at: "enterprise", enterprise: "上海维陆半导体材料有限公司", cell: "B4" },
      ],
    },
  });
});
