import { labelOf } from "../annexes/labels";
import { problemRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const dateUnreadable = problemRule({
  id: "date-unreadable",
  title: "日期无法识别",
  basis: { clause: "annex3", quote: "名单公布时间、要求完成期限" },
  severity: "warning",
  annex: "both",
  problem: "date-unreadable",

  check: ({ column, text }) => ({ detail: { label: labelOf(column), text } }),

  message: ({ label, text }) => `${label}“${text}”读不出日期。`,
  remedy: "只写年月日，如2026-05-06或2026年5月6日。",
  example: inStatus({ requiredCompletionDate: "另行通知" }, "丁"),
});
