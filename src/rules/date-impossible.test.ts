import { ruleTable } from "../../test/support/rule-table";
import { dateImpossible } from "./date-impossible";
import { inStatus } from "./kit/example";

const due = (requiredCompletionDate: string) => inStatus({ requiredCompletionDate }, "丁");

ruleTable(dateImpossible, {
  accepts: {
    闰年二月二十九: inStatus({ requiredCompletionDate: "2028.2.29" }, "丁"),
    三十一日的月份: due("2027.5.31"),
    普通日期: due("2027年7月16日"),
  },
  reports: {
    二月三十日: [due("2027.2.30"), { at: "requiredCompletionDate", severity: "error", message: "“2027.2.30”" }],
    十三月: [due("2027.13.5")],
    平年二月二十九: [due("2027年2月29日")],
    评估写了六月三十一: [inStatus({ assessment: "2026.6.31通过" }, "丙"), { at: "assessment" }],
  },
  abstains: { 读不出的文字: due("另行通知") },
});
