import { ruleTable } from "../../test/support/rule-table";
import { inStatus, type Edit, type TypedCells } from "./kit/example";
import { resultWorsened } from "./result-worsened";

const before = (type: TypedCells, row = "戊"): Edit => ({ in: "statusBefore", row, type });
const now = (type: TypedCells, row = "戊"): Edit => ({ in: "status", row, type });

ruleTable(resultWorsened, {
  accepts: {
    未通过改成通过: [before({ assessment: "2026年6月3日 未通过" })],
    两个季度都未通过: [before({ assessment: "2026年6月3日 未通过" }), now({ assessment: "2026年6月3日 未通过" })],
    通过之后又加了一次未通过: [
      before({ assessment: "2026年6月15日 通过" }),
      now({ assessment: "2026年6月15日通过；2026年9月2日复核未通过" }),
    ],
    "只剩时间没有结果（另有提示）": inStatus({ acceptance: "2026年6月9日" }),
    "记录没了（另有提示）": inStatus({ acceptance: null }),
  },
  reports: {
    验收由通过变未通过: [
      inStatus({ acceptance: "2026年6月9日 未通过" }),
      { at: "acceptance", severity: "error", message: "验收结果为通过" },
    ],
    评估由合格变不合格: [
      [before({ assessment: "2026.6.15 合格" }), now({ assessment: "2026.6.15 不合格" })],
      { at: "assessment", severity: "error", message: "评估" },
    ],
    时间和结果分成两列: [
      [
        before({ assessment: "2026年6月15日 通过" }),
        { in: "status", drop: "assessment" },
        now({ assessedOn: { date: "2026-06-15" }, assessmentResult: "未通过" }),
      ],
      { at: "assessmentResult" },
    ],
    没写时间的也比对: [[before({ assessment: "通过" }), now({ assessment: "未通过" })], { at: "assessment" }],
    连时间也改了: [
      [before({ assessment: "2026年6月15日 通过" }), now({ assessment: "2026年9月2日 未通过" })],
      { at: "assessment" },
    ],
  },
  abstains: {
    现在无法识别: [before({ assessment: "2026年6月15日 通过" }), now({ assessment: "详见评审资料袋" })],
    本季度有一行没填企业名称: [
      ...inStatus({ acceptance: "2026年6月9日 未通过" }),
      { in: "status", row: "丙", type: { enterprise: null } },
    ],
  },
});
