import type { RibbonPage } from "../commands/ribbon-page";
import { selectedCells } from "../excel/selected-cells";
import { checkWorkbook } from "../pane/commands/check";
import type { Desk } from "../pane/commands/desk";
import { insertBlank } from "../pane/commands/insert-sheets";
import { setMarks } from "../pane/commands/mark";
import { said } from "../pane/state/transitions";
import { showRow } from "./show-row";

/** The pane's desk as the ribbon's buttons use it. */
export function ribbonPageOver(desk: Desk): RibbonPage {
  return {
    check: () => desk.run(checkWorkbook),
    setMarks: (on) => desk.run(setMarks, on),
    insertAnnex: (annex) => desk.run(insertBlank, annex),
    showTab: (tab) => desk.change({ tab }),
    showRow: async (about) => desk.run(showRow[about], await selectedCells()),
    tell: (text) => desk.change(said({ tone: "error", text })),
    hasComplaint: () => {
      const { phase, notice } = desk.state();
      return phase.kind === "failed" || (notice !== null && notice.tone !== "ok");
    },
  };
}
