import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";
import { renameOf } from "../ledger/rename";

export const renameNameMissing = rowRule({
  id: "rename-name-missing",
  title: "名称变更未写明新旧名称",
  basis: { clause: "note2", quote: "（1) 企业名称变更的情况一般调整为名称变更" },
  severity: "warning",
  annex: 4,
  reads: ["enterprise", "change"],
  consults: ["adjustment", "remarks"],

  check({ enterprise, change }, { row }) {
    if (!change.kinds.includes("nameChange")) return null;
    const { from, to } = renameOf(row.values);
    if (from !== null && to !== null) return null;
    const missing = from === null && to === null ? "变更前后的名称" : from === null ? "原名称" : "新名称";
    return { at: "change", detail: { enterprise: enterprise.name, missing } };
  },

  message: ({ enterprise, missing }) => `“${enterprise}”名称变更，本行未写明其${missing}。`,
  remedy: "在变化情况或备注中写明由何名称变更为何名称。",
  example: inAdjustments({ change: "企业名称变更" }, "改"),
});
