import { rowRule } from "./define";
import { newAdjustment } from "./example";

/** A district or park by name; 管理区域, 辖区, 本市其他区 name none. */
const district =
  /(?!其他|其它|管理|本市|市内|所在|接收|相应|有关|原)[\p{Script=Han}]{2}(?:新区|区|开发区|园区|新片区|管委会)(?!域)/u;

export const transferDistrictMissing = rowRule({
  id: "transfer-district-missing",
  title: "调整管理区域未写明接收区",
  basis: {
    clause: "note2",
    quote: "（5) 已开展审核的企业整体搬迁至本市其他区域一般需调整管理区域，继续开展审核工作",
  },
  severity: "warning",
  annex: 4,
  reads: ["adjustment"],
  consults: ["change", "remarks", "evidence"],

  check({ adjustment, change, remarks, evidence }) {
    if (adjustment.kind !== "transferDistrict" || adjustment.receivingDistrict !== null) return null;
    const told = [adjustment.text, change?.text, remarks, evidence].some((words) => words && district.test(words));
    return told ? null : { at: "adjustment", detail: {} };
  },

  message: () => "调整管理区域需写明由哪个区接收，此处未写。",
  remedy: "在调整结果或备注中写明接收的区，如“调整至某某区管理”。",
  example: newAdjustment({
    change: "企业整体搬迁至本市其他区域",
    adjustment: "调整管理区域，继续开展审核",
  }),
});
