/** The results of 注2. proposal: (7) any other suggestion. */
export type AdjustmentKind =
  "rename" | "revoke" | "suspend" | "terminate" | "transferDistrict" | "continueAudit" | "resume" | "proposal";

/** What a 调整结果 cell says. `kind` is null where no category is recognised. */
export interface AdjustmentReading {
  readonly text: string;
  readonly kind: AdjustmentKind | null;
  /** The receiving district or authority where one is named. */
  readonly receivingDistrict: string | null;
}

/** The wordings of 注2, as choices and suggestions. 恢复审核 ends a 暂缓; the note names it only as 继续按照相关要求开展审核. */
export const adjustmentWordings: readonly { readonly kind: AdjustmentKind; readonly wording: string }[] = [
  { kind: "rename", wording: "名称变更" },
  { kind: "revoke", wording: "名单撤销" },
  { kind: "suspend", wording: "审核暂缓" },
  { kind: "terminate", wording: "审核终止" },
  { kind: "transferDistrict", wording: "调整管理区域，继续开展审核" },
  { kind: "continueAudit", wording: "继续开展审核" },
];

/** Of the results only these two call for proof (注3). */
export const proofRequired: ReadonlySet<AdjustmentKind> = new Set(["rename", "revoke"]);
