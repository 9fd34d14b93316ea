import { useEffect, useMemo, useSyncExternalStore } from "react";
import { listDeadlines } from "./asking";
import { deadlinesStoreOf } from "./following";
import { listingOf, type DeadlineListing } from "./listing";
import type { DeadlinesState, DeadlinesStore } from "./store";
import { usePaneState, useSession } from "../use-session";

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
  const { asOf } = settings;
  useEffect(() => void listDeadlines(desk, store), [desk, store, judgement, asOf, corrections, previous]);
}

/** What the list shows now. */
export function useDeadlineListing({ view, bucket, district, batch, query }: DeadlinesState): DeadlineListing | null {
  return useMemo(
    () => view && listingOf(view, { bucket, district, batch, query }),
    [view, bucket, district, batch, query],
  );
}
