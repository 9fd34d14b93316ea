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
  /**
   * For a relocation: the place as written where one is, also where it does not tell which of the destinations it is
   * (某镇某路).
   */
  readonly place?: string;
  /** 新增, 转入: the list grows, which is none of 注1's changes. */
  readonly joins?: true;
}

/** The wordings of 注1, as choices and suggestions: a relocation needs its scope and destination. */
export const changeWordings: readonly { readonly kind: ChangeKind; readonly wording: string }[] = [
  { kind: "nameChange", wording: "企业名称变更" },
  { kind: "closure", wording: "企业关停并转" },
  { kind: "relocation", wording: "企业整体搬迁至外省市" },
  { kind: "relocation", wording: "企业整体搬迁至本市其他区域" },
  { kind: "relocation", wording: "企业部分产污工序搬迁" },
  { kind: "processHalt", wording: "企业涉及产污工序停产" },
  { kind: "other", wording: "其他" },
];
