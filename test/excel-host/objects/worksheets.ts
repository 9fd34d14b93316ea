import { HostCollection } from "../host-object";
import { HostError } from "../host-error";
import type { EventName } from "../host-events";
import type { Sheet } from "../model/sheet";
import { WorksheetObject } from "./worksheet";

const forbidden = /[\\/?*[\]:]/;

/** What Excel refuses as a sheet's name. */
export function requireSheetName(name: string, taken: readonly Sheet[]): void {
  const bad = name === "" || name.length > 31 || forbidden.test(name) || name.startsWith("'") || name.endsWith("'");
  if (bad || name.toLowerCase() === "history") throw new HostError("InvalidArgument", name);
  if (taken.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError("ItemAlreadyExists", name);
}

export class WorksheetCollectionObject extends HostCollection {
  readonly className = "WorksheetCollection";

  items(): WorksheetObject[] {
    return this.host.book.sheets.map((sheet) => new WorksheetObject(this.host, sheet));
  }
  item(key: string | number): WorksheetObject {
    const sheet = this.host.book.sheet(String(key));
    if (!sheet) throw new HostError("ItemNotFound", String(key));
    return new WorksheetObject(this.host, sheet);
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.host.book.sheet(key);
    return sheet ? new WorksheetObject(this.host, sheet) : null;
  }
  GetFirst(visibleOnly?: boolean): WorksheetObject {
    const first = this.host.book.sheets.find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
    if (!first) throw new HostError("ItemNotFound");
    return new WorksheetObject(this.host, first);
  }
  GetActiveWorksheet(): WorksheetObject {
    if (!this.host.book.activeSheet) throw new HostError("ItemNotFound");
    return new WorksheetObject(this.host, this.host.book.activeSheet);
  }
  GetCount(visibleOnly?: boolean): number {
    return this.host.book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === "Visible").length;
  }
  Add(name?: string): WorksheetObject {
    this.host.faults.requireFront("Add");
    if (this.host.book.readOnly) throw new HostError("AccessDenied");
    const wished = name ?? `Sheet${this.host.book.sheets.length + 1}`;
    requireSheetName(wished, this.host.book.sheets);
    const sheet = this.host.book.add(wished);
    this.host.raiseSheet("added", sheet);
    return new WorksheetObject(this.host, sheet);
  }

  _RegisterDataChangedEvent(): void {
    this.listen("changed");
  }
  _UnregisterDataChangedEvent(): void {
    this.host.events.listening.delete("changed");
  }
  _RegisterSelectionChangedEvent(): void {
    this.listen("selected");
  }
  _UnregisterSelectionChangedEvent(): void {
    this.host.events.listening.delete("selected");
  }
  _RegisterAddedEvent(): void {
    this.listen("added");
  }
  _UnregisterAddedEvent(): void {
    this.host.events.listening.delete("added");
  }
  _RegisterDeletedEvent(): void {
    this.listen("deleted");
  }
  _UnregisterDeletedEvent(): void {
    this.host.events.listening.delete("deleted");
  }

  private listen(name: EventName): void {
    this.host.events.listening.add(name);
    if (this.host.reading.eventsEmptyUndo) this.host.book.undo.empty();
  }
}
