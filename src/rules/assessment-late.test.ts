import { date, listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentLate } from "./assessment-late";

ruleTable(assessmentLate, {
  accepts: {
    期限最后一天: listed("2025-08-20", { assessment: "2026年8月20日 通过" }),
    逢周末顺延后: listed("2025-07-25", { assessment: "2026年7月27日 通过" }),
    只写到月: listed("2025-07-25", { assessment: "2026年7月 通过" }),
    只写到年: listed("2025-07-25", { assessment: "2026年 通过" }),
    第一次按期未通过第二次通过: listed("2025-07-25", { assessment: "2026.7.1未通过；2026.9.1通过" }),
    报告按期提交: listed("2025-07-25", { assessment: "2026年9月3日 通过", reportSubmittedOn: date("2026-07-27") }),
    写明延期: listed("2025-07-25", { assessment: "2026年9月3日 通过", remarks: "经同意延期" }),
    最后未通过的另有提示: listed("2025-07-25", { assessment: "2026年9月3日 未通过" }),
    时间还没到的另有提示: listed("2025-07-25", { assessment: "2026年11月6日 通过" }),
  },
  reports: {
    顺延后再晚一天: [
      listed("2025-07-25", { assessment: "2026年7月28日 通过" }),
      {
        at: "assessment",
        cell: "F7",
        severity: "warning",
        message: "2026年7月28日评估，晚于公布后一年（2026年7月27日）。",
      },
    ],
    整月都晚: [listed("2025-07-25", { assessment: "2026年8月 通过" }), { message: "2026年8月评估" }],
    两次都晚: [listed("2025-07-25", { assessment: "2026.8.3未通过；2026.9.28通过" }), { message: "2026年8月3日" }],
    报告提交也晚: [listed("2025-07-25", { assessment: "2026年9月3日 通过", reportSubmittedOn: date("2026-07-28") })],
    分成两栏: [
      [...split("assessment"), ...listed("2025-07-25", { assessedOn: date("2026-09-03"), assessmentResult: "通过" })],
      { at: "assessedOn" },
    ],
  },
  abstains: {
    公布时间空白: listed("2025-07-25", { listPublishedOn: null, assessment: "2026年9月3日 通过" }),
    没写时间: listed("2025-07-25", { assessment: "通过" }),
  },
});
