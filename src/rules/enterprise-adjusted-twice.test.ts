import { ruleTable } from "../../test/support/rule-table";
import { enterpriseAdjustedTwice } from "./enterprise-adjusted-twice";
import { newAdjustment } from "./kit/example";

const again = (adjustment: string, enterprise = "上海博洁危险废物处置有限公司") =>
  newAdjustment({ enterprise, change: "企业关停并转：2026年9月注销", adjustment });

ruleTable(enterpriseAdjustedTwice, {
  accepts: {
    两家不同的企业: again("名单撤销", "上海维陆半导体材料有限公司"),
    同一结果写了两遍: again("审核暂缓"),
    同一结果的不同写法: again("暂缓审核"),
  },
  reports: {
    又暂缓又撤销: [again("名单撤销"), { at: "adjustment", severity: "error", message: "审核暂缓", cell: "D7" }],
    又暂缓又终止: [again("审核终止"), { at: "adjustment", severity: "error" }],
    名称的括号全半角不同: [
      [
        ...newAdjustment({ enterprise: "上海博洁(危废)处置有限公司", change: "停产检修", adjustment: "审核暂缓" }),
        ...newAdjustment({ enterprise: "上海博洁（危废）处置有限公司", change: "关停", adjustment: "名单撤销" }),
      ],
      { at: "adjustment", severity: "error" },
    ],
    "更名之外另有调整，只作提示": [again("审核暂缓", "上海信铎电路板有限公司"), { at: "adjustment", severity: "hint" }],
    "先暂缓后恢复，只作提示": [again("恢复审核"), { at: "adjustment", severity: "hint" }],
  },
  abstains: {
    第二个结果看不出类别: again("已处理"),
    没有调整结果列: [...again("名单撤销"), { in: "adjustments", drop: "adjustment" }],
  },
});
