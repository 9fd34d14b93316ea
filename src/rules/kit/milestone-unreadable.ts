import { steps } from "../../annexes/steps";
import type { Rule } from "./define";
import { problemRule } from "./define";
import type { Twin } from "./milestone-result";

/** Text that is none of blank word, date, result, plan or status. */
export function milestoneUnreadable({ id, key, basis, example }: Twin): Rule {
  const { name, time, result } = steps[key];
  return problemRule({
    id,
    title: `${name}一栏无法识别`,
    basis,
    severity: "warning",
    annex: 3,
    problem: "milestone-unreadable",
    columns: [key, time, result],

    check: ({ text }) => ({ detail: { text } }),

    message: ({ text }) => `“${text}”读不出${name}的时间、结果或进展。`,
    remedy: `写成“2026年5月22日 通过”；尚未${name}的留空或写明进展。`,
    example,
  });
}
