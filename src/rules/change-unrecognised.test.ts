import { ruleTable } from "../../test/support/rule-table";
import { changeUnrecognised } from "./change-unrecognised";
import { inAdjustments, newAdjustment } from "./kit/example";

ruleTable(changeUnrecognised, {
  accepts: {
    只写编号: inAdjustments({ change: "（4）" }),
    用近义词: newAdjustment({ change: "公司已注销", adjustment: "名单撤销" }),
    改名: newAdjustment({ change: "改名：原名上海维陆材料有限公司", adjustment: "名称变更" }),
    写其他并说明: newAdjustment({ change: "其他：重复列入名单", adjustment: "建议移出名单" }),
  },
  reports: {
    看不出类别: [
      inAdjustments({ change: "焚烧线情况复杂" }),
      {
        at: "change",
        severity: "warning",
        message: "焚烧线情况复杂",
        fix: { to: "企业涉及产污工序停产：焚烧线情况复杂", safe: false },
      },
    ],
    可以归入其他: [
      inAdjustments({ change: "与集团合署管理" }),
      { at: "change", fix: { to: "其他：与集团合署管理", safe: false } },
    ],
    把企业名称填进来了: [inAdjustments({ change: "上海博洁危险废物处置有限公司" }), { at: "change" }],
    名单增加只是提示: [
      newAdjustment({ change: "由青浦区转入", adjustment: "审核暂缓" }),
      { at: "change", severity: "hint", message: "名单增加" },
    ],
    只写有变化: [newAdjustment({ change: "有变化", adjustment: "审核暂缓" }), { at: "change" }],
  },
  abstains: {
    变化情况空白: inAdjustments({ change: null }),
    没有变化情况列: [{ in: "adjustments", drop: "change" }],
  },
});
