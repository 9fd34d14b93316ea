import { HostError } from "./host-error";
import type { Reading } from "./readings";
import type { Action } from "./wire";

interface Fault {
  readonly member: string;
  readonly code: string;
  skip: number;
}

/**
 * What fails with InvalidSelection while another workbook is in front, by D excel-add-ins-troubleshooting.md; the rest
 * has one general code.
 */
const aboutSelection: ReadonlySet<string> = new Set(["GetSelectedRange", "Delete"]);

/** Errors that tests ask for: Excel's moods, on demand. */
export class Faults {
  /** Another workbook has the focus: what concerns the window fails. */
  otherWorkbookInFront = false;
  private editing = false;
  private readonly queue: Fault[] = [];
  private brokenRequests: (string | null)[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly onEditEnded: () => void,
  ) {}

  /** The clerk is typing in a cell: every request is refused, or held back where it may wait. */
  get editingCell(): boolean {
    return this.editing;
  }
  set editingCell(editing: boolean) {
    this.editing = editing;
    if (!editing) this.onEditEnded();
  }

  /**
   * The next use of a member ("ConditionalFormats", "Delete", …; "*" = any action), after `skip` others, fails with
   * this code.
   */
  failNext(member: string, code = "GeneralException", skip = 0): void {
    this.queue.push({ member, code, skip });
  }

  /** Cuts the run off: after so many more answered requests the next one fails. */
  failRequest(afterMore: number, code = "GeneralException"): void {
    this.brokenRequests = [...Array.from({ length: afterMore }, () => null), code];
  }

  beforeRequest(): void {
    const broken = this.brokenRequests.shift();
    if (broken) throw new HostError(broken, "injected");
    if (this.editing) throw new HostError(this.reading.cellEdit);
  }

  beforeAction(action: Action): void {
    const fault = this.queue.find(({ member }) => member === "*" || member === action.Name);
    if (!fault) return;
    if (fault.skip > 0) fault.skip -= 1;
    else {
      this.queue.splice(this.queue.indexOf(fault), 1);
      throw new HostError(fault.code, "injected");
    }
  }

  /** Called by what needs the workbook's window. */
  requireFront(member: string): void {
    if (!this.otherWorkbookInFront) return;
    const { otherInFront } = this.reading;
    const selection = otherInFront === "GeneralException" && aboutSelection.has(member);
    throw new HostError(selection ? "InvalidSelection" : otherInFront, member);
  }
}
