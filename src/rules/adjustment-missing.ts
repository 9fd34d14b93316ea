import { rowRule } from "./kit/define";
import { inAdjustments } from "./kit/example";

export const adjustmentMissing = rowRule({
  id: "adjustment-missing",
  title: "调整结果未填",
  basis: { clause: "note2", quote: "注2：调整结果根据企业情况选填" },
  severity: "error",
  annex: 4,
  reads: ["enterprise"],
  blank: ["adjustment"],

  check: () => ({ at: "adjustment", detail: {} }),

  message: () => "列入名单调整表的企业应填写调整结果，此处空白。",
  remedy: "按注2选填：名称变更、名单撤销、审核暂缓、审核终止、调整管理区域等。",
  example: inAdjustments({ adjustment: null }),
});
