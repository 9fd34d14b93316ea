import type { Unsubscribe } from "../workbooks/port";

/** Those who want to hear of something. */
export class Listeners<Event> {
  private readonly all = new Set<(event: Event) => void>();

  add(listener: (event: Event) => void): Unsubscribe {
    // A wrapper of its own, so that one function may listen twice.
    const own = (event: Event): void => listener(event);
    this.all.add(own);
    return () => void this.all.delete(own);
  }

  tell(event: Event): void {
    for (const listener of [...this.all]) listener(event);
  }
}
