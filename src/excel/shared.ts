import type { Unsubscribe } from "../workbooks/port";

/**
 * One registration with Excel for all who listen, made with the first and kept as long as the page lives: taking a
 * handler off in one context can silence a handler of another context for the same event.
 */
export function shared<Event>(
  register: (tell: (event: Event) => void) => Unsubscribe,
): (listener: (event: Event) => void) => Unsubscribe {
  const listeners = new Set<(event: Event) => void>();
  let registered: Unsubscribe | null = null;
  return (listener) => {
    // A wrapper of its own, so that one function may listen twice.
    const own = (event: Event): void => listener(event);
    listeners.add(own);
    registered ??= register((event) => {
      for (const each of [...listeners]) each(event);
    });
    return () => void listeners.delete(own);
  };
}
