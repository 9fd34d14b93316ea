import { ruleTable } from "../../test/support/rule-table";
import { inStatus, type Edit, type TypedCells } from "./kit/example";
import { recordAltered } from "./record-altered";

const before = (type: TypedCells, row = "戊"): Edit => ({ in: "statusBefore", row, type });
const now = (type: TypedCells, row = "戊"): Edit => ({ in: "status", row, type });

ruleTable(recordAltered, {
  accepts: {
    同一记录换一种写法: inStatus({ assessment: "2025.5.22 合格", acceptance: "验收合格（2026.6.9）" }),
    上季度只写到月现写到日: [before({ assessment: "2026年6月 通过" }), now({ assessment: "2026年6月18日 通过" })],
    未通过之后又通过: [
      before({ assessment: "2026年6月3日 未通过" }),
      now({ assessment: "2026年6月3日未通过；2026年9月15日通过" }),
    ],
    只留下后来通过的一次: [before({ assessment: "2026年6月3日 未通过" }), now({ assessment: "2026年9月15日 通过" })],
    上季度只写通过现补了时间: [before({ assessment: "通过" }), now({ assessment: "2026年6月18日 通过" })],
    原来的计划已经完成: [before({ assessment: "计划2026年8月评估" })],
    "通过改成未通过（另有提示）": [
      before({ assessment: "2026年9月15日 通过" }),
      now({ assessment: "2026年9月15日 未通过" }),
    ],
    "只剩时间没有结果（另有提示）": inStatus({ acceptance: "2026年6月10日" }),
    "改到了将来（另有提示）": inStatus({ acceptance: "2027年6月9日 通过" }),
    "验收改到了评估之前（另有提示）": inStatus({ acceptance: "2025年4月9日 通过" }),
    "评估没了而验收还在（另有提示）": inStatus({ assessment: null }),
    "评估没了且已逾期（另有提示）": inStatus({ assessment: null }, "乙"),
  },
  reports: {
    验收日期改了: [
      inStatus({ acceptance: "2026年6月16日 通过" }),
      { at: "acceptance", severity: "warning", message: /上季度已填验收时间2026年6月9日，本季度改为2026年6月16日/ },
    ],
    评估日期改了年份: [
      [before({ assessment: "2026年1月15日 通过" }), now({ assessment: "2025年12月15日 通过" })],
      { at: "assessment", message: "2025年12月15日" },
    ],
    通过的记录没了: [
      [before({ assessment: "2026年6月15日 通过" }), now({ assessment: "/" })],
      { at: "assessment", message: /2026年6月15日，本季度未见/ },
    ],
    通过改回了待评估: [
      [before({ assessment: "通过" }), now({ assessment: "待评估" })],
      { at: "assessment", message: "通过的记录" },
    ],
    更名的企业也比对: [
      [before({ assessment: "2026年6月15日 通过" }, "改"), now({ assessment: "2026年6月16日 通过" }, "改")],
      { at: "assessment" },
    ],
  },
  abstains: {
    现在无法识别: [before({ assessment: "2026年6月15日 通过" }), now({ assessment: "详见评审资料袋" })],
    上季度无法识别: [before({ assessment: "详见评审资料袋" })],
    上季度有一行没填企业名称: [...inStatus({ acceptance: "2026年6月16日 通过" }), before({ enterprise: null }, "丙")],
  },
});
