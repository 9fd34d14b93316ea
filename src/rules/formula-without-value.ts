import { labelOf } from "../annexes/labels";
import { problemRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const formulaWithoutValue = problemRule({
  id: "formula-without-value",
  title: "公式没有算出结果",
  basis: { clause: "annex3", quote: "名单公布时间、要求完成期限" },
  severity: "warning",
  annex: "both",
  problem: "formula-without-value",

  check: ({ column }) => ({ detail: { label: labelOf(column) } }),

  message: ({ label }) => `${label}是公式，文件里没有它算出的结果，无从检查。`,
  remedy: "在Excel或WPS中打开，重新计算（F9）后保存，再检查一次。",
  example: inStatus({ requiredCompletionDate: { formula: true } }, "丁"),
});
