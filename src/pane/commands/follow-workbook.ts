import type { SheetChange } from "../../workbooks/port";
import { cameToFront, opened } from "../state/transitions";
import { followEdits } from "./check";
import type { Desk } from "./desk";
import { joined } from "./edits";
import { recallMemory } from "./recall";
import { findingAt } from "./reveal";

/** Milliseconds without a further edit before rows are judged again. */
const pause = 400;
/** Milliseconds before the next attempt while the clerk is already editing another cell. */
const pauseWhileEditing = 1_000;

/** Recalls what the workbook remembers, and follows its edits and the clerk's selection; returns what ends that. */
export function followWorkbook(desk: Desk): () => void {
  void desk.run(recallMemory);
  let pending: SheetChange[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    const changes = joined(pending);
    pending = [];
    void desk.run(followEdits, changes, () => {
      pending = [...changes, ...pending];
      clearTimeout(timer);
      timer = setTimeout(settle, pauseWhileEditing);
    });
  };
  const stopChanges = desk.workbook.changed((change) => {
    const { judgement, settings } = desk.state();
    if (!judgement) return;
    if (!settings.live) return desk.change({ stale: true });
    pending.push(change);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  });
  const stopWaiting = desk.workbook.waiting?.((waiting) => desk.change({ waiting }));
  const stopSelections = desk.workbook.selected((selection) => {
    desk.change(cameToFront(selection.sheet, { follow: true }));
    const finding = findingAt(desk.state(), selection);
    if (finding) desk.change(opened(finding.number));
  });
  return () => {
    clearTimeout(timer);
    stopChanges();
    stopSelections();
    stopWaiting?.();
  };
}
