import type { StatusValues } from "../ledger/tables";
import { toldIn } from "../ledger/told";
import { mayBeSame, type Span } from "../dates/span";
import { bookRule } from "./kit/define";
import { inStatus } from "./kit/example";
import type { RowPair } from "../ledger/quarter-pairs";
import { quarterPairs } from "../ledger/quarter-pairs";
import { spanWords } from "../dates/span-words";

const commitments = [
  { column: "listPublishedOn", name: "名单公布时间" },
  { column: "requiredCompletionDate", name: "要求完成期限" },
] as const satisfies readonly { column: keyof StatusValues; name: string }[];

/** The row itself notes why its dates moved. */
function isExtended({ now }: RowPair): boolean {
  if (now.excuse !== null || now.values.requiredCompletionDate?.extended === true) return true;
  const extensions = toldIn(now, ({ topic, what, stance }) => {
    return topic === "standstill" && what === "extension" && stance === "done";
  });
  return extensions.length > 0;
}

export const commitmentChanged = bookRule({
  id: "commitment-changed",
  title: "名单公布时间或完成期限与上季度不同",
  basis: { clause: "assessment", quote: "强审企业应当在名单公布后一年内完成本轮清洁生产审核" },
  severity: "warning",
  at: "status",
  reads: {
    status: ["enterprise", "listPublishedOn", "requiredCompletionDate"],
    statusBefore: ["enterprise", "listPublishedOn", "requiredCompletionDate"],
  },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables) {
    return quarterPairs(tables).pairs.flatMap((pair) =>
      commitments.flatMap(({ column, name }) => {
        const [now, before]: (Span | null)[] = [pair.now.values[column], pair.before.values[column]];
        if (!now || !before || mayBeSame(now, before)) return [];
        return [
          {
            spot: { row: pair.now, column },
            related: [{ row: pair.before, column, table: "statusBefore" as const }],
            ...(isExtended(pair) && { severity: "hint" as const }),
            detail: { name, now, before },
          },
        ];
      }),
    );
  },

  message: ({ name, now, before }) => `${name}上季度为${spanWords(before)}，本季度为${spanWords(now)}。`,
  remedy: "核对名单文件后改回；确有变更的，用“忽略并说明”记下依据。",
  example: inStatus({ requiredCompletionDate: { date: "2026-11-10" } }, "丙"),
});
