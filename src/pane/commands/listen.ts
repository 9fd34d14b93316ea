import type { SheetChange } from "../../workbooks/port";
import type { Desk } from "./desk";
import { joined } from "./edits";
import { findingAt } from "./navigate";

/** Milliseconds without a further edit before rows are judged again. */
const pause = 400;

/** Follows the workbook's edits and the clerk's selection; returns what ends that. */
export function listen(desk: Desk, rejudge: (changes: readonly SheetChange[]) => Promise<void>): () => void {
  let pending: SheetChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    const changes = joined(pending);
    pending = [];
    void rejudge(changes);
  };
  const stopChanges = desk.workbook.changed((change) => {
    const { judgement, settings } = desk.state();
    if (!judgement) return;
    if (!settings.live) return desk.dispatch({ type: "choose", choice: { stale: true } });
    pending.push(change);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  });
  const stopSelections = desk.workbook.selected((selection) => {
    const finding = findingAt(desk.state(), selection);
    if (finding) desk.dispatch({ type: "open", identity: finding.identity });
  });
  return () => {
    clearTimeout(timer);
    stopChanges();
    stopSelections();
  };
}
