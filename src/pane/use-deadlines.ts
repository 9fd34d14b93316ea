import { useEffect, useMemo, useSyncExternalStore } from "react";
import { listDeadlines } from "./deadlines-asking";
import { listingOf, timelineAt, type DeadlineListing } from "./deadlines-listing";
import { deadlinesStoreOf, type DeadlinesState, type DeadlinesStore } from "./deadlines-store";
import { usePaneState, useSession } from "./use-session";

/** Milliseconds without a further edit before the list is made again. */
const pause = 400;

/** The state of 期限, and its store. */
export function useDeadlines(): { readonly store: DeadlinesStore; readonly state: DeadlinesState } {
  const { desk } = useSession();
  const store = deadlinesStoreOf(desk);
  return { store, state: useSyncExternalStore(store.subscribe, store.state) };
}

/** Lists the deadlines as the tab opens, and again whenever the last check or what it rests on has changed. */
export function useKeptUpToDate(): void {
  const { desk } = useSession();
  const { judgement, settings, corrections, previous } = usePaneState();
  const { store } = useDeadlines();
  const { asOf, live } = settings;
  useEffect(() => void listDeadlines(desk, store), [desk, store, judgement, asOf, corrections, previous]);
  const checked = judgement !== null;
  useEffect(() => {
    // After a check the session itself follows the edits and judges again.
    if (checked || !live) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = desk.workbook.changed(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void listDeadlines(desk, store), pause);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [desk, store, checked, live]);
}

/** Opens the enterprise whose row the clerk selects in the sheet. */
export function useSelectedRow(): void {
  const { desk } = useSession();
  const { store } = useDeadlines();
  useEffect(
    () =>
      desk.workbook.selected(({ sheet, range }) => {
        const { view, revealed } = store.state();
        const found = view && timelineAt(view, sheet, range);
        if (found) store.change(found.key === revealed ? { revealed: null } : { open: found.key, revealed: null });
      }),
    [desk, store],
  );
}

/** What the list shows now. */
export function useDeadlineListing({ view, bucket, district, batch, query }: DeadlinesState): DeadlineListing | null {
  return useMemo(
    () => view && listingOf(view, { bucket, district, batch, query }),
    [view, bucket, district, batch, query],
  );
}
