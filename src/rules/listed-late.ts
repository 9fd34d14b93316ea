import { toldIn } from "../ledger/told";
import type { StatusRow, StatusTable } from "../ledger/tables";
import { chineseOf } from "../dates/day";
import { bookRule } from "./kit/define";
import { statusRowsOf } from "../ledger/enterprise-index";
import { inStatus } from "./kit/example";
import { endOfQuarterBefore, isAdjusted, quarterPairs } from "../ledger/quarter-pairs";
import { mayBeSame } from "../dates/span";

/** The row repeats an earlier one of the same enterprise and 公布 (that is enterprise-duplicate). */
function isRepeated(row: StatusRow, table: StatusTable): boolean {
  const { enterprise, listPublishedOn } = row.values;
  if (!enterprise || !listPublishedOn) return false;
  const first = statusRowsOf(table)
    .named(enterprise.key)
    .find(({ values }) => values.listPublishedOn && mayBeSame(values.listPublishedOn, listPublishedOn));
  return first !== row;
}

/** 由外区转入, 迁入, 移交而来: it came from another district's list. */
function isMovedIn(row: StatusRow): boolean {
  const moves = toldIn(row, ({ topic, what }) => what === "joining" || what === "relocation" || topic === "departure");
  return moves.length > 0;
}

export const listedLate = bookRule({
  id: "listed-late",
  title: "名单早已公布，本季度才列入",
  basis: {
    clause: "listing",
    quote: "名单确定后，区生态环境局负责书面通知企业并对企业实施强审的情况进行监督，督促企业按进度开展清洁生产审核",
  },
  severity: "warning",
  at: "status",
  reads: { status: ["enterprise", "listPublishedOn"], statusBefore: ["enterprise", "listPublishedOn"] },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables) {
    const { fresh, lookAlikes } = quarterPairs(tables);
    const lastDayBefore = endOfQuarterBefore(tables);
    if (lastDayBefore === null) return [];
    const misspelt = new Set(lookAlikes.values());
    return fresh.flatMap((row) => {
      const { enterprise, listPublishedOn } = row.values;
      if (!enterprise || !listPublishedOn || listPublishedOn.latest >= lastDayBefore) return [];
      if (misspelt.has(row) || isMovedIn(row) || isRepeated(row, tables.status)) return [];
      if (isAdjusted(tables, enterprise)) return [];
      return [{ spot: { row, column: "listPublishedOn" as const }, detail: { lastDayBefore } }];
    });
  },

  message: ({ lastDayBefore }) => `名单公布早于${chineseOf(lastDayBefore)}，上季度的附表3却没有这家企业。`,
  remedy: "核对名单公布时间；由外区转入的在评估栏写明（如“由某某区转入”），上季度漏列的用“忽略并说明”记下。",
  example: inStatus({ listPublishedOn: { date: "2026-06-26" }, requiredCompletionDate: { date: "2027-06-25" } }, "丁"),
});
