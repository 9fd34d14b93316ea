import { ruleTable } from "../../test/support/rule-table";
import type { Edit } from "./kit/example";
import { renamedStillOld } from "./renamed-still-old";

const listedAs = (enterprise: string): Edit => ({ in: "status", row: "改", type: { enterprise } });
const noRenameNow: Edit = { in: "adjustments", remove: "改" };
const renamedBefore: Edit = {
  in: "adjustmentsBefore",
  add: {
    serialNumber: 2,
    enterprise: "上海信铎电路板有限公司",
    change: "企业名称变更，原名上海信铎印制电路板有限公司",
    adjustment: "名称变更",
    evidence: "营业执照",
  },
};

ruleTable(renamedStillOld, {
  accepts: {
    已改用新名: [listedAs("上海信铎电路板有限公司")],
    新名后括号里注明原名: [listedAs("上海信铎电路板有限公司（曾用名：上海信铎印制电路板有限公司）")],
    旧名后括号里注明新名: [listedAs("上海信铎印制电路板有限公司（现名上海信铎电路板有限公司）")],
    上季度更名本季度已改用新名: [noRenameNow, renamedBefore, listedAs("上海信铎电路板有限公司")],
    "附表4只写更名、没写旧名（另有提示）": [
      { in: "adjustments", row: "改", type: { change: "企业名称变更" } },
      listedAs("上海信铎印制电路板有限公司"),
    ],
  },
  reports: {
    本季度更名而附表3仍是旧名: [
      [listedAs("上海信铎印制电路板有限公司")],
      { at: "enterprise", severity: "hint", message: "上海信铎电路板有限公司" },
    ],
    上季度更名而附表3仍是旧名: [
      [noRenameNow, renamedBefore, listedAs("上海信铎印制电路板有限公司")],
      { at: "enterprise", severity: "hint" },
    ],
    两个季度都报了更名只提示一处: [
      [renamedBefore, listedAs("上海信铎印制电路板有限公司")],
      { at: "enterprise", count: 1 },
    ],
    附表4的企业名称填旧名: [
      [
        listedAs("上海信铎印制电路板有限公司"),
        {
          in: "adjustments",
          row: "改",
          type: { enterprise: "上海信铎印制电路板有限公司", change: "更名为上海信铎电路板有限公司" },
        },
      ],
      { at: "enterprise" },
    ],
  },
  abstains: {
    附表4有一行没填企业名称: [
      listedAs("上海信铎印制电路板有限公司"),
      { in: "adjustments", row: "停", type: { enterprise: null } },
    ],
  },
});
