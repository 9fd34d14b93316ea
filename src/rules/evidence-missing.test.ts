import { ruleTable } from "../../test/support/rule-table";
import { evidenceMissing } from "./evidence-missing";
import { inAdjustments, newAdjustment } from "./kit/example";

const closed = (evidence: string | null) =>
  newAdjustment({ change: "企业关停并转：2026年8月注销", adjustment: "名单撤销", evidence });

ruleTable(evidenceMissing, {
  accepts: {
    注3所举的材料: closed("现场确认的照片、支队执法记录"),
    只写已附: closed("见附件"),
    打钩: closed("√"),
    审核暂缓不要求证明材料: inAdjustments({ evidence: null }),
    审核终止不要求证明材料: newAdjustment({ change: "企业整体搬迁至外省市", adjustment: "审核终止", evidence: null }),
  },
  reports: {
    撤销没有证明材料: [closed(null), { at: "evidence", severity: "error", message: "名单撤销" }],
    更名没有证明材料: [inAdjustments({ evidence: null }, "改"), { at: "evidence", message: "名称变更" }],
    "填了“无”": [closed("无"), { at: "evidence" }],
    "填了“/”": [inAdjustments({ evidence: "/" }, "改"), { at: "evidence" }],
    "填了“待补”": [closed("待补"), { at: "evidence" }],
    说是还没下来: [closed("注销通知书还没下来"), { at: "evidence" }],
    说是无需: [closed("无需"), { at: "evidence" }],
  },
  abstains: {
    没有证明材料列: [{ in: "adjustments", drop: "evidence" }],
    调整结果空白: inAdjustments({ adjustment: null, evidence: null }, "改"),
  },
});
