import { timeLimits } from "../annexes/time-limits";
import { chineseOf } from "../dates/day";
import type { RuleFix } from "./kit/places";
import { rowRule } from "./kit/define";
import { inStatus } from "./kit/example";
import { dueAfter } from "../ledger/lateness";

const { months, clause, quote } = timeLimits.completion;

export const deadlineMissing = rowRule({
  id: "deadline-missing",
  title: "要求完成期限未填",
  basis: { clause, quote },
  severity: "warning",
  annex: 3,
  reads: ["enterprise", "listPublishedOn"],
  blank: ["requiredCompletionDate"],

  check({ listPublishedOn }, { row }) {
    const day = listPublishedOn.precision === "day" ? dueAfter(listPublishedOn, months).legal : null;
    const fixes: RuleFix[] =
      day === null
        ? []
        : [
            {
              label: `填入${chineseOf(day)}`,
              safe: false,
              writes: [{ row, column: "requiredCompletionDate", value: { day } }],
            },
          ];
    return { at: "requiredCompletionDate", detail: { day }, fixes };
  },

  message: ({ day }) => `要求完成期限没有填${day === null ? "" : `，名单公布后一年是${chineseOf(day)}`}。`,
  remedy: "填名单公布后一年内的日期；区里另有要求的从其要求。",
  example: inStatus({ requiredCompletionDate: null }, "丁"),
});
