import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentDateMissing } from "./assessment-date-missing";
import { inStatus } from "./kit/example";

const assessed = (assessment: string) => inStatus({ assessment }, "丙");

ruleTable(assessmentDateMissing, {
  accepts: {
    有日期: assessed("通过（2026.9.3）"),
    只写到年: assessed("2026年通过"),
    已评估没有结果的另有提示: assessed("已评估"),
    两次都有时间: assessed("2026.8.3未通过；2026.9.3通过"),
  },
  reports: {
    只写通过: [
      assessed("通过"),
      { at: "assessment", cell: "F7", severity: "warning", message: "评估已通过，没有写时间。" },
    ],
    只写未通过: [assessed("未通过"), { message: "评估未通过，没有写时间。" }],
    通过和得分: [assessed("通过，87分")],
    分成两栏: [[...split("assessment", { assessmentResult: "通过" })], { at: "assessedOn" }],
  },
  abstains: { 读不出: assessed("详见会议纪要"), 空白: assessed("") },
});
