import { listDeadlines } from "./asking";
import { timelineAt } from "./listing";
import { createDeadlinesStore, type DeadlinesStore } from "./store";
import type { Desk } from "../commands/desk";

/** Milliseconds without a further edit before the list is made again. */
const pause = 400;

const stores = new WeakMap<Desk, DeadlinesStore>();

/**
 * The desk's own store. It loads with the tab and outlives it, so that filters hold while the clerk looks at another tab, and follows the sheet for as
 * long as the page lives.
 */
export function deadlinesStoreOf(desk: Desk): DeadlinesStore {
  const known = stores.get(desk);
  if (known) return known;
  const store = createDeadlinesStore();
  stores.set(desk, store);
  followEdits(desk, store);
  followSelection(desk, store);
  return store;
}

function isShown({ state }: Desk): boolean {
  return state().tab === "deadlines";
}

/** After a check the session itself follows the edits and judges again; before one the list is made anew. */
function followEdits(desk: Desk, store: DeadlinesStore): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  desk.workbook.changed(() => {
    const { judgement, settings } = desk.state();
    if (judgement !== null || !settings.live || !isShown(desk)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void listDeadlines(desk, store), pause);
  });
}

/** Opens the enterprise whose row the clerk selects in the sheet. */
function followSelection(desk: Desk, store: DeadlinesStore): void {
  desk.workbook.selected(({ sheet, range }) => {
    const { view, revealed } = store.state();
    const found = view && isShown(desk) && timelineAt(view, sheet, range);
    if (found) store.change(found.key === revealed ? { revealed: null } : { open: found.key, revealed: null });
  });
}
