import { ruleTable } from "../../test/support/rule-table";
import { changeUnexplained } from "./change-unexplained";
import { inAdjustments, newAdjustment } from "./kit/example";

ruleTable(changeUnexplained, {
  accepts: {
    停产写明工序和时间: inAdjustments({ change: "停产（电镀线自2026年5月起）" }),
    说明写在备注里: inAdjustments({ change: "企业涉及产污工序停产", remarks: "焚烧线2026年5月起停产检修" }),
    其他写明内容: newAdjustment({ change: "其他：与他厂重复列入名单", adjustment: "建议移出名单" }),
    关停并转不要求说明: newAdjustment({ change: "企业关停并转", adjustment: "名单撤销" }),
    "搬迁没有说明（另有提示）": newAdjustment({ change: "企业搬迁", adjustment: "审核终止" }),
  },
  reports: {
    只写停产: [inAdjustments({ change: "停产" }), { at: "change", severity: "error", message: /停产.*应/ }],
    只写全称: [inAdjustments({ change: "企业涉及产污工序停产" }), { at: "change" }],
    只写编号和类别: [inAdjustments({ change: "（4）企业涉及产污工序停产" }), { at: "change" }],
    只写其他: [newAdjustment({ change: "其他", adjustment: "建议延期审核" }), { at: "change", message: "其他" }],
  },
  abstains: {
    变化情况空白: inAdjustments({ change: null }),
    看不出类别: inAdjustments({ change: "情况复杂" }),
  },
});
