import type { SheetChange } from "../../workbooks/port";
import { judgeWords } from "../judge/words";
import { cameToFront, opened, said } from "../state/transitions";
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
    const { judgement, phase, settings } = desk.state();
    // A check under way may have read these rows already: what changed is looked at once it is done.
    const underWay = phase.kind === "reading" || phase.kind === "judging";
    if (!judgement && !underWay) return;
    if (!settings.live && !underWay) return desk.change({ stale: true });
    pending.push(change);
    clearTimeout(timer);
    timer = setTimeout(settle, pause);
  });
  const stopLosses = desk.judge.lost?.(() => {
    const { judgement, phase } = desk.state();
    // A check under way says so itself.
    if (judgement && phase.kind === "checked") desk.change(said({ tone: "warning", text: judgeWords.lost }));
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
    stopLosses?.();
  };
}
