import { split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceDateMissing } from "./acceptance-date-missing";
import { inStatus } from "./kit/example";

const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(acceptanceDateMissing, {
  accepts: {
    有日期: accepted("通过（2026.9.10）"),
    只写到季度: accepted("2026年第三季度通过"),
    未验收: accepted("未验收"),
  },
  reports: {
    只写通过: [
      accepted("通过"),
      { at: "acceptance", cell: "G6", severity: "warning", message: "验收已通过，没有写时间。" },
    ],
    只写不合格: [accepted("不合格"), { message: "验收未通过" }],
    分成两栏: [split("acceptance", { acceptanceResult: "通过" }, "乙"), { at: "acceptedOn" }],
  },
  abstains: { 读不出: accepted("详见会议纪要"), 空白: accepted("/") },
});
