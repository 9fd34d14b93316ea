import { timeLimits } from "../annexes/time-limits";
import type { FixWrite } from "./kit/places";
import { deadlineSeries, type DeadlineSeries } from "../ledger/deadline-series";
import { tableRule } from "./kit/define";
import { newlyListed } from "./kit/example-rows";

const { clause, quote } = timeLimits.completion;
const column = "requiredCompletionDate" as const;

function withoutRise({ first, rising }: DeadlineSeries): FixWrite[] {
  const start = first.values.requiredCompletionDate;
  if (start?.precision !== "day") return [];
  return rising.map((row) => ({ row, column, value: { day: start.latest } }));
}

export const deadlineDragFilled = tableRule({
  id: "deadline-drag-filled",
  title: "要求完成期限被拖动递增",
  basis: { clause, quote },
  severity: "error",
  annex: 3,
  reads: ["listPublishedOn", "requiredCompletionDate"],

  check(table) {
    return deadlineSeries(table).flatMap((series) => {
      const [row, ...others] = series.rising;
      if (!row) return [];
      const writes = withoutRise(series);
      return [
        {
          spot: { row, column },
          related: others.map((other) => ({ row: other, column })),
          detail: { step: series.step, count: series.rising.length + 1 },
          fixes: writes.length === 0 ? [] : [{ label: "都改成与首行相同", safe: false, writes }],
        },
      ];
    });
  },

  message: ({ step, count }) =>
    `同一批企业的期限逐行递增一${step === "day" ? "天" : "个月"}（连续${count}行），疑似拖动填充所致。`,
  remedy: "同一批名单的期限应相同：改成与首行一致，拖动时按住Ctrl即为复制。",
  example: [
    newlyListed(9, "申江区东浦电子器件厂"),
    newlyListed(10, "上海骏达制药有限公司", { requiredCompletionDate: { date: "2027-07-17" } }),
    newlyListed(11, "上海华茂印染有限公司", { requiredCompletionDate: { date: "2027-07-18" } }),
  ],
});
