import { adjustmentWordings } from "../annexes/adjustment";
import { suggestAdjustment } from "../cells/read-adjustment";
import { usualAdjustmentsFor } from "../annexes/usual-adjustments";
import { rowRule } from "./kit/define";
import { type RuleFix } from "./kit/places";
import { inAdjustments } from "./kit/example";

export const adjustmentUnrecognised = rowRule({
  id: "adjustment-unrecognised",
  title: "调整结果无法归类",
  basis: { clause: "note2", quote: "注2：调整结果根据企业情况选填" },
  severity: "warning",
  annex: 4,
  reads: ["adjustment"],
  consults: ["change"],

  check({ adjustment, change }, { row }) {
    // 注2（7）: for a change of another kind any proposal will do.
    if (adjustment.kind !== null || change?.kinds.includes("other")) return null;
    const usual = change ? usualAdjustmentsFor(change, null)[0]?.usual : undefined;
    const wording =
      suggestAdjustment(adjustment.text) ?? adjustmentWordings.find(({ kind }) => kind === usual)?.wording;
    const fixes: RuleFix[] = wording
      ? [{ label: `改为“${wording}”`, safe: false, writes: [{ row, column: "adjustment", value: wording }] }]
      : [];
    return { at: "adjustment", detail: { text: adjustment.text.trim() }, fixes };
  },

  message: ({ text }) => `调整结果“${text}”不属于注2所列各项。`,
  remedy: "改用注2的写法，如名称变更、名单撤销、审核暂缓、审核终止、调整管理区域。",
  example: inAdjustments({ adjustment: "已处理" }),
});
