import type { AdjustmentKind } from "../annexes/adjustment";
import { bookRule } from "./define";
import { keysInAdjustment, statusRowsOf } from "./enterprise-index";
import { newAdjustment } from "./example";

/** After these the enterprise may already have left this quarter's 附表3; only the quarter before can tell. */
const mayLeave: ReadonlySet<AdjustmentKind | null> = new Set<AdjustmentKind | null>([
  "revoke",
  "terminate",
  "transferDistrict",
  "proposal",
  null,
]);

export const adjustedNotListed = bookRule({
  id: "adjusted-not-listed",
  title: "附表4的企业不在附表3中",
  basis: {
    clause: "archive",
    quote:
      "《重点行业实施强制性清洁生产审核情况表》（附表3）和《强制性清生产审核企业名单调整表》（附表4）（如名单有变化）",
  },
  severity: "warning",
  at: "adjustments",
  reads: { adjustments: ["enterprise"], status: ["enterprise"] },
  consults: ["adjustments", "statusBefore"],

  check({ adjustments, status, statusBefore }) {
    const listed = statusRowsOf(status);
    const listedBefore = statusBefore ? statusRowsOf(statusBefore) : null;
    return adjustments.rows.flatMap((row) => {
      const keys = keysInAdjustment(row);
      if (keys.length === 0 || listed.find(keys).length > 0 || listedBefore?.find(keys).length) return [];
      if (!listedBefore && mayLeave.has(row.values.adjustment?.kind ?? null)) return [];
      return [
        { spot: { row, column: "enterprise" as const }, detail: { enterprise: row.values.enterprise?.name ?? "" } },
      ];
    });
  },

  message: ({ enterprise }) => `附表4的“${enterprise}”在本季度和上季度附表3中均未见。`,
  remedy: "核对企业名称是否与附表3一致；确未列入强审名单的，从附表4删去。",
  example: newAdjustment({
    enterprise: "上海昭平涂料有限公司",
    change: "企业关停并转：2026年8月注销",
    adjustment: "名单撤销",
    evidence: "注销证明",
  }),
});
