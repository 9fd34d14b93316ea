import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { words } from "../words";

/** A blank annex in the official layout as a new sheet, shown at once. */
export async function insertBlank(desk: Desk, annex: 1 | 2 | 3 | 4): Promise<void> {
  try {
    const { blankAnnex } = await import("../../templates/blank");
    const sheet = await desk.workbook.insert(blankAnnex(annex));
    await desk.workbook.reveal({ sheet, row: 0, column: 0 });
    desk.dispatch({ type: "notice", notice: { tone: "ok", text: words.nothing.inserted(sheet) } });
  } catch (error) {
    desk.dispatch({ type: "notice", notice: { tone: "error", text: sentenceFor(error) } });
  }
}
