import { rowRule } from "./kit/define";
import { newAdjustment } from "./kit/example";
import { relocationOf } from "../ledger/relocation";

export const relocationAppraisalMissing = rowRule({
  id: "relocation-appraisal-missing",
  title: "部分工序搬迁未见评价",
  basis: {
    clause: "note2",
    quote: "（6) 已开展审核的企业部分产污工序搬迁，需评价保留产污工序的情况，如仍符合强审的要求需继续开展审核工作",
  },
  severity: "warning",
  annex: 4,
  reads: ["change"],
  consults: ["adjustment", "remarks"],

  check(values) {
    if (!values.change.kinds.includes("relocation")) return null;
    const { scope, destinationTold, explained, appraisal } = relocationOf(values);
    if (scope !== "partial" || appraisal !== "none") return null;
    return destinationTold || explained ? { at: "change", detail: {} } : null;
  },

  message: () => "部分产污工序搬迁需评价保留的产污工序，此处未见评价情况。",
  remedy: "写明保留产污工序的评价结论：仍符合强审要求的继续开展审核，不再符合的提出建议。",
  example: newAdjustment({
    change: "企业部分产污工序搬迁：喷涂线搬迁至江苏省南通市",
    adjustment: "继续开展审核",
  }),
});
