import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostObject } from "../host-object";
import type { ConditionalFormatData, Sheet } from "../model/sheet";
import { CustomConditionalFormatObject } from "./custom-conditional-format";
import { RangeAreasObject } from "./range-areas";
import { requireWritable } from "./writable";

/** One conditional format, known to the client by its id or by its place. */
export class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";
  override readonly scalars = ["Id", "Type", "Priority"];
  /** T: after the priority was set the object must be fetched anew. */
  private stale = false;

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly data: ConditionalFormatData,
    private readonly place: () => number,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.host.reading.formatIds === "places" ? String(this.place()) : this.data.id };
  }
  override requireAble(member: string): void {
    if (member === "Id") return;
    if (this.data.unreadable === true) throw new HostError("ItemNotFound", "The requested resource doesn't exist.");
    if (this.stale) throw new HostError("InvalidObjectPath", member);
  }

  get Id(): unknown {
    return this.identity()["Id"];
  }
  get Type(): string {
    return this.data.type;
  }
  get Priority(): number {
    return this.sheet.conditionalFormats.indexOf(this.data);
  }
  /** The others move up or down, so that the order stays without gaps (T). */
  set Priority(priority: number) {
    requireWritable(this.sheet, this.data.areas, "allowFormatCells");
    const others = this.sheet.conditionalFormats.filter((one) => one !== this.data);
    others.splice(priority, 0, this.data);
    this.sheet.conditionalFormats = others;
    this.stale = true;
  }
  get StopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.data.stopIfTrue = stop;
  }
  /** OJ #2180: asking another kind of format for it fails. */
  get Custom(): CustomConditionalFormatObject {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
    return custom;
  }
  get CustomOrNullObject(): CustomConditionalFormatObject | null {
    return this.data.type === "Custom" ? new CustomConditionalFormatObject(this.host, this.sheet, this.data) : null;
  }
  GetRanges(): RangeAreasObject {
    return new RangeAreasObject(this.host, this.sheet, this.data.areas);
  }
  Delete(): void {
    requireWritable(this.sheet, this.data.areas, "allowFormatCells");
    if (!this.sheet.conditionalFormats.includes(this.data)) throw new HostError("ItemNotFound");
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((one) => one !== this.data);
  }
}
