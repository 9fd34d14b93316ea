import { ruleTable } from "../../test/support/rule-table";
import { inAdjustments, inStatus } from "./kit/example";
import { enterpriseMissing } from "./enterprise-missing";

ruleTable(enterpriseMissing, {
  accepts: {
    名称带括号和间隔号: inStatus({ enterprise: "申江·宏业（上海）铸造厂" }, "丁"),
    只有序号的空行: [{ in: "status", add: { serialNumber: 9 } }],
    全空的行: [{ in: "status", add: {} }],
  },
  reports: {
    附表3缺企业名称: [inStatus({ enterprise: null }, "丁"), { at: "enterprise", cell: "B8", severity: "error" }],
    名称是一条斜线: [inStatus({ enterprise: "/" }, "丁"), { at: "enterprise" }],
    附表4缺企业名称: [inAdjustments({ enterprise: null }), { at: "enterprise", cell: "B5" }],
    只有全角空格: [inStatus({ enterprise: "　" }, "丁"), { at: "enterprise" }],
  },
  abstains: {
    附表4写本季度无变化: [
      { in: "adjustments", remove: "停" },
      { in: "adjustments", remove: "改" },
      { in: "adjustments", add: { enterprise: "本季度无变化" } },
      { in: "status", row: "停", type: { assessment: "停产" } },
    ],
  },
});
