import { date, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentResultMissing } from "./assessment-result-missing";
import { inStatus } from "./kit/example";

const assessed = (assessment: string) => inStatus({ assessment }, "丙");

ruleTable(assessmentResultMissing, {
  accepts: {
    换行写通过: assessed("2026.9.3\n通过"),
    打勾: assessed("2026.9.3 √"),
    第一次没写结果第二次通过: assessed("2026.8.3；2026.9.3通过"),
    日期和得分的另有提示: assessed("2026年9月3日 87分"),
    还没到的日期是计划: assessed("2026年11月6日"),
    待评估: assessed("待评估"),
  },
  reports: {
    只有日期: [
      assessed("2026年9月3日"),
      { at: "assessment", cell: "F7", severity: "warning", message: "2026年9月3日已评估，没有写结果。" },
    ],
    真正的日期: [inStatus({ assessment: date("2026-09-03") }, "丙")],
    已评估: [assessed("已评估"), { message: /^已评估，没有写结果。$/ }],
    分成两栏: [[...split("assessment", { assessedOn: date("2026-09-03") })], { at: "assessmentResult" }],
  },
  abstains: {
    读不出: assessed("详见会议纪要"),
    没有评估栏: [{ in: "status", drop: "assessment" }],
    只有评估时间一栏: [
      ...split("assessment", { assessedOn: date("2026-09-03") }),
      { in: "status", drop: "assessmentResult" },
    ],
  },
});
