import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";

export const changeMissing = rowRule({
  id: "change-missing",
  title: "变化情况未填",
  basis: { clause: "note1", quote: "注1：变化情况根据企业情况选填" },
  severity: "error",
  annex: 4,
  reads: ["enterprise"],
  blank: ["change"],

  check: () => ({ at: "change", detail: {} }),

  message: () => "列入名单调整表的企业应填写变化情况，此处空白。",
  remedy: "按注1选填：企业名称变更、关停并转、搬迁、涉及产污工序停产或其他。",
  example: inAdjustments({ change: null }),
});
