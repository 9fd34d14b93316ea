import { labelOf } from "../annexes/labels";
import { chineseOf } from "../dates/day";
import { problemRule } from "./kit/define";
import { inStatus } from "./kit/example";

export const dateAsText = problemRule({
  id: "date-as-text",
  title: "日期是文本",
  basis: { clause: "annex3", quote: "名单公布时间、要求完成期限" },
  severity: "hint",
  annex: 3,
  problem: "date-as-text",
  columns: ["listPublishedOn", "requiredCompletionDate"],

  check({ column, day }, row) {
    if (day === undefined) return null;
    return {
      detail: { label: labelOf(column), day },
      fixes: () => [{ label: "改为真正的日期", safe: true, writes: [{ row, column, value: { day } }] }],
    };
  },

  message: ({ label, day }) => `${label}是文本，可改为真正的日期${chineseOf(day)}。`,
  remedy: "改为日期格式，便于排序和计算期限；内容不变。",
  example: inStatus({ requiredCompletionDate: "2027.7.16" }, "丁"),
});
