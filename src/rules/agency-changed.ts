import { bookRule } from "./kit/define";
import { type SpotHit } from "./kit/places";
import { inStatus } from "./kit/example";
import { quarterPairs } from "../ledger/quarter-pairs";

/** A short name inside the full one is the same agency. */
function sameAgency(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}

export const agencyChanged = bookRule({
  id: "agency-changed",
  title: "咨询机构与上季度不同",
  basis: {
    clause: "start",
    quote:
      "企业需向辖区生态环境局报送相关材料，包括企业营业执照、审核工作计划、委托审核的技术服务合同、审核咨询服务机构基本情况表（附表1）等",
  },
  severity: "hint",
  at: "status",
  reads: { status: ["enterprise", "consultingAgency"], statusBefore: ["enterprise", "consultingAgency"] },
  consults: ["status", "adjustments", "adjustmentsBefore"],

  check(tables) {
    const hits: SpotHit<{ before: string; now: string }>[] = [];
    for (const pair of quarterPairs(tables).pairs) {
      const [before, now] = [pair.before.values.consultingAgency, pair.now.values.consultingAgency];
      // Taking on an agency after 自行审核, or the other way round, is the enterprise's own lawful choice.
      if (before?.kind !== "agency" || now?.kind !== "agency" || sameAgency(before.key, now.key)) continue;
      hits.push({
        spot: { row: pair.now, column: "consultingAgency" },
        related: [{ row: pair.before, column: "consultingAgency", table: "statusBefore" }],
        detail: { before: before.text, now: now.text },
      });
    }
    return hits;
  },

  message: ({ before, now }) => `咨询机构上季度为“${before}”，本季度为“${now}”。`,
  remedy: "核对机构名称；确已更换的，收取新的服务合同和附表1。",
  example: inStatus({ consultingAgency: "上海清源节能环保咨询有限公司" }, "丙"),
});
