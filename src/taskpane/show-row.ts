import { checkWorkbook } from "../pane/commands/check";
import type { Command } from "../pane/commands/desk";
import { findingAt } from "../pane/commands/reveal";
import type { Notice } from "../pane/state/pane-state";
import { inDeadlines, opened } from "../pane/state/transitions";
import type { Selection } from "../workbooks/port";
import { taskpaneWords } from "./words";

const lastColumn = 16_383;

/**
 * Opens what there is about a selected row (null: nothing is selected), or says that there is nothing. Changes nothing
 * in the sheet.
 */
type ShowRow = Command<[selection: Selection | null]>;

/** 看这一行的问题. */
const showRowFindings: ShowRow = {
  async perform(desk, selection) {
    if (!selection) return warning(taskpaneWords.noSelection);
    if (!desk.state().judgement) await checkWorkbook.perform(desk);
    if (!desk.state().judgement) return null;
    const row = { ...selection.range, left: 0, right: lastColumn };
    const finding = findingAt(desk.state(), { sheet: selection.sheet, range: row });
    if (!finding) return warning(taskpaneWords.nothingInRow);
    desk.change(opened(finding.number));
    return null;
  },
};

/** 看这一行的期限. */
const showRowDeadlines: ShowRow = {
  async perform(desk, selection) {
    if (!selection) return warning(taskpaneWords.noSelection);
    const [{ listDeadlines }, { timelineAt }] = await Promise.all([
      import("../pane/deadlines/asking"),
      import("../pane/deadlines/narrowing"),
    ]);
    await listDeadlines.perform(desk);
    const { view, failure } = desk.state().deadlines;
    if (failure !== null) return null;
    const found = view && timelineAt(view, selection.sheet, selection.range);
    if (!found) return warning(taskpaneWords.noDeadlines);
    desk.change(inDeadlines({ open: found.key, revealed: null }));
    return null;
  },
};

/** What the ribbon can show of a row. */
export const showRow: Readonly<Record<"check" | "deadlines", ShowRow>> = {
  check: showRowFindings,
  deadlines: showRowDeadlines,
};

function warning(text: string): Notice {
  return { tone: "warning", text };
}
