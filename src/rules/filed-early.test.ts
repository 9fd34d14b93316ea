import { reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { filedEarly } from "./filed-early";

ruleTable(filedEarly, {
  accepts: {
    季度最后一天填报: [reportedOn("2026年9月30日")],
    次日填报: [reportedOn("2026年10月1日")],
    只写到季度最后一个月: [reportedOn("2026年9月")],
    早于本季度的算沿用旧表: [reportedOn("2026年6月30日")],
  },
  reports: {
    早一天: [[reportedOn("2026年9月29日")], { at: null, message: "本季度到2026年9月30日才结束", severity: "warning" }],
    季度首日: [[reportedOn("2026年7月1日")]],
    附表4早填: [[{ in: "adjustments", part: "reportedOn", text: "2026年9月1日" }], { message: "2026年9月1日" }],
  },
  abstains: {
    没有填报时间: [{ in: "status", part: "reportedOn", text: null }],
    标题没有季度: [{ in: "status", part: "title", text: "（       年第   季度）" }, reportedOn("2026年8月2日")],
  },
});
