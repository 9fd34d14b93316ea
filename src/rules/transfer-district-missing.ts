import { districtNamedIn } from "../cells/places";
import { rowRule } from "./kit/define";
import { newAdjustment } from "./kit/example";

export const transferDistrictMissing = rowRule({
  id: "transfer-district-missing",
  title: "调整管理区域未写明接收区",
  basis: {
    clause: "note2",
    quote: "（5) 已开展审核的企业整体搬迁至本市其他区域一般需调整管理区域，继续开展审核工作",
  },
  severity: "warning",
  annex: 4,
  reads: ["change", "adjustment"],
  consults: ["remarks", "evidence"],

  check({ adjustment, change, remarks, evidence }) {
    if (adjustment.kind !== "transferDistrict" || adjustment.receivingDistrict !== null) return null;
    const told = [adjustment.text, change.text, remarks, evidence].some(
      (words) => words && districtNamedIn(words) !== null,
    );
    return told ? null : { at: "adjustment", detail: {} };
  },

  message: () => "调整管理区域需写明由哪个区接收，此处未写。",
  remedy: "在调整结果或备注中写明接收的区，如“调整至某某区管理”。",
  example: newAdjustment({
    change: "企业整体搬迁至本市其他区域",
    adjustment: "调整管理区域，继续开展审核",
  }),
});
