/** The FunctionName of every button and menu entry in manifest.xml. */
export const ribbonNames = [
  "checkWorkbook",
  "markFindings",
  "clearMarks",
  "showDeadlines",
  "showRowFindings",
  "showRowDeadlines",
  "insertAnnex1",
  "insertAnnex2",
  "insertAnnex3",
  "insertAnnex4",
  "insertNextQuarter",
  "openHandbook",
] as const;

/** One of them. */
export type RibbonName = (typeof ribbonNames)[number];
