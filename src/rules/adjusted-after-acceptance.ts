import type { AdjustmentKind } from "../annexes/adjustment";
import { bookRule } from "./kit/define";
import { keysInAdjustment, statusRowsOf } from "../ledger/enterprise-index";
import { newAdjustment } from "./kit/example";
import { resultColumn } from "../ledger/milestone-cells";
import { isPassed } from "../ledger/milestones";

/** Results that stop or end an audit, which an accepted enterprise has behind it. */
const stopping: ReadonlySet<AdjustmentKind> = new Set<AdjustmentKind>(["revoke", "suspend", "terminate"]);

export const adjustedAfterAcceptance = bookRule({
  id: "adjusted-after-acceptance",
  title: "已通过验收又报调整",
  basis: { clause: "note2", quote: "注2：调整结果根据企业情况选填" },
  severity: "warning",
  at: "adjustments",
  reads: { adjustments: ["enterprise", "adjustment"], status: ["enterprise", "acceptance"] },
  consults: ["adjustments"],

  check({ adjustments, status }) {
    const listed = statusRowsOf(status);
    return adjustments.rows.flatMap((row) => {
      const { enterprise, adjustment } = row.values;
      if (!enterprise || !adjustment?.kind || !stopping.has(adjustment.kind)) return [];
      const found = listed.find(keysInAdjustment(row));
      const [first] = found;
      // Listed in several batches: the adjustment is about the one still open.
      if (!first || !found.every(({ values }) => isPassed(values.acceptance))) return [];
      return [
        {
          spot: { row, column: "adjustment" as const },
          related: [{ row: first, column: resultColumn(status, "acceptance"), table: "status" as const }],
          detail: { enterprise: enterprise.name, adjustment: adjustment.text },
        },
      ];
    });
  },

  message: ({ enterprise, adjustment }) => `附表3中“${enterprise}”已通过验收，附表4却报“${adjustment}”。`,
  remedy: "核对两表：已通过验收的不用再报调整，验收结果有误的改正附表3。",
  example: newAdjustment({
    enterprise: "上海申岚精细化工有限公司",
    change: "企业涉及产污工序停产：合成车间自2026年8月起停产",
    adjustment: "审核暂缓",
  }),
});
