import type { AdjustmentKind } from "../annexes/adjustment";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { keysInAdjustment, statusRowsOf } from "../ledger/enterprise-index";
import { newAdjustment } from "./kit/example";
import { onlyLookAlike } from "../ledger/look-alike";
import { renaming } from "./kit/renaming";

/** After these the enterprise may already have left this quarter's 附表3; only the quarter before can tell. */
const mayLeave: ReadonlySet<AdjustmentKind | null> = new Set<AdjustmentKind | null>([
  "revoke",
  "terminate",
  "transferDistrict",
  "proposal",
  null,
]);

/** Looking for a similar name goes through the whole 附表3, so only so many entries get a suggestion. */
const mostSuggestions = 5;

interface NotListed {
  readonly enterprise: string;
  readonly looked: string;
  readonly alike: string | null;
}

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
    const looked = listedBefore ? "本季度和上季度" : "本季度";
    const missing = adjustments.rows.filter((row) => {
      const keys = keysInAdjustment(row);
      if (keys.length === 0 || listed.find(keys).length > 0 || listedBefore?.find(keys).length) return false;
      return listedBefore !== null || !mayLeave.has(row.values.adjustment?.kind ?? null);
    });
    return missing.map((row, index): SpotHit<NotListed> => {
      const { name = "", key = "" } = row.values.enterprise ?? {};
      const alike = index < mostSuggestions ? onlyLookAlike(key, status.rows) : null;
      const alikeName = alike?.values.enterprise?.name ?? null;
      return {
        spot: { row, column: "enterprise" },
        ...(alike && { related: [{ row: alike, column: "enterprise", table: "status" }] }),
        ...(alikeName !== null && { fixes: [renaming(row, alikeName)] }),
        detail: { enterprise: name, looked, alike: alikeName },
      };
    });
  },

  message: ({ enterprise, looked, alike }) =>
    alike === null ? `附表4的“${enterprise}”在${looked}附表3中未见。` : `附表3中未见“${enterprise}”，疑似“${alike}”。`,
  remedy: "核对企业名称是否与附表3一致；确未列入强审名单的，从附表4删去。",
  example: newAdjustment({
    enterprise: "上海昭平涂料有限公司",
    change: "企业关停并转：2026年8月注销",
    adjustment: "名单撤销",
    evidence: "注销证明",
  }),
});
