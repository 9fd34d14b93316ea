import { openHandbook } from "./open-handbook";
import type { RibbonName } from "./ribbon-names";
import type { RibbonPage, RibbonTab } from "./ribbon-page";

/** One ribbon button's work; `showPane` opens the pane. */
type Command = (page: RibbonPage, showPane: () => Promise<void>) => Promise<void>;

/**
 * The buttons by the FunctionName that manifest.xml gives them. Those that only act leave the pane closed unless there
 * is a complaint.
 */
export const ribbonCommands: Readonly<Record<RibbonName, Command>> = {
  checkWorkbook: async (page, showPane) => {
    page.showTab("check");
    await showPane();
    await page.check();
  },
  markFindings: async (page, showPane) => {
    await page.check();
    await page.setMarks(true);
    if (page.hasComplaint()) await showTab(page, showPane, "check");
  },
  clearMarks: async (page, showPane) => {
    await page.setMarks(false);
    if (page.hasComplaint()) await showTab(page, showPane, "check");
  },
  showDeadlines: (page, showPane) => showTab(page, showPane, "deadlines"),
  showRowFindings: async (page, showPane) => {
    await showTab(page, showPane, "check");
    await page.showRow("check");
  },
  showRowDeadlines: async (page, showPane) => {
    await showTab(page, showPane, "deadlines");
    await page.showRow("deadlines");
  },
  insertAnnex1: insert(1),
  insertAnnex2: insert(2),
  insertAnnex3: insert(3),
  insertAnnex4: insert(4),
  // Which rows go over to the next quarter is for the clerk to see first.
  insertNextQuarter: (page, showPane) => showTab(page, showPane, "templates"),
  openHandbook: () => Promise.resolve(openHandbook()),
};

function insert(annex: 1 | 2 | 3 | 4): Command {
  return async (page, showPane) => {
    await page.insertAnnex(annex);
    if (page.hasComplaint()) await showPane();
  };
}

async function showTab(page: RibbonPage, showPane: () => Promise<void>, tab: RibbonTab): Promise<void> {
  page.showTab(tab);
  await showPane();
}
