import type { Rectangle } from "../../src/sheets/grid";
import { type ApiSets, setNumber } from "./api-sets";
import { Dispatch } from "./dispatch";
import { Faults } from "./faults";
import { HostError } from "./host-error";
import { HostEvents, registrations } from "./host-events";
import type { HostObject } from "./host-object";
import { addressIn } from "./model/address";
import type { Book } from "./model/book";
import type { Sheet } from "./model/sheet";
import { WorkbookObject } from "./objects/workbook";
import { type Reading, asReported } from "./readings";
import { Ribbon } from "./ribbon";
import { Traffic, isCleanUp } from "./traffic";
import { type RequestMessage, type ResponseBody, isForServices } from "./wire";

export interface HostOptions {
  readonly book: Book;
  /** The ExcelApi version that this Excel has, "1.14". */
  readonly version: string;
  readonly sets: ApiSets;
  /** What this Excel does where sources disagree. */
  readonly reading?: Reading;
  /** The longest address text that getRanges takes; where the limit lies is not known (OJ #5198). */
  readonly addressLimit?: number;
  /**
   * Milliseconds before an answer: of the page's own services (WacPartition: at once), of the workbook (on the web 50
   * to 300).
   */
  readonly latency?: { readonly services: number; readonly workbook: number };
  /** Whether the manifest has an action ShowTaskpane, whose page showAsTaskpane shows (D show-hide-add-in.md). */
  readonly showsTaskpane?: boolean;
}

/** Classes that stand in no set of ExcelApi. */
const services: ReadonlySet<string> = new Set(["AddinInternalService", "AppRuntimeService"]);
const encoder = new TextEncoder();
/** The request flag of `delayForCellEdit`. */
const delayFlag = 64;
/**
 * From here on Excel's undo list takes an add-in's steps; below, each empties it (D excel-add-ins-undo-capabilities.md,
 * OJ #3788).
 */
const undoSet = 19;

/**
 * Excel's side of the rich API over an in-memory workbook: what office.js sends is carried out and answered as a real
 * Excel would.
 */
export class ExcelHost {
  readonly faults: Faults;
  readonly traffic = new Traffic();
  readonly events = new HostEvents();
  readonly ribbon = new Ribbon((text) => this.send(text));
  readonly root: WorkbookObject;
  readonly book: Book;
  readonly reading: Reading;
  readonly addressLimit: number;
  readonly showsTaskpane: boolean;
  pane: "Background" | "Visible" = "Background";
  /** Sends a message to the client; set by whoever connects them. */
  send: (text: string) => void = () => undefined;
  private readonly references = new Map<string, HostObject>();
  private readonly version: number;
  private readonly held: string[] = [];
  private referenceIds = 0;

  constructor(private readonly options: HostOptions) {
    this.book = options.book;
    this.reading = options.reading ?? asReported;
    this.version = setNumber(options.version);
    this.addressLimit = options.addressLimit ?? 8_192;
    this.showsTaskpane = options.showsTaskpane ?? true;
    this.faults = new Faults(this.reading, () => this.answerHeld());
    this.root = new WorkbookObject(this);
  }

  /** As `Office.context.requirements.isSetSupported` of this Excel. */
  isSetSupported(set: string, version = "1.1"): boolean {
    if (set === "SharedRuntime" || set === "RibbonApi") return setNumber(version) <= 1;
    if (set === "DelayForCellEdit") return this.reading.delaysForCellEdit;
    return set === "ExcelApi" && setNumber(version) <= this.version;
  }

  /** Throws ApiNotFound where this Excel is too old for a member. */
  requireMember(className: string, pascalName: string): void {
    if (services.has(className)) return;
    const known =
      registrations[pascalName] ??
      (pascalName.startsWith("_") ? null : pascalName.charAt(0).toLowerCase() + pascalName.slice(1));
    if (known === null || pascalName.startsWith("_Unregister")) return;
    const since = this.options.sets.get(`${className}.${known}`);
    if (since === undefined)
      throw new HostError("NotImplemented", `${className}.${known} stands in no requirement set`);
    if (!(since <= this.version)) throw new HostError("ApiNotFound", `${className}.${known}`);
  }

