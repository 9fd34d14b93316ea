import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceWithoutAssessment } from "./acceptance-without-assessment";
import { inStatus } from "./kit/example";

const both = (assessment: string, acceptance = "2026年9月10日 通过") => inStatus({ assessment, acceptance }, "丙");

ruleTable(acceptanceWithoutAssessment, {
  accepts: {
    先评估后验收: both("2026年7月8日 通过"),
    重新评估通过: both("2026.7.8未通过；2026.8.8通过"),
    评估没写结果的另有提示: both("2026年7月8日"),
    验收早于未通过的评估另有提示: both("2026年9月15日 未通过"),
    视同开展: both("视同开展一次清洁生产审核"),
    验收未通过: both("", "2026年9月10日 未通过"),
    验收没写结果的另有提示: both("", "2026年9月10日"),
    验收时间还没到的另有提示: both("", "2026年11月6日 通过"),
  },
  reports: {
    评估空白: [both(""), { at: "acceptance", cell: "G7", severity: "error", message: "应先评估后验收" }],
    评估写斜线: [both("/")],
    报告编制中: [both("报告编制中")],
    待评估: [both("待评估")],
    评估只有计划: [both("计划2026年11月评估")],
    评估未通过: [both("2026年7月8日 未通过"), { message: "评估未通过，验收却填了通过。" }],
    分成两栏: [
      split("acceptance", { acceptedOn: "2026年9月10日", acceptanceResult: "通过" }),
      { at: "acceptanceResult" },
    ],
  },
  abstains: {
    评估读不出: both("详见会议纪要"),
    验收读不出: both("", "详见会议纪要"),
    没有评估栏: [{ in: "status", drop: "assessment" }],
  },
});
