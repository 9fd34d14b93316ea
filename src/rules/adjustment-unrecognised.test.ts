import { ruleTable } from "../../test/support/rule-table";
import { adjustmentUnrecognised } from "./adjustment-unrecognised";
import { inAdjustments, newAdjustment } from "./kit/example";

ruleTable(adjustmentUnrecognised, {
  accepts: {
    只写编号: inAdjustments({ adjustment: "（3）" }),
    用近义词: inAdjustments({ adjustment: "缓审" }),
    建议意见: inAdjustments({ adjustment: "建议延至明年审核" }),
    "变化情况为其他的，提出意见即可": newAdjustment({ change: "其他：重复列入名单", adjustment: "只保留一条记录" }),
  },
  reports: {
    看不出类别: [
      inAdjustments({ adjustment: "已处理" }),
      { at: "adjustment", severity: "warning", message: "已处理", fix: { to: "审核暂缓", safe: false } },
    ],
    只写同意: [inAdjustments({ adjustment: "同意" }, "改"), { at: "adjustment", fix: { to: "名称变更", safe: false } }],
    把日期填进来了: [newAdjustment({ change: "企业关停并转", adjustment: "2026年8月" }), { at: "adjustment" }],
  },
  abstains: {
    调整结果空白: inAdjustments({ adjustment: null }),
    没有调整结果列: [{ in: "adjustments", drop: "adjustment" }],
  },
});
