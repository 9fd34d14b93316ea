/** The tabs of the pane that the ribbon leads to. */
export type RibbonTab = "check" | "deadlines" | "templates";

/**
 * What the page behind the ribbon offers. Excel starts that page for a button even while the pane is closed (shared
 * runtime), so the buttons work on the pane's own state: its waivers, mappings and settings hold for them too.
 */
export interface RibbonPage {
  /** Checks the whole workbook. */
  check(): Promise<void>;
  /** On marks what was found, off clears all marks of ours. */
  setMarks(on: boolean): Promise<void>;
  /** A blank annex as a new sheet, shown at once: the clerk asked for it. */
  insertAnnex(annex: 1 | 2 | 3 | 4): Promise<void>;
  showTab(tab: RibbonTab): void;
  /** What there is to say about the row that the clerk's selection stands on: its findings, or its deadlines. */
  showRow(about: "check" | "deadlines"): Promise<void>;
  /** Says something in the pane. */
  tell(sentence: string): void;
  /** Whether the pane has something to say that the clerk must see: a failure, or cells left out. */
  hasComplaint(): boolean;
}
