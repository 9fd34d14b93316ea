import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentUnreadable } from "./assessment-unreadable";
import { inStatus } from "./kit/example";

const assessed = (assessment: string) => inStatus({ assessment }, "丙");

ruleTable(assessmentUnreadable, {
  accepts: {
    未开展: assessed("未开展"),
    整改中: assessed("整改中"),
    计划: assessed("计划2026年10月评估"),
    带文号的长句: assessed("2026年9月3日通过评估（申环〔2026〕12号），3项方案实施中"),
    两轮: assessed("①2026.8.3未通过\n②2026.9.3通过"),
  },
  reports: {
    说不清的话: [
      assessed("详见会议纪要"),
      { at: "assessment", cell: "F7", severity: "warning", message: "“详见会议纪要”读不出评估的时间、结果或进展。" },
    ],
    丢了分隔号: [assessed("202693通过")],
    分成两栏: [[...split("assessment", { assessedOn: "详见会议纪要" })], { count: 1 }],
  },
  abstains: { 空白: assessed(""), 不存在的日期另有提示: assessed("2026.6.31通过") },
});
