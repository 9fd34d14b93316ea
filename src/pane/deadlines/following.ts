import type { Desk } from "../commands/desk";
import { inDeadlines } from "../state/transitions";
import { listDeadlines } from "./asking";
import { timelineAt } from "./narrowing";

/** Milliseconds without a further edit before the list is made again. */
const pause = 400;

/** While 期限 is in front it follows the sheet; returns what ends that. */
export function followSheet(desk: Desk): () => void {
  const stops = [followEdits(desk), followSelection(desk)];
  return () => stops.forEach((stop) => stop());
}

/** After a check the pane itself follows the edits and judges again; before one the list is made anew. */
function followEdits(desk: Desk): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = desk.workbook.changed(() => {
    const { judgement, settings } = desk.state();
    if (judgement !== null || !settings.live) return;
    clearTimeout(timer);
    timer = setTimeout(() => void desk.run(listDeadlines), pause);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** Opens the enterprise whose row the clerk selects in the sheet. */
function followSelection(desk: Desk): () => void {
  return desk.workbook.selected(({ sheet, range }) => {
    const { view, revealed } = desk.state().deadlines;
    const found = view && timelineAt(view, sheet, range);
    if (!found) return;
    desk.change(inDeadlines(found.key === revealed ? { revealed: null } : { open: found.key, revealed: null }));
  });
}
