import type { AdjustmentKind } from "../annexes/adjustment";
import { suggestChange } from "../cells/read-change";
import { rowRule } from "./kit/define";
import { type RuleFix } from "./kit/places";
import { inAdjustments } from "./kit/example";

/** The wording of 注1 that usually goes with a result of 注2. */
const wordingFor: { readonly [Kind in AdjustmentKind]?: string } = {
  rename: "企业名称变更",
  revoke: "企业关停并转",
  suspend: "企业涉及产污工序停产",
  terminate: "企业整体搬迁至外省市",
  transferDistrict: "企业整体搬迁至本市其他区域",
  continueAudit: "企业部分产污工序搬迁",
};

export const changeUnrecognised = rowRule({
  id: "change-unrecognised",
  title: "变化情况无法归类",
  basis: { clause: "note1", quote: "注1：变化情况根据企业情况选填" },
  severity: "warning",
  annex: 4,
  reads: ["change"],
  consults: ["adjustment"],

  check({ change, adjustment }, { row }) {
    if (change.kinds.length > 0) return null;
    const nearest = suggestChange(change.text) ?? (adjustment?.kind ? wordingFor[adjustment.kind] : undefined);
    const wordings = nearest === undefined ? ["其他"] : [nearest, "其他"];
    const fixes = wordings.map((wording): RuleFix => ({
      label: `归入“${wording}”，原文字作为说明`,
      safe: false,
      writes: [{ row, column: "change", value: `${wording}：${change.text.trim()}` }],
    }));
    const detail = { text: change.text.trim(), joins: change.joins === true };
    // A list that grows is the next list's matter, and no mistake of this sheet.
    return change.joins ? { at: "change", detail, severity: "hint" } : { at: "change", detail, fixes };
  },

  message: ({ text, joins }) =>
    joins ? `“${text}”是名单增加，不是注1所列的变化。` : `变化情况“${text}”不属于注1所列各项。`,
  remedy: "写明属于名称变更、关停并转、搬迁、停产还是其他，再具体说明。",
  example: inAdjustments({ change: "焚烧线情况复杂" }),
});
