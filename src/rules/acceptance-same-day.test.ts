import { date, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceSameDay } from "./acceptance-same-day";
import { inStatus } from "./kit/example";

const both = (assessment: string, acceptance: string) => inStatus({ assessment, acceptance }, "戊");

ruleTable(acceptanceSameDay, {
  accepts: {
    次日: both("2026年9月15日 通过", "2026年9月16日 通过"),
    早一天的另有提示: both("2026年9月15日 通过", "2026年9月14日 通过"),
    同一个月: both("2026年9月 通过", "2026年9月 通过"),
    验收只写到月: both("2026年9月15日 通过", "2026年9月 通过"),
  },
  reports: {
    同一天: [
      both("2026年9月15日 通过", "2026年9月15日 通过"),
      { at: "acceptance", cell: "G9", severity: "warning", message: "评估和验收都在2026年9月15日" },
    ],
    写法不同: [both("2026.9.15通过", "2026-09-15 合格")],
    重新评估与验收同一天: [both("2026.7.8未通过；2026.9.15通过", "2026年9月15日 通过")],
    分成两栏: [
      split("acceptance", { acceptedOn: date("2026-09-15"), acceptanceResult: "通过" }, "戊"),
      { at: "acceptedOn" },
    ],
  },
  abstains: { 验收没写时间: both("2026年9月15日 通过", "通过"), 读不出: both("详见会议纪要", "2026年9月15日 通过") },
});
