import { adjustmentWordings } from "../annexes/adjustment";
import { usualAdjustmentsFor } from "../annexes/usual-adjustments";
import { hasStarted } from "../ledger/audit-start";
import { rowRule } from "./kit/define";
import { newAdjustment } from "./kit/example";
import { relocationOf } from "../ledger/relocation";

export const adjustmentUnusual = rowRule({
  id: "adjustment-unusual",
  title: "调整结果与注2的通常做法不同",
  basis: { clause: "note2", quote: "注2：调整结果根据企业情况选填" },
  severity: "warning",
  annex: 4,
  reads: ["change", "adjustment"],
  consults: ["remarks"],

  check(values, { statusRow }) {
    const { change, adjustment, remarks } = values;
    // 一般: what departs from it is fine with a reason, and 注2（7） leaves other changes open.
    if (adjustment.kind === null || remarks || change.kinds.includes("other")) return null;
    const lines = usualAdjustmentsFor(change, statusRow && hasStarted(statusRow));
    const [first] = lines;
    if (!first || !lines.every(({ stated }) => stated)) return null;
    if (lines.some(({ usual }) => usual === adjustment.kind)) return null;
    if (change.kinds.includes("relocation")) {
      if (!lines.some((line) => line.change === "relocation")) return null;
      // Of a partial move the appraisal decides, and its absence is a finding of its own.
      if (change.scope === "partial" && relocationOf(values).appraisal !== "stillMeets") return null;
    }
    const usual = adjustmentWordings.find(({ kind }) => kind === first.usual)?.wording ?? "";
    return { at: "adjustment", detail: { line: first.quote.slice(0, 3), usual, found: adjustment.text.trim() } };
  },

  message: ({ line, usual, found }) => `按注2${line.replace(")", "）")}一般调整为“${usual}”，此处为“${found}”。`,
  remedy: "核对变化情况；确需这样调整的，在备注中写明理由。",
  example: newAdjustment({ change: "企业涉及产污工序停产：光刻线2026年8月起停产", adjustment: "名单撤销" }),
});
