import { ruleTable } from "../../test/support/rule-table";
import { adjustedNotListed } from "./adjusted-not-listed";
import { newAdjustment, type Edit } from "./kit/example";

const closed = (enterprise: string) =>
  newAdjustment({ enterprise, change: "企业关停并转：2026年8月注销", adjustment: "名单撤销" });
const suspended = (enterprise: string) =>
  newAdjustment({ enterprise, change: "停产：2026年8月起检修", adjustment: "审核暂缓" });
const listedBefore: Edit = {
  in: "statusBefore",
  add: { serialNumber: 8, enterprise: "上海昭平涂料有限公司", listPublishedOn: { date: "2025-11-14" } },
};

ruleTable(adjustedNotListed, {
  accepts: {
    本季度附表3里有: suspended("上海维陆半导体材料有限公司"),
    已从本季度去掉而上季度有: [...closed("上海昭平涂料有限公司"), listedBefore],
    名称的空格和括号写法不同: [
      { in: "status", row: "丙", type: { enterprise: "上海维陆（集团）半导体材料有限公司" } },
      ...suspended("上海维陆(集团) 半导体材料有限公司"),
    ],
    附表3还用旧名: [{ in: "status", row: "改", type: { enterprise: "上海信铎印制电路板有限公司" } }],
    附表4填的是旧名: [
      {
        in: "adjustments",
        row: "改",
        type: { enterprise: "上海信铎印制电路板有限公司", change: "更名为上海信铎电路板有限公司" },
      },
    ],
  },
  reports: {
    两个季度都没有: [
      closed("上海昭平涂料有限公司"),
      { at: "enterprise", severity: "warning", message: "上海昭平涂料有限公司", enterprise: "上海昭平涂料有限公司" },
    ],
    名称少写几个字: [suspended("上海维陆材料有限公司"), { at: "enterprise" }],
    "名称写错一个字，指出疑似的企业": [
      suspended("上海维路半导体材料有限公司"),
      {
        at: "enterprise",
        message: /疑似“上海维陆半导体材料有限公司”/,
        fix: { to: "上海维陆半导体材料有限公司", safe: false },
      },
    ],
    把别家写进了附表4: [suspended("申江区三林印刷厂"), { at: "enterprise" }],
  },
  abstains: {
    附表3有一行没填企业名称: [
      { in: "status", row: "丙", type: { enterprise: null } },
      ...closed("上海昭平涂料有限公司"),
    ],
  },
});

describe("没有上季度的文件时", () => {
  ruleTable(adjustedNotListed, {
    alone: true,
    accepts: { 撤销的企业可能已从附表3去掉: closed("上海昭平涂料有限公司") },
    reports: { 暂缓的企业仍在名单里: [suspended("上海昭平涂料有限公司"), { at: "enterprise" }] },
  });
});
