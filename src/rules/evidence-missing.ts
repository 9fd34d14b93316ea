import { adjustmentWordings, proofRequired } from "../annexes/adjustment";
import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";

export const evidenceMissing = rowRule({
  id: "evidence-missing",
  title: "名称变更、名单撤销缺证明材料",
  basis: { clause: "note3", quote: "名称变更和名单撤销的企业需上报证明材料" },
  severity: "error",
  annex: 4,
  reads: ["adjustment", "evidence"],

  check({ adjustment, evidence }) {
    const { kind } = adjustment;
    if (kind === null || !proofRequired.has(kind) || evidence !== "") return null;
    const result = adjustmentWordings.find((wording) => wording.kind === kind)?.wording ?? adjustment.text;
    return { at: "evidence", detail: { result } };
  },

  message: ({ result }) => `${result}的企业应上报证明材料，此处未填。`,
  remedy: "填写已上报的证明材料，如现场确认的照片、支队执法的记录等。",
  example: inAdjustments({ evidence: "待补" }, "改"),
});
