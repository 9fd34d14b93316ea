import { reduce, type Action } from "./pane-actions";
import { initialState, type PaneState } from "./pane-state";

/** The pane's state: one reducer, and those who want to know when it changes. */
export interface Store {
  state(): PaneState;
  dispatch(action: Action): void;
  /** Returns what takes the listener off again. */
  subscribe(listener: () => void): () => void;
}

/** A store that begins as the pane opens. */
export function createStore(): Store {
  let state = initialState;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch(action) {
      const next = reduce(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
