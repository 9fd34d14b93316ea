import { ruleTable } from "../../test/support/rule-table";
import { acceptanceUnreadable } from "./acceptance-unreadable";
import { inStatus } from "./kit/example";

const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(acceptanceUnreadable, {
  accepts: {
    待验收: accepted("待验收"),
    方案实施中: accepted("方案实施中"),
    带得分: accepted("2026年9月10日通过验收，综合打分92分"),
  },
  reports: {
    说不清的话: [
      accepted("详见会议纪要"),
      { at: "acceptance", cell: "G6", severity: "warning", message: "读不出验收的时间、结果或进展" },
    ],
    丢了分隔号: [accepted("202691通过")],
    区间不是一次验收: [accepted("见附件")],
  },
  abstains: { 空白: accepted("/"), 不存在的日期另有提示: accepted("2026.6.31通过") },
});
