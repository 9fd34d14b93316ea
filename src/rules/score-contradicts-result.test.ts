import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { inStatus } from "./kit/example";
import { scoreContradictsResult } from "./score-contradicts-result";

const assessed = (assessment: string) => inStatus({ assessment }, "丙");
const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(scoreContradictsResult, {
  accepts: {
    评估刚好70分通过: assessed("2026年9月3日 70分 通过"),
    评估69分未通过: assessed("2026年9月3日 69分，未通过"),
    验收60分合格: accepted("2026年9月3日 60分 合格"),
    验收59分不合格: accepted("2026年9月3日 59分 不合格"),
    未过的那一轮的得分: assessed("2026.9.3补评合格。此前：2026.5.27首评，62分，未过"),
    只有得分的另有提示: assessed("2026年9月3日 65分"),
    一票否决: accepted("2026年9月3日 85分，一票否决，不合格"),
    得分线不是得分: assessed("2026.9.3评估不予通过（通过线70分，得65分）"),
  },
  reports: {
    评估65分通过: [
      assessed("2026年9月3日 65分 通过"),
      {
        at: "assessment",
        cell: "F7",
        severity: "warning",
        message: "评估得分65分，低于70分，结果却是通过。",
      },
    ],
    评估70分未通过: [assessed("2026年9月3日 未通过，70分"), { message: "已达70分，结果却是未通过" }],
    验收59分合格: [accepted("2026年9月3日 合格（59分）"), { at: "acceptance", message: "低于60分" }],
    验收60分不合格: [accepted("2026年9月3日 60分 不合格"), { message: "已达60分" }],
    两轮各有得分: [
      assessed("2026.9.3补评62分合格（2026.5.27评估59分未通过）"),
      { message: "评估得分62分，低于70分，结果却是通过。" },
    ],
    分成两栏: [[...split("assessment", { assessmentResult: "65分，通过" })], { at: "assessmentResult" }],
  },
  abstains: { 读不出: assessed("详见会议纪要") },
});
