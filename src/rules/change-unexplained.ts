import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";

export const changeUnexplained = rowRule({
  id: "change-unexplained",
  title: "停产或其他未说明情况",
  basis: { clause: "note1", quote: "（4) 企业涉及产污工序停产（需具体说明情况）、其他（需具体说明情况）" },
  severity: "error",
  annex: 4,
  reads: ["change"],
  consults: ["remarks"],

  check({ change, remarks }) {
    const { kinds, explanation } = change;
    const named = kinds.includes("processHalt") ? "停产" : kinds.includes("other") ? "其他" : null;
    // Whether a 搬迁 is explained is a question of its own (注1（3）).
    if (named === null || kinds.includes("relocation")) return null;
    return explanation === "" && !remarks ? { at: "change", detail: { named } } : null;
  },

  message: ({ named }) => `变化情况为“${named}”的，应具体说明情况，此处未作说明。`,
  remedy: "补充说明：哪道工序、自何时起停产，或其他变化的具体内容。",
  example: inAdjustments({ change: "企业涉及产污工序停产" }),
});
