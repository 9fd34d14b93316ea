import type { AdjustmentTable, StatusRow, StatusTable } from "../ledger/tables";
import { bookRule } from "./kit/define";
import { statusRowsOf } from "../ledger/enterprise-index";
import { renameOf } from "../ledger/rename";

interface StillOld {
  readonly row: StatusRow;
  readonly from: string;
  readonly to: string;
}

/** 附表3's rows that know an enterprise only by the name which this 附表4 changed. */
function stillOldIn(status: StatusTable, adjustments: AdjustmentTable): StillOld[] {
  const listed = statusRowsOf(status);
  return adjustments.rows.flatMap(({ values }) => {
    const { from, to } = renameOf(values);
    if (from === null || to === null || from === to || listed.find([to]).length > 0) return [];
    return listed.named(from).map((row) => ({ row, from, to }));
  });
}

export const renamedStillOld = bookRule({
  id: "renamed-still-old",
  title: "更名后仍用旧名",
  basis: { clause: "note2", quote: "（1) 企业名称变更的情况一般调整为名称变更" },
  severity: "hint",
  at: "status",
  reads: { status: ["enterprise"] },
  consults: ["adjustments", "adjustmentsBefore"],

  check({ status, adjustments, adjustmentsBefore }) {
    const found = new Map<StatusRow, StillOld>();
    for (const table of [adjustments, adjustmentsBefore]) {
      if (!table) continue;
      for (const still of stillOldIn(status, table)) if (!found.has(still.row)) found.set(still.row, still);
    }
    return [...found.values()]
      .filter(({ row, to }) => !row.values.enterprise?.text.normalize("NFKC").includes(to))
      .map(({ row, from, to }) => ({ spot: { row, column: "enterprise" as const }, detail: { from, to } }));
  },

  message: ({ from, to }) => `附表4已将“${from}”更名为“${to}”，此处仍用旧名。`,
  remedy: "企业名称改用新名称，可在括号内注明原名称。",
  example: [{ in: "status", row: "改", type: { enterprise: "上海信铎印制电路板有限公司" } }],
});
