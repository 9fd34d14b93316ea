/**
 * What sources say differently of Excel: where users' reports and measurements contradict the typings or the
 * documentation, the adapter must be right under both. OJ = issue of OfficeDev/office-js, D = office-js-docs-pr, T =
 * @types/office-js.
 */
export interface Reading {
  /**
   * T: the id is "the priority in the current collection", D reads getItemOrNullObject("0"); other samples keep ids as
   * if they never changed.
   */
  readonly formatIds: "places" | "kept";
  /** Measured on a live Excel (2026-09): a new rule goes last; T: "at the first/top priority". */
  readonly newRule: "last" | "first";
  /** OJ #3611, #1590: only merged areas whose top-left cell lies in the range; T: "the merged areas in this range". */
  readonly merges: "by-corner" | "touching";
  /** OJ #5918: getMergedAreasOrNullObject, a read, empties the undo stack. */
  readonly mergesEmptyUndo: boolean;
  /** OJ #2543 (2024-04): so did registering an event on builds of 2024. */
  readonly eventsEmptyUndo: boolean;
  /** OJ #5198: getRanges refuses a long address; D excel-add-ins-troubleshooting.md: it is cut off. */
  readonly longAddress: "refused" | "cut";
  /** No source says whose sheet "5:9" means in getIntersection while another sheet is active. */
  readonly addressText: "active-sheet" | "own-sheet";
  /** D excel-add-ins-delay-in-cell-edit.md; D application-specific-api-error-handling.md. */
  readonly cellEdit: "InvalidOperation" | "InvalidOperationInCellEditMode";
  /**
   * Whether Excel holds requests with `delayForCellEdit` back until the edit ends (the client asks for a set of that
   * name).
   */
  readonly delaysForCellEdit: boolean;
  /**
   * D excel-add-ins-troubleshooting.md (select, activate, add, freezeRows; the others InvalidSelection); D error table.
   */
  readonly otherInFront: "GeneralException" | "InactiveWorkbook";
  /** OJ #1860: horizontalFitToPages is ignored unless the tab 页面布局 is open. */
  readonly fitToPages: "ignored" | "taken";
  /** OJ #3564: setXml makes a new part and deletes the old one; T: "sets the part's full XML content". */
  readonly setXml: "new-part" | "same-part";
  /** T: triggerSource is absent for what the user did; newer builds say "Unknown". */
  readonly userTrigger: "absent" | "Unknown";
  /** D error table: the codes for too large a payload exist in Excel on the web only. */
  readonly payloadLimit: number;
}

/** As users and other add-ins report it; Excel on the web. */
export const asReported: Reading = {
  formatIds: "places",
  newRule: "last",
  merges: "by-corner",
  mergesEmptyUndo: true,
  eventsEmptyUndo: true,
  longAddress: "refused",
  addressText: "active-sheet",
  cellEdit: "InvalidOperation",
  delaysForCellEdit: true,
  otherInFront: "GeneralException",
  fitToPages: "ignored",
  setXml: "new-part",
  userTrigger: "absent",
  payloadLimit: 5_000_000,
};

/** As the typings and the error table have it; Excel on the desktop. */
export const asDocumented: Reading = {
  formatIds: "kept",
  newRule: "first",
  merges: "touching",
  mergesEmptyUndo: false,
  eventsEmptyUndo: false,
  longAddress: "cut",
  addressText: "own-sheet",
  cellEdit: "InvalidOperationInCellEditMode",
  delaysForCellEdit: false,
  otherInFront: "InactiveWorkbook",
  fitToPages: "taken",
  setXml: "same-part",
  userTrigger: "Unknown",
  payloadLimit: Number.POSITIVE_INFINITY,
};

/** Both, for suites that run under each. */
export const readings = { 据用户报告: asReported, 据文档: asDocumented } as const;
