import type { Rectangle } from "../../src/sheets/grid";
import { type ApiSets, setNumber } from "./api-sets";
import { Dispatch } from "./dispatch";
import { Faults } from "./faults";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { addressIn } from "./model/address";
import type { Book } from "./model/book";
import type { Sheet } from "./model/sheet";
import { WorkbookObject } from "./objects/workbook";
import { Traffic, isCleanUp } from "./traffic";
import type { RequestMessage, ResponseBody } from "./wire";

export interface HostOptions {
  readonly book: Book;
  /** The ExcelApi version that this Excel has, "1.14". */
  readonly version: string;
  readonly sets: ApiSets;
  /** Excel on the web refuses requests and answers above 5 MB. */
  readonly payloadLimit?: number;
}

/** The event ids of office.js and the collection they are registered on. */
const eventIds = { changed: 10, added: 13, deleted: 15, selected: 14 } as const;
export type EventName = keyof typeof eventIds;
const eventCategory = 65_536;
const ribbonCategory = 2;
const ribbonPress = 1_000;
const encoder = new TextEncoder();

/** Events that office.js registers by private methods, and the public member whose set they need. */
const registrations: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: "onChanged",
  _RegisterSelectionChangedEvent: "onSelectionChanged",
  _RegisterAddedEvent: "onAdded",
  _RegisterDeletedEvent: "onDeleted",
};

/** Excel's side of the rich API over an in-memory workbook: what office.js sends is carried out and answered as a real Excel would. */
export class ExcelHost {
  readonly faults = new Faults();
  readonly traffic = new Traffic();
  readonly root: WorkbookObject;
  readonly book: Book;
  readonly listening = new Set<EventName>();
  eventsEnabled = true;
  /** Sends a message to the client; set by whoever connects them. */
  send: (text: string) => void = () => undefined;
  private readonly references = new Map<string, HostObject>();
  private readonly version: number;
  private readonly pending: { readonly id: number; readonly target: string; readonly message: unknown }[] = [];
  private referenceIds = 0;
  private readonly pressed: string[] = [];
  private ribbonIsReady = false;

  constructor(private readonly options: HostOptions) {
    this.book = options.book;
    this.version = setNumber(options.version);
    this.root = new WorkbookObject(this);
  }

  /** As `Office.context.requirements.isSetSupported` of this Excel. */
  isSetSupported(set: string, version = "1.1"): boolean {
    if (set === "SharedRuntime" || set === "RibbonApi") return setNumber(version) <= 1;
    return set === "ExcelApi" && setNumber(version) <= this.version;
  }

  /** Throws ApiNotFound where this Excel is too old for a member. */
  requireMember(className: string, pascalName: string): void {
    const known =
      registrations[pascalName] ??
      (pascalName.startsWith("_") ? null : pascalName.charAt(0).toLowerCase() + pascalName.slice(1));
    // What is not Excel's stands in no set of ExcelApi.
    if (className === "AddinInternalService") return;
    if (known === null || pascalName.startsWith("_Unregister")) return;
    const since = this.options.sets.get(`${className}.${known}`);
    if (since === undefined)
      throw new HostError("NotImplemented", `${className}.${known} stands in no requirement set`);
    if (!(since <= this.version)) throw new HostError("ApiNotFound", `${className}.${known}`);
  }

  /** A press on a ribbon button; before the add-in said that it is ready it waits, as in Excel. */
  pressButton(functionName: string): void {
    this.pressed.push(functionName);
    if (this.ribbonIsReady) this.ribbonReady();
  }

  ribbonReady(): void {
    this.ribbonIsReady = true;
    const entries = this.pressed.splice(0).map((name) => ({
      messageCategory: ribbonCategory,
      messageType: ribbonPress,
      targetId: "",
      message: JSON.stringify([name, ""]),
    }));
    if (entries.length > 0) setTimeout(() => this.send(JSON.stringify({ type: 3, message: { entries } })), 0);
  }

  /** Whether a change event tells who made it (`triggerSource`, ExcelApi 1.14). */
  get tellsTriggerSource(): boolean {
    return this.version >= 14;
  }

  keep(object: HostObject): string {
    this.referenceIds += 1;
    const id = `Ref${this.referenceIds}`;
    this.references.set(id, object);
    return id;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  kept(id: string): HostObject {
    const found = this.references.get(id);
    if (!found) throw new HostError("InvalidReference", id);
    return found;
  }

  /** One message from the client; the answer comes later, as it does from another process. */
  receive(text: string): void {
    const { id, type, message } = JSON.parse(text) as RequestMessage;
    if (type !== 1) return;
    const requestBytes = encoder.encode(text).length;
    const response = this.respond(id, type, message.body, requestBytes);
    this.traffic.exchanges.push({
      requestBytes,
      responseBytes: encoder.encode(response).length,
      cleanUp: isCleanUp(message.body),
      body: message.body,
    });
    setTimeout(() => {
      this.send(response);
      this.flushEvents();
    }, 0);
  }

  private respond(id: number, type: number, request: RequestMessage["message"]["body"], bytes: number): string {
    const limit = this.options.payloadLimit ?? 5_000_000;
    try {
      if (!isCleanUp(request)) this.faults.beforeRequest();
      if (bytes > limit) throw new HostError("RequestPayloadSizeLimitExceeded");
      const answer = envelope(id, type, 200, new Dispatch(this, request).answer());
      if (answer.length * 3 > limit && encoder.encode(answer).length > limit) {
        throw new HostError("ResponsePayloadSizeLimitExceeded");
      }
      return answer;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Error = { Code: error.code, Message: error.message, Location: "", HttpStatusCode: 400, ActionIndex: -1 };
      return envelope(id, type, 200, { Results: [], TraceIds: [], Error });
    }
  }

  /** Tells listeners that cells changed; `own` when the add-in did it. */
  raiseChanged(sheet: Sheet, area: Rectangle, own: boolean, changeType = "RangeEdited"): void {
    this.raise("changed", {
      source: "Local",
      changeType,
      worksheetId: sheet.id,
      address: addressIn(sheet.name, area).replace(/^.*!/, ""),
      ...(this.tellsTriggerSource ? { triggerSource: own ? "ThisLocalAddin" : "Unknown" } : {}),
    });
  }

  raiseSelected(sheet: Sheet, area: Rectangle): void {
    this.raise("selected", { worksheetId: sheet.id, address: addressIn(sheet.name, area).replace(/^.*!/, "") });
  }

  raiseSheet(name: "added" | "deleted", sheet: Sheet): void {
    this.raise(name, { source: "Local", worksheetId: sheet.id });
  }

  /** Sends what was raised outside a request; requests send after their answer. */
  flushEvents(): void {
    const entries = this.pending.splice(0).map(({ id, target, message }) => ({
      messageCategory: eventCategory,
      messageType: id,
      targetId: target,
      message: JSON.stringify(message),
    }));
    if (entries.length > 0) this.send(JSON.stringify({ type: 3, message: { entries } }));
  }

  private raise(name: EventName, message: unknown): void {
    if (!this.eventsEnabled || !this.listening.has(name)) return;
    this.pending.push({ id: eventIds[name], target: "Workbook", message });
  }
}

function envelope(id: number, type: number, statusCode: number, body: ResponseBody): string {
  return JSON.stringify({ id, type, message: { statusCode, headers: {}, body } });
}
