import type { RibbonQueue } from "./ribbon-queue";
import { showPane } from "./show-pane";

/**
 * The page could not start: each press, also those that came before, opens the pane, where it stands why. `queue.take`
 * by a later start ends that.
 */
export function showPaneForPresses(queue: RibbonQueue): void {
  queue.take(({ event }) => {
    event?.completed?.();
    void showPane().catch(() => undefined);
  });
}
