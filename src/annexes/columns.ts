/** How a column's cells are read. */
export type ColumnKind =
  | "serial"
  | "enterprise"
  | "date"
  | "agency"
  | "milestone"
  | "milestoneDate"
  | "milestoneResult"
  | "score"
  | "change"
  | "adjustment"
  | "evidence"
  | "creditCode"
  | "text";

/**
 * Columns that the check reads from 附表3, the official ones in their order and then those that real ledgers add; the
 * keys are those of the JSON output. A new one is three edits: here, its headings in status-columns, how it is read in
 * sheets/status-rows.
 */
export const statusKeys = [
  "serialNumber",
  "enterprise",
  "listPublishedOn",
  "requiredCompletionDate",
  "consultingAgency",
  "assessment",
  "acceptance",
  "assessedOn",
  "assessmentResult",
  "acceptedOn",
  "acceptanceResult",
  "assessmentScore",
  "acceptanceScore",
  "auditStartedOn",
  "contractSignedOn",
  "reportSubmittedOn",
  "disclosedOn",
  "noticeReceivedOn",
  "creditCode",
  "district",
  "industry",
  "batch",
  "remarks",
] as const;

/** Columns that the check reads from 附表4, likewise. */
export const adjustmentKeys = [
  "serialNumber",
  "enterprise",
  "change",
  "adjustment",
  "evidence",
  "remarks",
  "creditCode",
  "district",
] as const;

export type StatusColumn = (typeof statusKeys)[number];
export type AdjustmentColumn = (typeof adjustmentKeys)[number];
export type ColumnKey = StatusColumn | AdjustmentColumn;

/** One column as the guideline, or real ledgers beside it, have it. */
export interface Column<Key extends ColumnKey = ColumnKey> {
  readonly key: Key;
  /** The official heading, or the usual one of an extra column. */
  readonly label: string;
  readonly kind: ColumnKind;
  /** A column of the official layout, as opposed to one that districts add. */
  readonly official: boolean;
  /**
   * Headings to accept, normalised: NFKC, no blanks, brackets, footnote digits or 顿号. Whole headings; the label is
   * among them.
   */
  readonly headings: readonly string[];
  /** Headings that mean this column only where nothing else on the sheet does: 批次 for 名单公布时间, 名称 for 企业名称. */
  readonly weakHeadings?: readonly string[];
  /** What a template says when the cell is selected. */
  readonly prompt?: string;
}

/** A column as it is declared under its key. */
export type Declared<Key extends ColumnKey> = { readonly [Each in Key]: Omit<Column<Each>, "key"> };

/** The columns of an annex in the order of their keys. */
export function columnsInOrder<Key extends ColumnKey>(keys: readonly Key[], declared: Declared<Key>): Column<Key>[] {
  return keys.map((key) => ({ key, ...declared[key] }));
}
