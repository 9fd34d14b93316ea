import { useEffect, useMemo } from "react";
import { inDeadlines } from "../state/transitions";
import { useDesk, usePane } from "../use-pane";
import { listDeadlines } from "./asking";
import { followSheet } from "./following";
import { deadlineListingOf, type DeadlineListing } from "./narrowing";
import type { DeadlinesState } from "./state";

/** A part of the state of 期限, as it changes. */
export function useDeadlines<Part>(select: (state: DeadlinesState) => Part): Part {
  return usePane(({ deadlines }) => select(deadlines));
}

/** Changes what 期限 shows. */
export function useChangeDeadlines(): (changed: Partial<DeadlinesState>) => void {
  const { change } = useDesk();
  return (changed) => change(inDeadlines(changed));
}

/**
 * Lists the deadlines as the tab opens, and again whenever the sheet, the last check or what that rests on has changed.
 */
export function useUpToDateList(): void {
  const desk = useDesk();
  const judgement = usePane((state) => state.judgement);
  const asOf = usePane(({ settings }) => settings.asOf);
  const corrections = usePane((state) => state.corrections);
  const previous = usePane((state) => state.previous);
  const from = useDeadlines((state) => state.from);
  useEffect(() => void desk.run(listDeadlines), [desk, judgement, asOf, corrections, previous, from]);
  useEffect(() => followSheet(desk), [desk]);
}

/** What the list shows now. */
export function useDeadlineListing(): DeadlineListing | null {
  const view = useDeadlines((state) => state.view);
  const bucket = useDeadlines((state) => state.bucket);
  const district = useDeadlines((state) => state.district);
  const batch = useDeadlines((state) => state.batch);
  const query = useDeadlines((state) => state.query);
  return useMemo(
    () => view && deadlineListingOf(view, { bucket, district, batch, query }, view.choices),
    [view, bucket, district, batch, query],
  );
}
