import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { deadlineMissing } from "./deadline-missing";
import { inStatus } from "./kit/example";
import { newlyListed } from "./kit/example-rows";

ruleTable(deadlineMissing, {
  accepts: {
    一年内: inStatus({ requiredCompletionDate: "名单公布后一年内" }, "丁"),
    写到月: inStatus({ requiredCompletionDate: "2027年7月" }, "丁"),
    同上: [newlyListed(9, "申江区东浦电子器件厂", { requiredCompletionDate: "同上" })],
  },
  reports: {
    空白: [
      inStatus({ requiredCompletionDate: null }, "丁"),
      {
        at: "requiredCompletionDate",
        cell: "D8",
        severity: "warning",
        message: "名单公布后一年是2027年7月17日",
        fix: { to: "2027-07-17", safe: false },
      },
    ],
    斜线: [inStatus({ requiredCompletionDate: "/" }, "丁")],
    闰日公布的取二月末: [
      inStatus({ listPublishedOn: date("2024-02-29"), requiredCompletionDate: null }, "甲"),
      { fix: { to: "2025-02-28", safe: false } },
    ],
    公布只到月的不代填: [
      inStatus({ listPublishedOn: "2026年7月", requiredCompletionDate: null }, "丁"),
      { message: /^要求完成期限没有填。$/ },
    ],
  },
  abstains: {
    公布时间也空白: inStatus({ requiredCompletionDate: null, listPublishedOn: null }, "丁"),
    没有这一栏: [{ in: "status", drop: "requiredCompletionDate" }],
    读不出: inStatus({ requiredCompletionDate: "另行通知" }, "丁"),
  },
});
