/** A state, and those who want to know when it changes. */
export interface Store<State> {
  state(): State;
  /** Puts what changed over the state. A function makes it from the state as it then is. */
  change(changed: Partial<State> | ((state: State) => Partial<State>)): void;
  /** Returns what takes the listener off again. */
  subscribe(listener: () => void): () => void;
}

/**
 * A store that begins with this state. Its listeners hear of a change only where something is another value than
 * before.
 */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    change(changed) {
      const next = { ...state, ...(typeof changed === "function" ? changed(state) : changed) };
      if (isSame(state, next)) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(one: object, other: object): boolean {
  const before = new Map(Object.entries(one));
  return Object.entries(other).every(([name, value]) => Object.is(before.get(name), value));
}
