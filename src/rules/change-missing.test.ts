import { ruleTable } from "../../test/support/rule-table";
import { changeMissing } from "./change-missing";
import { inAdjustments, newAdjustment } from "./kit/example";

ruleTable(changeMissing, {
  accepts: {
    按注1的编号填写: inAdjustments({ change: "（4）焚烧线停产检修" }),
    "看不出类别的文字（另有提示）": inAdjustments({ change: "情况复杂" }),
    只写类别: inAdjustments({ change: "企业涉及产污工序停产" }),
  },
  reports: {
    变化情况空白: [inAdjustments({ change: null }), { at: "change", severity: "error", message: "变化情况" }],
    只有全角空格: [inAdjustments({ change: "　" }), { at: "change" }],
    "填了“/”": [inAdjustments({ change: "/" }, "改"), { at: "change" }],
    新增一行只有企业名称和调整结果: [newAdjustment({ adjustment: "审核暂缓" }), { at: "change" }],
  },
  abstains: {
    没有变化情况列: [{ in: "adjustments", drop: "change" }],
    企业名称也空着: inAdjustments({ enterprise: null, change: null }),
  },
});
