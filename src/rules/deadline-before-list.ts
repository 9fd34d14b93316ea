import { timeLimits } from "../annexes/time-limits";
import { isDragFilled } from "../ledger/deadline-series";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { spanWords } from "../dates/span-words";

const { clause, quote } = timeLimits.completion;

export const deadlineBeforeList = rowRule({
  id: "deadline-before-list",
  title: "要求完成期限早于名单公布",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "requiredCompletionDate"],

  check({ listPublishedOn: listed, requiredCompletionDate: deadline }, { row, table, knownUntil }) {
    if (deadline.latest >= listed.earliest) return null;
    // A 公布 still to come is itself the mistake.
    if (listed.earliest > knownUntil || isDragFilled(table, row)) return null;
    return { at: "requiredCompletionDate", detail: { listed } };
  },

  message: ({ listed }) => `要求完成期限应晚于名单公布时间（${spanWords(listed)}），现在更早。`,
  remedy: "核对两个日期的年份，改正写错的一处。",
  example: inStatus({ requiredCompletionDate: { date: "2026-07-16" } }, "丁"),
});
