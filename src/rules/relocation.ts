import type { Change } from "../annexes/change";
import type { AdjustmentValues, Nullable } from "../annexes/tables";

/** What a row of 附表4 tells about a 搬迁, 调整结果 and 备注 included. */
export interface Relocation {
  readonly scope: Change["scope"];
  readonly destination: Change["destination"];
  readonly destinationTold: boolean;
  /** Anything beyond the category's own name. */
  readonly explained: boolean;
  /** Whether the row speaks of an appraisal of what remains, and what came of it. */
  readonly appraisal: "stillMeets" | "noLongerMeets" | "mentioned" | "none";
}

const whole = /整体|整厂|全厂|全部|整个/;
const partial = /部分|局部|个别|工序搬|生产线搬|车间搬/;
const movedTo =
  /[搬迁移](?:迁)?(?:至|到|往|入|去)(?!他处|外地|别处|异地|新址|新厂|其他(?!区|省|市)|另)[\p{Script=Han}A-Za-z]{2}/u;
const place =
  /外省|省外|市内|区内|本区|外区|[\p{Script=Han}]{2}(?:省|市|县|镇|乡|路|园区|新区|开发区|新片区|(?<!辖|厂|库|产|管理)区(?!域))/u;
const noLongerMeets = /不(?:再|能)?(?:符合|满足|具备|属于|纳入)|无需/;
const stillMeets = /(?:仍|依然|继续|均|尚)(?:然)?(?:符合|满足|属于)|符合强审/;
const appraised = /评价|评估|评定|核实|核查|核定|论证|研判|认定|判定|保留|剩余|留存|符合/;

/** Reads a relocation from the whole row. */
export function relocationOf({
  change,
  adjustment,
  remarks,
}: Pick<Nullable<AdjustmentValues>, "change" | "adjustment" | "remarks">): Relocation {
  const elsewhere = `${adjustment?.text ?? ""}\n${remarks ?? ""}`;
  const all = `${change?.text ?? ""}\n${elsewhere}`.normalize("NFKC");
  const destination = change?.destination ?? "unknown";
  return {
    scope: change && change.scope !== "unknown" ? change.scope : scopeIn(elsewhere),
    destination,
    destinationTold:
      destination !== "unknown" || adjustment?.receivingDistrict != null || movedTo.test(all) || place.test(all),
    explained: (change?.explanation ?? "") !== "" || (remarks ?? "") !== "",
    appraisal: appraisalIn(all),
  };
}

function scopeIn(words: string): Change["scope"] {
  if (partial.test(words)) return "partial";
  return whole.test(words) ? "whole" : "unknown";
}

function appraisalIn(words: string): Relocation["appraisal"] {
  if (noLongerMeets.test(words)) return "noLongerMeets";
  if (stillMeets.test(words)) return "stillMeets";
  return appraised.test(words) ? "mentioned" : "none";
}
