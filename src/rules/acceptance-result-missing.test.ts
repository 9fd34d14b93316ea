import { date, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceResultMissing } from "./acceptance-result-missing";
import { inStatus } from "./kit/example";

const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(acceptanceResultMissing, {
  accepts: {
    合格: accepted("2026.9.10 合格"),
    得分的另有提示: accepted("2026年9月10日 92分"),
    待验收: accepted("待验收"),
    还没到的日期是计划: accepted("2026年12月3日"),
  },
  reports: {
    只有日期: [
      accepted("2026年9月10日"),
      { at: "acceptance", cell: "G6", severity: "warning", message: "已验收，没有写结果" },
    ],
    真正的日期: [inStatus({ acceptance: date("2026-09-10") }, "乙")],
    已验收: [accepted("已验收"), { message: /^已验收，没有写结果。$/ }],
    分成两栏: [split("acceptance", { acceptedOn: date("2026-09-10") }, "乙"), { at: "acceptanceResult" }],
  },
  abstains: { 读不出: accepted("详见会议纪要"), 没有验收栏: [{ in: "status", drop: "acceptance" }] },
});
