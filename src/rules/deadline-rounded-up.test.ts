import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { deadlineRoundedUp } from "./deadline-rounded-up";
import { inStatus } from "./kit/example";

const until = (requiredCompletionDate: string | { date: string } | null) => inStatus({ requiredCompletionDate }, "丙");

ruleTable(deadlineRoundedUp, {
  accepts: {
    满一年当天: until(date("2026-11-14")),
    逢周末顺延后: until(date("2026-11-16")),
    写到当月: until("2026年11月"),
    更晚的另有提示: until(date("2026-12-01")),
    写明延期: until("延期至2026年11月30日"),
  },
  reports: {
    顺延后再晚一天: [
      until(date("2026-11-17")),
      { at: "requiredCompletionDate", cell: "D7", severity: "hint", message: "2026年11月16日" },
    ],
    当月月底: [until(date("2026-11-30"))],
    写到当月下旬: [until("2026年11月下旬")],
  },
  abstains: { 空白: until(null) },
});
