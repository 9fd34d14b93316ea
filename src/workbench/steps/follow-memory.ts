import type { Desk } from "../../pane/commands/desk";
import { recallAgain } from "../../pane/commands/recall-again";
import type { Unsubscribe } from "../../workbooks/port";
import type { OpenBook } from "../open-book";

/** Has the pane follow where a step that concerns what the workbook remembers is taken back or done again. */
export function followMemory({ workbook }: OpenBook, desk: Desk): Unsubscribe {
  return workbook.updated(({ kind }) => {
    if (kind === "recalled") void desk.run(recallAgain);
  });
}
