/** The categories of 注1. */
export type ChangeKind = "nameChange" | "closure" | "relocation" | "processHalt" | "other";

/** What a 变化情况 cell says. `kinds` is empty where no category is recognised. */
export interface Change {
  readonly text: string;
  readonly kinds: readonly ChangeKind[];
  /** Whatever is said beyond the category's own name or number, "" where it is bare. */
  readonly explanation: string;
  /** For a relocation: 整体 or 部分产污工序, and where to. */
  readonly scope: "whole" | "partial" | "unknown";
  readonly destination: "otherDistrict" | "otherProvince" | "sameDistrict" | "unknown";
}
