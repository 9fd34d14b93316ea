import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { deadlineBeforeList } from "./deadline-before-list";
import { inStatus } from "./kit/example";

const until = (requiredCompletionDate: string | { date: string } | null) => inStatus({ requiredCompletionDate }, "丁");

ruleTable(deadlineBeforeList, {
  accepts: {
    公布当天: until(date("2026-07-17")),
    公布的那个月: until("2026年7月"),
    当年底: until("2026年底"),
    公布时间填到将来的另有提示: inStatus({ listPublishedOn: date("2028-07-17") }, "丁"),
  },
  reports: {
    早一天: [
      until(date("2026-07-16")),
      { at: "requiredCompletionDate", cell: "D8", severity: "error", message: "（2026年7月17日）" },
    ],
    早一年: [until(date("2025-07-16"))],
    上个月: [until("2026年6月")],
  },
  abstains: {
    空白: until(null),
    公布时间空白: inStatus({ listPublishedOn: null, requiredCompletionDate: date("2020-01-01") }, "丁"),
  },
});
