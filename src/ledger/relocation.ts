import type { Change } from "../annexes/change";
import { readAppraisal } from "../cells/language/read-appraisal";
import { readChange, speaksOfAppraisal } from "../cells/read-change";
import type { AdjustmentValues, Nullable } from "./tables";

/** What a row of 附表4 tells about a 搬迁, 调整结果 and 备注 included. */
export interface Relocation {
  readonly scope: Change["scope"];
  readonly destinationTold: boolean;
  /** Anything beyond the category's own name. */
  readonly explained: boolean;
  /** Whether the row speaks of an appraisal of what remains, and what came of it. */
  readonly appraisal: "stillMeets" | "noLongerMeets" | "mentioned" | "none";
}

const nowhere = /^(?:他处|外地|别处|异地|新址|新厂区?|新地址|其[他它](?:地方|地点|地区)?|另外?)/;

function tellsPlace({ destination, place }: Change): boolean {
  return destination !== "unknown" || (place !== undefined && !nowhere.test(place));
}

function appraisalIn(words: string): Relocation["appraisal"] {
  return readAppraisal(words) ?? (speaksOfAppraisal(words) ? "mentioned" : "none");
}

/** Reads a 搬迁 from the whole row: what 变化情况 leaves open may stand in 备注 or 调整结果. */
export function relocationOf({
  change,
  adjustment,
  remarks,
}: Pick<AdjustmentValues, "change"> & Pick<Nullable<AdjustmentValues>, "adjustment" | "remarks">): Relocation {
  const remarked = readChange(remarks ?? "");
  return {
    scope: change.scope === "unknown" ? remarked.scope : change.scope,
    destinationTold:
      tellsPlace(change) || tellsPlace(remarked) || (adjustment !== null && adjustment.receivingDistrict !== null),
    explained: change.explanation !== "" || (remarks ?? "") !== "",
    appraisal: appraisalIn(`${change.text}\n${adjustment?.text ?? ""}\n${remarks ?? ""}`),
  };
}
