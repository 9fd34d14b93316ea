import type { AdjustmentReading } from "../annexes/adjustment";
import type { Change } from "../annexes/change";
import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";
import { relocationOf } from "../ledger/relocation";

/**
 * 停产待拆迁, 审核暂缓: what is reported is the halt or the closure; the move is why, or still to come. Not sure without a 调整结果.
 */
function isAboutAHalt({ change, adjustment }: { change: Change; adjustment: AdjustmentReading | null }): boolean {
  if (adjustment === null || adjustment.kind === "suspend") return change.kinds.includes("processHalt");
  return adjustment.kind === "revoke" && change.kinds.some((kind) => kind === "processHalt" || kind === "closure");
}

export const relocationUnspecific = rowRule({
  id: "relocation-unspecific",
  title: "搬迁未具体说明",
  basis: {
    clause: "note1",
    quote: "（3) 企业搬迁（企业整体搬迁、企业部分产污工序搬迁、本市市内搬迁、搬迁至外省市等，需具体说明情况）",
  },
  severity: "error",
  annex: 4,
  reads: ["change"],
  consults: ["adjustment", "remarks"],

  check(values) {
    if (!values.change.kinds.includes("relocation") || isAboutAHalt(values)) return null;
    const { scope, destinationTold, explained } = relocationOf(values);
    const missing: string[] = [];
    if (scope === "unknown") missing.push("整体或部分");
    // What 注2（6） asks of a partial move does not depend on where to; something has to be said of it, though.
    if (!destinationTold && (scope !== "partial" || !explained)) missing.push("迁往何处");
    return missing.length > 0 ? { at: "change", detail: { missing } } : null;
  },

  message: ({ missing }) => `搬迁应具体说明情况，此处未写明${missing.join("、")}。`,
  remedy: "写明整体或部分产污工序搬迁，以及迁往本区、本市其他区或外省市何地。",
  example: inAdjustments({ change: "企业搬迁" }),
});
