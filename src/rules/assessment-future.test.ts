import { date, reportedOn, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentFuture } from "./assessment-future";
import { inStatus } from "./kit/example";

const assessed = (assessment: string) => inStatus({ assessment }, "丙");

ruleTable(assessmentFuture, {
  accepts: {
    填报当天: assessed("2026年10月9日 通过"),
    季度结束后填报之前: assessed("2026年10月8日 通过"),
    当月: assessed("2026年10月 通过"),
    没有结果的是计划: assessed("2026年11月6日"),
    计划: assessed("计划2026年11月6日评估"),
    没有填报时间时按今天: [{ in: "status", part: "reportedOn", text: null }, ...assessed("2026年10月8日 通过")],
  },
  reports: {
    次日: [
      assessed("2026年10月10日 通过"),
      {
        at: "assessment",
        cell: "F7",
        severity: "error",
        message: "评估时间2026年10月10日还没到（截至2026年10月9日），却已有结果。",
      },
    ],
    年份写颠倒: [assessed("2062.9.3通过")],
    未通过也一样: [assessed("2026年11月 未通过")],
    填报时间更早: [[reportedOn("2026年10月8日"), ...assessed("2026年10月9日 通过")]],
    分成两栏: [
      [...split("assessment", { assessedOn: date("2026-11-06"), assessmentResult: "通过" })],
      { at: "assessedOn" },
    ],
  },
  abstains: { 读不出: assessed("详见会议纪要"), 没写时间: assessed("通过") },
});
