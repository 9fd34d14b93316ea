import type { ArchiveKind } from "../../deadlines/deadline";
import type { Deadlines } from "../../deadlines/deadlines";
import { stillFitting, type Narrowing } from "./listing";

/** What 期限 shows. */
export interface DeadlinesState extends Narrowing {
  /** The last list; null until there is one. */
  readonly view: Deadlines | null;
  /** Why there is none, as a sentence. */
  readonly failure: string | null;
  /** Key of the enterprise whose limits are open. */
  readonly open: string | null;
  /** Key of the enterprise whose row the pane itself went to: the sheet will tell of that selection too. */
  readonly revealed: string | null;
  /** Counts up when the keyboard focus should go to the open enterprise. */
  readonly focusCalls: number;
  readonly openArchive: ArchiveKind | null;
}

/** The state of 期限, and those who want to know when it changes. */
export interface DeadlinesStore {
  state(): DeadlinesState;
  change(changed: Partial<DeadlinesState>): void;
  /** Takes a new list over. */
  show(view: Deadlines): void;
  subscribe(listener: () => void): () => void;
}

const initial: DeadlinesState = {
  view: null,
  failure: null,
  bucket: "all",
  district: null,
  batch: null,
  query: "",
  open: null,
  revealed: null,
  focusCalls: 0,
  openArchive: null,
};

/** A store with nothing in it yet. */
export function createDeadlinesStore(): DeadlinesStore {
  let state = initial;
  const listeners = new Set<() => void>();
  const change = (changed: Partial<DeadlinesState>): void => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    change,
    show: (view) => {
      const open = view.enterprises.some(({ key }) => key === state.open) ? state.open : null;
      change({ view, failure: null, open, ...stillFitting(view, state) });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
