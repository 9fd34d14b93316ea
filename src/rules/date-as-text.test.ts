import { date } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { dateAsText } from "./date-as-text";
import { inStatus } from "./kit/example";

ruleTable(dateAsText, {
  accepts: {
    真正的日期: inStatus({ requiredCompletionDate: date("2027-07-15") }, "丁"),
    只写到月: inStatus({ requiredCompletionDate: "2027年7月" }, "丁"),
    写明底前: inStatus({ requiredCompletionDate: "2027年6月底前" }, "丁"),
    一年内: inStatus({ requiredCompletionDate: "一年内" }, "丁"),
    评估栏本来就写文字: inStatus({ assessment: "2026年9月3日 通过" }, "丙"),
    启动时间不在此列: inStatus({ auditStartedOn: "2026.8.5" }, "丁"),
  },
  reports: {
    点分日期: [
      inStatus({ requiredCompletionDate: "2027.7.16" }, "丁"),
      { at: "requiredCompletionDate", cell: "D8", severity: "hint", fix: { to: "2027-07-16", safe: true } },
    ],
    公布时间是文本: [
      inStatus({ listPublishedOn: "2026年7月17日" }, "丁"),
      { at: "listPublishedOn", fix: { to: "2026-07-17", safe: true } },
    ],
    八位数字: [
      inStatus({ requiredCompletionDate: 20270716 }, "丁"),
      { message: "可改为真正的日期2027年7月16日", fix: { to: "2027-07-16", safe: true } },
    ],
  },
  abstains: { 读不出: inStatus({ requiredCompletionDate: "另行通知" }, "丁") },
});
