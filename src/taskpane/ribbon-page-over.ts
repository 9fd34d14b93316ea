import type { RibbonPage } from "../commands/ribbon-page";
import type { Session } from "../pane/session";
import { showRow } from "./show-row";

/** The pane's session as the ribbon's buttons use it. */
export function ribbonPageOver(session: Session): RibbonPage {
  return {
    check: session.check,
    setMarks: session.setMarks,
    insertAnnex: session.insertBlank,
    showTab: (tab) => session.dispatch({ type: "choose", choice: { tab } }),
    showRow: (about) => showRow(session, about),
    tell: (text) => session.dispatch({ type: "notice", notice: { tone: "error", text } }),
    hasComplaint: () => {
      const { phase, notice } = session.state();
      return phase.kind === "failed" || (notice !== null && notice.tone !== "ok");
    },
  };
}
