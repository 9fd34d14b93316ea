import { findingAt } from "../pane/commands/navigate";
import type { Session } from "../pane/session";
import { selectedCells } from "../excel/selected-cells";
import type { Selection } from "../workbooks/port";
import { words } from "./words";

const lastColumn = 16_383;

/** 看这一行的问题, 看这一行的期限: opens what there is about the selected row, or says that there is nothing. Changes nothing in the sheet. */
export async function showRow(session: Session, about: "check" | "deadlines"): Promise<void> {
  const selection = await selectedCells();
  const sentence = selection ? await show[about](session, selection) : words.noSelection;
  if (sentence !== null) session.dispatch({ type: "notice", notice: { tone: "warning", text: sentence } });
}

/** Opens; null, or why there is nothing to open. */
type Show = (session: Session, selection: Selection) => Promise<string | null>;

const show: Readonly<Record<"check" | "deadlines", Show>> = {
  check: async (session, { sheet, range }) => {
    if (!session.state().judgement) await session.check();
    if (!session.state().judgement) return null;
    const finding = findingAt(session.state(), { sheet, range: { ...range, left: 0, right: lastColumn } });
    if (!finding) return words.nothingInRow;
    session.dispatch({ type: "open", identity: finding.identity });
    return null;
  },
  deadlines: async ({ desk }, { sheet, range }) => {
    const [{ deadlinesStoreOf }, { listDeadlines }, { timelineAt }] = await Promise.all([
      import("../pane/deadlines/following"),
      import("../pane/deadlines/asking"),
      import("../pane/deadlines/listing"),
    ]);
    const store = deadlinesStoreOf(desk);
    await listDeadlines(desk, store);
    const { view, failure } = store.state();
    if (failure !== null) return null;
    const found = view && timelineAt(view, sheet, range);
    if (!found) return words.noDeadlines;
    store.change({ open: found.key, revealed: null });
    return null;
  },
};
