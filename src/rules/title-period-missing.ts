import { tableRule } from "./kit/define";

export const titlePeriodMissing = tableRule({
  id: "title-period-missing",
  title: "标题没有年份和季度",
  basis: { clause: "annex3", quote: "重点行业实施强制性清洁生产审核情况表(       年第   季度）" },
  severity: "warning",
  annex: "both",
  reads: [],
  reportsOnly: true,

  check: ({ period }) => (period === null ? [{ spot: { part: "title" as const }, detail: null }] : []),

  message: () => "标题、副标题和工作表名中都读不出年份和季度。",
  remedy: "在标题下写明所报季度，如“（2026年第3季度）”。",
  example: [{ in: "status", part: "title", text: "（       年第   季度）" }],
});
