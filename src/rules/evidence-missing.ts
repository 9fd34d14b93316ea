import type { AdjustmentKind } from "../annexes/adjustment";
import { rowRule } from "./define";
import { inAdjustments } from "./example";

/** Of the results only these two call for proof (注3). */
const proved: { readonly [Kind in AdjustmentKind]?: string } = { rename: "名称变更", revoke: "名单撤销" };

export const evidenceMissing = rowRule({
  id: "evidence-missing",
  title: "名称变更、名单撤销缺证明材料",
  basis: { clause: "note3", quote: "名称变更和名单撤销的企业需上报证明材料" },
  severity: "error",
  annex: 4,
  reads: ["adjustment", "evidence"],

  check({ adjustment, evidence }) {
    const result = adjustment.kind && proved[adjustment.kind];
    return result && evidence === "" ? { at: "evidence", detail: { result } } : null;
  },

  message: ({ result }) => `${result}的企业应上报证明材料，此处未填。`,
  remedy: "填写已上报的证明材料，如现场确认的照片、支队执法的记录等。",
  example: inAdjustments({ evidence: "待补" }, "改"),
});
