import { ruleTable } from "../../test/support/rule-table";
import { dateAmbiguous } from "./date-ambiguous";
import { inStatus } from "./kit/example";

ruleTable(dateAmbiguous, {
  accepts: {
    数字只能是五月: inStatus({ requiredCompletionDate: 2027.5 }, "丁"),
    没写年份但只有一年讲得通: inStatus({ assessment: "8月20日通过" }, "丁"),
    文本写2027点10: inStatus({ requiredCompletionDate: "2027.10" }, "丁"),
  },
  reports: {
    数字2027点1: [
      inStatus({ requiredCompletionDate: 2027.1 }, "丁"),
      { at: "requiredCompletionDate", severity: "hint", message: "可能是2027年1月或2027年10月" },
    ],
    公布时间没有年份: [
      inStatus({ listPublishedOn: "7月17日" }, "丁"),
      { at: "listPublishedOn", message: "没有写年份" },
    ],
    评估没有年份且几年都讲得通: [inStatus({ assessment: "7月1日通过" }, "甲"), { at: "assessment" }],
  },
  abstains: { 空白: inStatus({ requiredCompletionDate: null }, "丁") },
});
