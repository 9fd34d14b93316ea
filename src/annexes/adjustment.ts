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
