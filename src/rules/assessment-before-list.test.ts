import { date, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentBeforeList } from "./assessment-before-list";
import { inStatus } from "./kit/example";

const assessed = (assessment: string) => inStatus({ assessment }, "丁");

ruleTable(assessmentBeforeList, {
  accepts: {
    公布当天: assessed("2026年7月17日 通过"),
    公布的那个月: assessed("2026年7月 通过"),
    公布的那一年: assessed("2026年 通过"),
    公布时间填到将来的另有提示: inStatus(
      { assessment: "2026年9月3日 通过", listPublishedOn: date("2026-11-17") },
      "丁",
    ),
  },
  reports: {
    早一天: [
      assessed("2026年7月16日 通过"),
      { at: "assessment", cell: "F8", severity: "error", message: "早于名单公布（2026年7月17日）" },
    ],
    年份填成去年: [assessed("2025年9月3日 通过")],
    上个月: [assessed("2026年6月 通过")],
    没有结果也早: [assessed("2026年7月9日")],
    分成两栏: [
      [...split("assessment"), ...inStatus({ assessedOn: date("2026-07-09"), assessmentResult: "通过" }, "丁")],
      { at: "assessedOn" },
    ],
  },
  abstains: {
    公布时间空白: inStatus({ assessment: "2020年7月9日 通过", listPublishedOn: null }, "丁"),
    没写时间: assessed("通过"),
  },
});
