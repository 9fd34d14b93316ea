/**
 * Events of office.js: their ids, the private methods it registers them by, and the public member whose set they need.
 */
const ids = { changed: 10, added: 13, deleted: 15, selected: 14, visibility: 3 } as const;
export type EventName = keyof typeof ids;
const category = 65_536;

/** The public member behind the private method by which the client registers an event. */
export const registrations: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterSelectionChangedEvent: "onSelectionChanged",
  _RegisterAddedEvent: "onAdded",
  _RegisterDeletedEvent: "onDeleted",
};

/** What Excel has to tell; it goes out after the answer to the request that caused it. */
export class HostEvents {
  readonly listening = new Set<EventName>();
  /** `runtime.enableEvents` of this add-in. */
  enabled = true;
  private readonly pending: { readonly name: EventName; readonly message: unknown }[] = [];

  raise(name: EventName, message: unknown): void {
    if (this.enabled && this.listening.has(name)) this.pending.push({ name, message });
  }

  /** Sends what was raised. */
  flush(send: (text: string) => void): void {
    const entries = this.pending.splice(0).map(({ name, message }) => ({
      messageCategory: category,
      messageType: ids[name],
      targetId: "Workbook",
      message: JSON.stringify(message),
    }));
    if (entries.length > 0) send(JSON.stringify({ type: 3, message: { entries } }));
  }
}
