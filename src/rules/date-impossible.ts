import { labelOf } from "../annexes/labels";
import { problemRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const dateImpossible = problemRule({
  id: "date-impossible",
  title: "日期不存在",
  basis: { clause: "annex3", quote: "名单公布时间、要求完成期限" },
  severity: "error",
  annex: "both",
  problem: "date-impossible",

  check: ({ column, text }) => ({ detail: { label: labelOf(column), text } }),

  message: ({ label, text }) => `${label}“${text}”不是日历上有的日期。`,
  remedy: "核对月份和日期后改正。",
  example: inStatus({ requiredCompletionDate: "2027.2.30" }, "丁"),
});