  /** The add-in changed the workbook. */
  changedByAddin(): void {
    if (this.version < undoSet) this.book.undo.empty();
    else this.book.undo.push("addin");
  }

  /** A press on a ribbon button; before the add-in said that it is ready it waits, as in Excel. */
  pressButton(functionName: string, control = functionName): void {
    this.ribbon.press(functionName, control);
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
    const request = JSON.parse(text) as RequestMessage;
    if (request.type !== 1) return;
    const waits = (request.flags & delayFlag) !== 0 && this.reading.delaysForCellEdit;
    if (this.faults.editingCell && waits && !isForServices(request.message.body)) this.held.push(text);
    else this.answer(request, encoder.encode(text).length);
  }

  private answerHeld(): void {
    for (const text of this.held.splice(0)) this.receive(text);
  }

  private answer(request: RequestMessage, requestBytes: number): void {
    const { body } = request.message;
    const response = this.respond(request, requestBytes);
    this.traffic.exchanges.push({
      requestBytes,
      responseBytes: encoder.encode(response).length,
      cleanUp: isCleanUp(body),
      body,
    });
    const { services: own = 0, workbook = 0 } = this.options.latency ?? {};
    const send = (): void => {
      this.send(response);
      this.flushEvents();
    };
    setTimeout(send, isForServices(body) ? own : workbook);
  }

  private respond({ id, type, message: { body } }: RequestMessage, bytes: number): string {
    const limit = this.reading.payloadLimit;
    try {
      if (!isCleanUp(body) && !isForServices(body)) this.faults.beforeRequest();
      if (bytes > limit) throw new HostError("RequestPayloadSizeLimitExceeded");
      const answer = envelope(id, type, new Dispatch(this, body).answer());
      if (answer.length * 3 > limit && encoder.encode(answer).length > limit) {
        throw new HostError("ResponsePayloadSizeLimitExceeded");
      }
      return answer;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Error = { Code: error.code, Message: error.message, Location: "", HttpStatusCode: 400, ActionIndex: -1 };
      return envelope(id, type, { Results: [], TraceIds: [], Error });
    }
  }

  /** Tells listeners that cells changed: whose doing it was, and from ExcelApi 1.14 on whether an add-in did it. */
  raiseChanged(
    sheet: Sheet,
    areas: Rectangle | readonly Rectangle[],
    by: "addin" | "clerk" | "colleague",
    changeType = "RangeEdited",
  ): void {
    const addresses = [areas].flat().map((area) => addressIn(sheet.name, area).replace(/^.*!/, ""));
    const trigger = by === "addin" ? "ThisLocalAddin" : this.reading.userTrigger;
    this.events.raise("changed", {
      source: by === "colleague" ? "Remote" : "Local",
      changeType,
      worksheetId: sheet.id,
      address: addresses.join(","),
      ...(this.version >= 14 && trigger !== "absent" ? { triggerSource: trigger } : {}),
    });
  }

  raiseSelected(sheet: Sheet, area: Rectangle): void {
    const address = addressIn(sheet.name, area).replace(/^.*!/, "");
    this.events.raise("selected", { worksheetId: sheet.id, address });
  }

  raiseSheet(name: "added" | "deleted", sheet: Sheet): void {
    this.events.raise(name, { source: "Local", worksheetId: sheet.id });
  }

  /** Sends what was raised outside a request; requests send after their answer. */
  flushEvents(): void {
    this.events.flush(this.send);
  }
}

function envelope(id: number, type: number, body: ResponseBody): string {
  return JSON.stringify({ id, type, message: { statusCode: 200, headers: {}, body } });
}
