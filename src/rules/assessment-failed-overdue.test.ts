import { listed, split } from "../../test/support/edits";
import { ruleTable } from "../../test/support/rule-table";
import { assessmentFailedOverdue } from "./assessment-failed-overdue";

ruleTable(assessmentFailedOverdue, {
  accepts: {
    期限最后一天: listed("2025-10-09", { assessment: "2026年7月14日 未通过" }),
    后来通过了: listed("2025-07-25", { assessment: "2026.7.14未通过；2026.9.1通过" }),
    停产: listed("2025-07-25", { assessment: "2026年7月14日 未通过", remarks: "停产" }),
    已验收的另有提示: listed("2025-07-25", { assessment: "2026年7月14日 未通过", acceptance: "2026年9月10日 通过" }),
    时间还没到的另有提示: listed("2025-07-25", { assessment: "2026年11月6日 未通过" }),
  },
  reports: {
    过期一天: [
      listed("2025-10-08", { assessment: "2026年7月14日 未通过" }),
      { at: "assessment", cell: "F7", severity: "error", message: "逾期1天" },
    ],
    不合格: [listed("2025-07-25", { assessment: "2026.7.14 不合格" })],
    整改中: [listed("2025-07-25", { assessment: "2026.7.14未通过，整改中" })],
    两次都没通过: [listed("2025-07-25", { assessment: "2026.7.1未通过；2026.9.1未通过" })],
    只有重新评估的计划: [listed("2025-07-25", { assessment: "2026.7.14未通过，计划2026年11月复评" })],
    分成两栏: [
      [...split("assessment"), ...listed("2025-07-25", { assessedOn: "2026年7月14日", assessmentResult: "未通过" })],
      { at: "assessmentResult" },
    ],
  },
  abstains: {
    公布时间空白: listed("2025-07-25", { listPublishedOn: null, assessment: "2026年7月14日 未通过" }),
    验收栏读不出: listed("2025-07-25", { assessment: "2026年7月14日 未通过", acceptance: "详见会议纪要" }),
  },
});
