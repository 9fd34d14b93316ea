import { timeLimits } from "../annexes/time-limits";
import type { Span } from "../dates/span";
import { chineseOf, type Day } from "../dates/day";
import { beyondTheYear } from "../ledger/deadline-lateness";
import type { StatusRow } from "../ledger/tables";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import type { RuleFix } from "./kit/places";
import { dueAfter, weightOf } from "../ledger/lateness";

const { clause, quote } = timeLimits.completion;

/** Within so many days of two years the clerk has probably written down when 验收 is due. */
const nearDays = 31;

function isNearTwoYears(listed: Span, deadline: Span): boolean {
  return Math.abs(deadline.latest - dueAfter(listed, timeLimits.acceptance.months).legal) <= nearDays;
}

function movingTo(day: Day, row: StatusRow): RuleFix {
  const write = { row, column: "requiredCompletionDate", value: { day } } as const;
  return { label: `改为${chineseOf(day)}`, safe: false, writes: [write] };
}

export const deadlineTooLate = rowRule({
  id: "deadline-too-late",
  title: "要求完成期限晚于公布后一年",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "requiredCompletionDate"],

  check({ listPublishedOn: listed, requiredCompletionDate: deadline }, facts) {
    const beyond = beyondTheYear(listed, deadline, facts);
    if (beyond === null || beyond.rounded) return null;
    const { limit } = beyond;
    return {
      at: "requiredCompletionDate",
      detail: { limit, nearTwoYears: isNearTwoYears(listed, deadline) },
      ...weightOf(beyond.lateness),
      fixes: () => (listed.precision === "day" ? [movingTo(limit.legal, facts.row)] : []),
    };
  },

  message: ({ limit, nearTwoYears }) =>
    `要求完成期限应不晚于${chineseOf(limit.rolled)}（名单公布后一年）${nearTwoYears ? "，疑似填成验收期限" : ""}。`,
  remedy: "改为名单公布后一年内；经同意延期的，在评估栏写明延期到哪天（如“经区局同意延期至2027年6月30日”）。",
  example: inStatus({ requiredCompletionDate: { date: "2028-07-17" } }, "丁"),
});
