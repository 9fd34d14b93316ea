import { SpokenError } from "../workbooks/spoken-error";
import { ribbonCommands } from "./ribbon-commands";
import type { RibbonPage } from "./ribbon-page";
import type { Press, RibbonQueue } from "./ribbon-queue";
import { showPane } from "./show-pane";
import { ribbonWords } from "./words";

/** Carries out every press, those from before the page stood first. */
export function carryOutPresses(queue: RibbonQueue, page: RibbonPage): void {
  queue.take((press) => void carryOut(press, page));
}

/**
 * Excel is told at once that the press has ended: it waits at most five minutes for that (docs-reference action.md),
 * and the page works on without it. A failure opens the pane and is said there.
 */
async function carryOut({ name, event }: Press, page: RibbonPage): Promise<void> {
  event?.completed?.();
  try {
    await ribbonCommands[name](page, showPane);
  } catch (error) {
    page.tell(error instanceof SpokenError ? error.message : ribbonWords.notDone);
    await showPane().catch(() => undefined);
  }
}
