import { ruleTable } from "../../test/support/rule-table";
import { inStatus, type Edit, type TypedCells } from "./kit/example";
import { recordedLate } from "./recorded-late";

const now = (type: TypedCells, row = "戊") => inStatus(type, row);
const before = (type: TypedCells, row = "戊"): Edit => ({ in: "statusBefore", row, type });

ruleTable(recordedLate, {
  accepts: {
    本季度第一天评估: now({ assessment: "2026年7月1日 通过" }),
    只写到年可能在本季度: now({ assessment: "2026年 通过" }),
    上季度已填: [before({ assessment: "2026年6月 通过" }), ...now({ assessment: "2026年6月15日 通过" })],
    上季度填了待评估: [before({ assessment: "待评估" }), ...now({ assessment: "2026年6月15日 通过" })],
    本季度才列入的企业: now({ assessment: "2026年8月15日 通过" }, "丁"),
    "早于名单公布（另有提示）": now({ assessment: "2025年10月15日 通过" }),
    "没有结果（另有提示）": now({ assessment: "2026年6月15日" }),
  },
  reports: {
    上季度内的评估本季度才填: [
      now({ assessment: "2026年6月15日 通过" }),
      { at: "assessment", severity: "hint", message: "2026年6月15日" },
    ],
    上季度最后一天: [now({ assessment: "2026.6.30通过" }), { at: "assessment" }],
    更早的季度: [now({ assessment: "2026年2月 通过" }), { at: "assessment", message: "2026年2月" }],
    上季度只写报告编制中: [
      [before({ assessment: "报告编制中" }), ...now({ assessment: "2026年6月15日 通过" })],
      { at: "assessment" },
    ],
    验收也一样: [
      [before({ acceptance: null }, "甲")],
      { at: "acceptance", severity: "hint", message: "验收时间2026年6月9日" },
    ],
  },
  abstains: {
    上季度无法识别: [before({ assessment: "详见评审资料袋" }), ...now({ assessment: "2026年6月15日 通过" })],
    上季度没有验收列: [...now({ assessment: "2026年6月15日 通过" }), { in: "statusBefore", drop: "acceptance" }],
  },
});
