import { createContext, useContext } from "react";
import { usePaneOf } from "./use-pane-of";
import type { Desk } from "./commands/desk";
import type { PaneState } from "./state/pane-state";

/** The desk that the pane's components work with. */
export const DeskContext = createContext<Desk | null>(null);

/** The desk: `run` for what the clerk asks, `change` for what a component itself decides. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no desk around this component");
  return desk;
}

/**
 * A part of the pane's state, as it changes: a value that stands in the state, never one made on the spot, which would
 * be another each time.
 */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  return usePaneOf(useDesk(), select);
}
