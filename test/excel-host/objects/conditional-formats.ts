import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import { type ConditionalFormatData, type Sheet, newId } from "../model/sheet";
import { CustomConditionalFormatObject } from "./custom-conditional-format";
import { RangeAreasObject } from "./range-areas";
import { requireWritable } from "./writable";

/** The conditional formats that touch a range; a format over several areas comes once. */
export class ConditionalFormatCollectionObject extends HostCollection {
  readonly className = "ConditionalFormatCollection";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  items(): ConditionalFormatObject[] {
    const found = new Set(this.areas.flatMap((area) => this.sheet.conditionalFormatsIn(area)));
    return [...found].map((data) => new ConditionalFormatObject(this.host, this.sheet, data));
  }
  item(key: string | number): ConditionalFormatObject {
    const data = this.sheet.conditionalFormats.find(({ id }) => id === key);
    if (!data) throw new HostError("ItemNotFound", String(key));
    return new ConditionalFormatObject(this.host, this.sheet, data);
  }
  GetCount(): number {
    return this.items().length;
  }
  GetItemAt(index: number): ConditionalFormatObject {
    const found = this.items()[index];
    if (!found) throw new HostError("ItemNotFound", String(index));
    return found;
  }
  Add(type: string): ConditionalFormatObject {
    requireWritable(this.sheet, this.areas, "allowFormatCells");
    for (const data of this.sheet.conditionalFormats) data.priority += 1;
    const data: ConditionalFormatData = {
      id: newId(),
      type,
      areas: [...this.areas],
      formula: "",
      stopIfTrue: false,
      priority: 0,
      format: new Map(),
    };
    this.sheet.conditionalFormats.unshift(data);
    return new ConditionalFormatObject(this.host, this.sheet, data);
  }
  ClearAll(): void {
    requireWritable(this.sheet, this.areas, "allowFormatCells");
    const touched = new Set(this.areas.flatMap((area) => this.sheet.conditionalFormatsIn(area)));
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((data) => !touched.has(data));
  }
}

class ConditionalFormatObject extends HostObject {
  readonly className = "ConditionalFormat";
  override readonly scalars = ["Id", "Type", "Priority"];

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly data: ConditionalFormatData,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.data.id };
  }
  get Id(): string {
    return this.data.id;
  }
  get Type(): string {
    return this.data.type;
  }
  get Priority(): number {
    return this.data.priority;
  }
  set Priority(priority: number) {
    requireWritable(this.sheet, this.data.areas, "allowFormatCells");
    this.data.priority = priority;
  }
  get StopIfTrue(): boolean {
    return this.data.stopIfTrue;
  }
  set StopIfTrue(stop: boolean) {
    this.data.stopIfTrue = stop;
  }
  get Custom(): CustomConditionalFormatObject {
    const custom = this.CustomOrNullObject;
    if (!custom) throw new HostError("InvalidArgument", "not a custom format");
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
