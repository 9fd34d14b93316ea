import { date, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { acceptanceFuture } from "./acceptance-future";
import { inStatus } from "./kit/example";

const accepted = (acceptance: string) => inStatus({ acceptance }, "乙");

ruleTable(acceptanceFuture, {
  accepts: {
    填报当天: accepted("2026年10月9日 通过"),
    当月: accepted("2026年10月 通过"),
    计划: accepted("计划2026年12月验收"),
    没有结果的是计划: accepted("2026年12月3日"),
  },
  reports: {
    次日: [
      accepted("2026年10月10日 通过"),
      { at: "acceptance", cell: "G6", severity: "error", message: "验收时间2026年10月10日还没到" },
    ],
    年份写错: [accepted("2036.9.10通过")],
    先未通过再次将来通过: [accepted("2026.9.10未通过；2026.12.3通过"), { message: "2026年12月3日" }],
    分成两栏: [
      split("acceptance", { acceptedOn: date("2026-11-06"), acceptanceResult: "通过" }, "乙"),
      { at: "acceptedOn" },
    ],
  },
  abstains: { 读不出: accepted("详见会议纪要"), 没写时间: accepted("通过") },
});
