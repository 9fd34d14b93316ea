import type { Span } from "../dates/span";
import { labelOf } from "../annexes/labels";
import { problemRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { spanWords } from "../dates/span-words";

function possibilities(readings: readonly Span[]): string {
  return readings.length === 0 ? "没有写年份" : `可能是${readings.map(spanWords).join("或")}`;
}

export const dateAmbiguous = problemRule({
  id: "date-ambiguous",
  title: "日期有几种读法",
  basis: { clause: "annex3", quote: "名单公布时间、要求完成期限" },
  severity: "hint",
  annex: "both",
  problem: "date-ambiguous",

  check: ({ column, text, readings = [] }) => ({ detail: { label: labelOf(column), text, readings } }),

  message: ({ label, text, readings }) => `${label}“${text}”${possibilities(readings)}，暂不判断。`,
  remedy: "写全年月日，如2026-10-06；Excel会把数字2023.10存成2023.1，请改用日期格式。",
  example: inStatus({ requiredCompletionDate: 2027.1 }, "丁"),
});
