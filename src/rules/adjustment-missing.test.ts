import { ruleTable } from "../../test/support/rule-table";
import { adjustmentMissing } from "./adjustment-missing";
import { inAdjustments, newAdjustment } from "./kit/example";

ruleTable(adjustmentMissing, {
  accepts: {
    按注2的编号填写: inAdjustments({ adjustment: "（3）" }),
    建议意见: inAdjustments({ adjustment: "建议延至明年审核" }),
    "看不出类别的文字（另有提示）": inAdjustments({ adjustment: "已处理" }),
  },
  reports: {
    调整结果空白: [inAdjustments({ adjustment: null }), { at: "adjustment", severity: "error", message: "调整结果" }],
    只有空格: [inAdjustments({ adjustment: "  " }), { at: "adjustment" }],
    "填了“/”": [inAdjustments({ adjustment: "/" }, "改"), { at: "adjustment" }],
    新增一行没有调整结果: [newAdjustment({ change: "企业关停并转：2026年8月注销" }), { at: "adjustment" }],
  },
  abstains: {
    没有调整结果列: [{ in: "adjustments", drop: "adjustment" }],
    企业名称也空着: inAdjustments({ enterprise: null, adjustment: null }),
  },
});
