import { ruleTable } from "../../test/support/rule-table";
import { inAdjustments } from "./kit/example";
import { renameNameMissing } from "./rename-name-missing";

const renamed = (change: string, remarks = "", enterprise = "上海信铎电路板有限公司") =>
  inAdjustments({ enterprise, change, remarks }, "改");

ruleTable(renameNameMissing, {
  accepts: {
    由旧名更名为新名: renamed("企业名称由“上海信铎印制电路板有限公司”变更为“上海信铎电路板有限公司”"),
    变化情况只写原名: renamed("企业名称变更，原名上海信铎印制电路板有限公司"),
    旧名在备注里: renamed("更名", "原名称：上海信铎印制电路板有限公司"),
    旧名在括号里: renamed("企业名称变更", "", "上海信铎电路板有限公司（原上海信铎印制电路板有限公司）"),
    企业名称仍填旧名而写明新名: renamed("更名为上海信铎电路板有限公司", "", "上海信铎印制电路板有限公司"),
    用箭头表示: renamed("名称变更：上海信铎印制电路板有限公司→上海信铎电路板有限公司"),
    名称里有括号: renamed("企业名称变更：由上海信铎（集团）有限公司更名为上海信铎电路板有限公司"),
    曾用名: renamed("（1）企业名称变更\n曾用名：上海信铎印制电路板有限公司"),
  },
  reports: {
    只写类别: [renamed("企业名称变更"), { at: "change", severity: "warning", message: "变更前后的名称" }],
    只写编号: [renamed("（1）"), { at: "change" }],
    只写更名的时间: [renamed("2026年8月更名"), { at: "change" }],
    只写新名: [renamed("更名为上海信铎电路板有限公司"), { at: "change", message: "原名称" }],
    备注与名称无关: [renamed("企业名称变更", "营业执照已换"), { at: "change" }],
  },
  abstains: {
    变化情况空白: renamed(""),
    不是名称变更: inAdjustments({ change: "停产检修" }),
  },
});
