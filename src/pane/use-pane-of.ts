import { useSyncExternalStore } from "react";
import type { Desk } from "./commands/desk";
import type { PaneState } from "./state/pane-state";

/** A part of a desk's state, as it changes, for who stands beside the pane and not in it. */
export function usePaneOf<Part>(desk: Pick<Desk, "subscribe" | "state">, select: (state: PaneState) => Part): Part {
  return useSyncExternalStore(desk.subscribe, () => select(desk.state()));
}
