import type { AdjustmentKind } from "../annexes/adjustment";
import type { AdjustmentRow } from "../ledger/tables";
import { tableRule } from "./kit/define";
import { type SpotHit } from "./kit/places";

/** Results that can follow one another, or stand side by side, for one enterprise in one quarter. */
const compatible: readonly ReadonlySet<AdjustmentKind>[] = [
  new Set<AdjustmentKind>(["suspend", "resume", "continueAudit"]),
  new Set<AdjustmentKind>(["transferDistrict", "continueAudit"]),
];

interface Twice {
  readonly enterprise: string;
  readonly first: string;
  readonly second: string;
  readonly compatible: boolean;
}

function compareWith(first: AdjustmentRow, row: AdjustmentRow): SpotHit<Twice> | null {
  const [one, other] = [first.values.adjustment, row.values.adjustment];
  if (!one?.kind || !other?.kind || one.kind === other.kind) return null;
  const kinds = [one.kind, other.kind];
  const gentle = kinds.includes("rename") || compatible.some((set) => kinds.every((kind) => set.has(kind)));
  return {
    spot: { row, column: "adjustment" },
    related: [{ row: first, column: "adjustment" }],
    ...(gentle && { severity: "hint" as const }),
    detail: {
      enterprise: row.values.enterprise?.name ?? "",
      first: one.text,
      second: other.text,
      compatible: gentle,
    },
  };
}

export const enterpriseAdjustedTwice = tableRule({
  id: "enterprise-adjusted-twice",
  title: "同一企业调整结果不一致",
  basis: { clause: "note2", quote: "注2：调整结果根据企业情况选填" },
  severity: "error",
  annex: 4,
  reads: ["enterprise", "adjustment"],

  check(table) {
    const firstOf = new Map<string, AdjustmentRow>();
    const hits: SpotHit<Twice>[] = [];
    for (const row of table.rows) {
      const key = row.values.enterprise?.key;
      if (key === undefined || row.values.adjustment === null) continue;
      const first = firstOf.get(key);
      if (!first) {
        firstOf.set(key, row);
        continue;
      }
      const hit = compareWith(first, row);
      if (hit) hits.push(hit);
    }
    return hits;
  },

  message: ({ enterprise, first, second }) => `“${enterprise}”已调整为“${first}”，此处又为“${second}”。`,
  remedy: "核对后只保留一个调整结果；确有先后两次变化的，并入一行写明。",
  example: [
    {
      in: "adjustments",
      add: {
        serialNumber: 3,
        enterprise: "上海博洁危险废物处置有限公司",
        change: "企业关停并转：2026年9月注销",
        adjustment: "名单撤销",
        evidence: "注销证明",
        remarks: "",
      },
    },
  ],
});
