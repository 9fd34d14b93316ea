import { areSameCells, marksOf, openCellsOf, type OpenCells } from "../state/open-cells";
import type { Notice, PaneState } from "../state/pane-state";
import { commandWords } from "./words";
import { attempt } from "./attempt";
import type { Command, Desk } from "./desk";
import { skippedNotice } from "./outcome-words";
import { rememberSettings } from "./remember";

/** What to highlight: every finding still to be dealt with, of the sheets on the list. */
function wantedOf({ judgement, scope }: Pick<PaneState, "judgement" | "scope">): OpenCells {
  return judgement ? openCellsOf(judgement, scope) : { names: [], cells: new Int32Array() };
}

/**
 * Whether findings came or went since the sheet was marked: an edit is judged again at once, marks wait until the clerk
 * asks.
 */
export function marksLag(state: Pick<PaneState, "judgement" | "scope" | "settings" | "markedFrom">): boolean {
  if (!state.settings.marks) return false;
  const wanted = wantedOf(state);
  return wanted.cells.length > 0 && !areSameCells(wanted, state.markedFrom);
}

/** 更新标记. */
export const updateMarks: Command = {
  async perform(desk) {
    await remark(desk);
    return null;
  },
};

/** Brings the marks in the sheet up to what was found, where the clerk wants them. */
export async function remark(desk: Desk): Promise<void> {
  const state = desk.state();
  if (!state.settings.marks) return;
  const markedFrom = wantedOf(state);
  if (areSameCells(markedFrom, state.markedFrom) || (markedFrom.cells.length === 0 && !state.marked)) return;
  const wanted = markedFrom.cells.length > 0;
  await attempt(desk, commandWords.marks.failed, async () => {
    const outcome = wanted ? await desk.workbook.mark(marksOf(markedFrom)) : await desk.workbook.unmark();
    desk.change({ markedFrom, marked: wanted && outcome.done > 0 });
    return skippedNotice(outcome, commandWords.marks.failed);
  });
}

/** 在表中标出: on marks what was found, off clears, also what an earlier session left. */
export const setMarks: Command<[on: boolean]> = {
  failed: () => commandWords.marks.notCleared,
  async perform(desk, on) {
    await rememberSettings(desk, { marks: on });
    return showMarks(desk, on);
  },
};

/** Marks what was found, or takes every mark off; returns what could not be done. */
export async function showMarks(desk: Desk, on: boolean): Promise<Notice | null> {
  desk.change({ markedFrom: null });
  if (on) {
    await remark(desk);
    return null;
  }
  const outcome = await desk.workbook.unmark();
  if (outcome.skipped.length === 0) desk.change({ marked: false });
  const { unreadable = 0 } = outcome;
  const doubt: Notice | null =
    unreadable > 0 ? { tone: "warning", text: commandWords.marks.unreadable(unreadable) } : null;
  return skippedNotice(outcome, commandWords.marks.notCleared) ?? doubt;
}
