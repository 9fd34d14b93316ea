import type { Mark, Outcome } from "../../workbooks/port";
import type { Desk } from "./desk";
import { sentenceFor } from "./failure-words";
import { entriesOf, sheetsInScope } from "../state/listing";
import { skippedSentence } from "./outcome-words";
import type { PaneState } from "../state/pane-state";
import { keepSettings } from "./keep";
import { words } from "../words";

/** Cells to highlight: every finding still to be dealt with, of the sheets on the list. */
export function marksOf({ judgement, scope }: PaneState): Mark[] {
  if (!judgement) return [];
  return entriesOf(sheetsInScope(judgement, scope)).map(({ finding }) => ({
    cell: finding.place,
    severity: finding.severity,
  }));
}

/** What was marked last, so that an edit that changes no mark costs no request. */
const lastMarks = new WeakMap<Desk, string>();

/** Brings the marks in the sheet up to what was found, where the clerk wants them. */
export async function remark(desk: Desk): Promise<void> {
  const state = desk.state();
  if (!state.settings.marks) return;
  const marks = marksOf(state);
  const signature = JSON.stringify(marks.map(({ cell, severity }) => [cell.sheet, cell.row, cell.column, severity]));
  if (signature === lastMarks.get(desk) || (marks.length === 0 && !state.marked)) return;
  await tried(desk, words.marks.failed, async () => {
    const outcome = marks.length > 0 ? await desk.workbook.mark(marks) : await desk.workbook.unmark();
    lastMarks.set(desk, signature);
    desk.dispatch({ type: "choose", choice: { marked: marks.length > 0 && outcome.done > 0 } });
    return outcome;
  });
}

/** 在表中标出: on marks what was found, off clears, also what an earlier session left. */
export async function setMarks(desk: Desk, on: boolean): Promise<void> {
  await keepSettings(desk, { marks: on });
  lastMarks.delete(desk);
  if (on) return remark(desk);
  await tried(desk, words.marks.notCleared, async () => {
    const outcome = await desk.workbook.unmark();
    if (outcome.skipped.length === 0) desk.dispatch({ type: "choose", choice: { marked: false } });
    return outcome;
  });
}

async function tried(desk: Desk, what: string, task: () => Promise<Outcome>): Promise<void> {
  try {
    const outcome = await task();
    const sentence = skippedSentence(outcome, what);
    if (sentence) desk.dispatch({ type: "notice", notice: { tone: "warning", text: sentence } });
  } catch (error) {
    desk.dispatch({ type: "notice", notice: { tone: "error", text: `${what}：${sentenceFor(error)}` } });
  }
}
