import { reportedOn } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { titlePeriodMismatch } from "./title-period-mismatch";

const title = (text: string) => ({ in: "status", part: "title", text }) as const;

ruleTable(titlePeriodMismatch, {
  accepts: {
    下一季度首日填报: [reportedOn("2026年10月1日")],
    下一季度末日才填报的另有提示: [reportedOn("2026年12月31日")],
    本季度内填报的另有提示: [reportedOn("2026年7月1日")],
    填报时间只到月: [reportedOn("2026年10月")],
  },
  reports: {
    标题还是上上季度: [
      [title("（2026年第1季度）")],
      { at: null, message: "标题是2026年第1季度，填报时间是2026年10月9日", severity: "warning" },
    ],
    标题是下一季度: [[title("（2026年第4季度）"), reportedOn("2026年9月30日")], { at: null }],
    填报时间是去年的: [[reportedOn("2025年10月9日")], { message: "2025年10月9日" }],
    填报时间晚了两个季度: [[reportedOn("2027年1月1日")]],
  },
  abstains: {
    标题没有季度: [title("（       年第   季度）")],
    没有填报时间: [{ in: "status", part: "reportedOn", text: null }],
  },
});
