import type { StatusRow } from "../ledger/tables";
import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { looksAlike } from "../ledger/look-alike";
import { renaming } from "./kit/renaming";
import { isThrough } from "../ledger/milestones";
import { isAdjusted, quarterPairs } from "../ledger/quarter-pairs";

interface Vanished {
  readonly enterprise: string;
  readonly nowWritten: string | null;
}

const movedOut = /转出|移出|迁出|划出|移交|划转|撤销|终止|调整至/;

/** The row's name differs by a slip of the pen; a wholly other one may be a 名称变更 that nobody reported. */
function isMisspelt({ values }: StatusRow, key: string): boolean {
  return values.enterprise !== null && looksAlike(values.enterprise.key, key);
}

export const enterpriseVanished = bookRule({
  id: "enterprise-vanished",
  title: "企业未经调整即消失",
  basis: { clause: "archive", quote: "《强制性清生产审核企业名单调整表》（附表4）（如名单有变化）" },
  severity: "warning",
  at: "status",
  reads: { status: ["enterprise"], statusBefore: ["enterprise", "acceptance"] },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables) {
    const { gone, lookAlikes } = quarterPairs(tables);
    const hits: SpotHit<Vanished>[] = [];
    for (const [key, rows] of gone) {
      const [first] = rows;
      const enterprise = first?.values.enterprise;
      if (!enterprise || rows.every((row) => isThrough(row) || row.values.acceptance === null)) continue;
      if (rows.some(({ values }) => movedOut.test(values.remarks ?? ""))) continue;
      if (isAdjusted(tables, enterprise)) continue;
      const alike = lookAlikes.get(key);
      hits.push({
        spot: { header: "enterprise", about: enterprise.name },
        related: [
          { row: first, column: "enterprise", table: "statusBefore" },
          ...(alike ? [{ row: alike, column: "enterprise" as const }] : []),
        ],
        ...(alike && isMisspelt(alike, key) && { fixes: [renaming(alike, enterprise.name)] }),
        detail: { enterprise: enterprise.name, nowWritten: alike?.values.enterprise?.name ?? null },
      });
    }
    return hits;
  },

  message: ({ enterprise, nowWritten }) =>
    nowWritten === null
      ? `上季度的“${enterprise}”未通过验收，本季度未列，附表4也未报调整。`
      : `上季度的“${enterprise}”本季度未列，疑似现写作“${nowWritten}”。`,
  remedy: "补回漏列的企业；名单或企业名称确有变化的，在附表4中填报。",
  example: [
    {
      in: "statusBefore",
      add: {
        serialNumber: 8,
        enterprise: "上海昭平涂料有限公司",
        listPublishedOn: { date: "2025-11-14" },
        requiredCompletionDate: { date: "2026-11-13" },
        consultingAgency: "上海绿衡环境科技有限公司",
      },
    },
  ],
});
