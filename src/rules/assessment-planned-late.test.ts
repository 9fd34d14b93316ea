import { date, listed } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentPlannedLate } from "./assessment-planned-late";

const planned = (assessment: string) => listed("2025-11-14", { assessment });

ruleTable(assessmentPlannedLate, {
  accepts: {
    计划在期限当天: planned("计划2026年11月14日评估"),
    逢周末顺延后: planned("计划2026年11月16日评估"),
    计划在当月: planned("预计2026年11月评估"),
    计划没有时间: planned("拟近期评估"),
    报告已按期提交: listed("2025-11-14", { assessment: "计划2026年12月评估", reportSubmittedOn: date("2026-09-30") }),
    写明延期: listed("2025-11-14", { assessment: "计划2026年12月评估", remarks: "经同意延期" }),
  },
  reports: {
    晚一天: [
      planned("计划2026年11月17日评估"),
      {
        at: "assessment",
        cell: "F7",
        severity: "warning",
        message: "计划2026年11月17日评估，晚于公布后一年（2026年11月16日）。",
      },
    ],
    计划在下个月: [planned("预计2026年12月评估"), { message: "计划2026年12月评估" }],
    只写了将来的日期: [planned("2026年12月3日")],
    拟于明年: [planned("拟于2027年3月评估")],
  },
  abstains: {
    公布时间空白: listed("2025-11-14", { listPublishedOn: null, assessment: "计划2026年12月评估" }),
    没有评估栏: [{ in: "status", drop: "assessment" }],
  },
});
