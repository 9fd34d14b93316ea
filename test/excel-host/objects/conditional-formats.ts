import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostCollection } from "../host-object";
import { type ConditionalFormatData, type Sheet, newId } from "../model/sheet";
import { ConditionalFormatObject } from "./conditional-format";
import { requireWritable } from "./writable";

/** The conditional formats that touch a range, in the order of priority; a format over several areas comes once. */
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
    return this.found().map((data) => this.object(data));
  }
  item(key: string | number): ConditionalFormatObject {
    const found = this.found();
    const places = this.host.reading.formatIds === "places";
    const data = places ? found[Number(key)] : found.find(({ id }) => id === key);
    if (!data) throw new HostError("ItemNotFound", String(key));
    return this.object(data);
  }
  GetCount(): number {
    return this.found().length;
  }
  GetItemAt(index: number): ConditionalFormatObject {
    const data = this.found()[index];
    if (!data) throw new HostError("ItemNotFound", String(index));
    return this.object(data);
  }
  /** A format whose formula is refused afterwards stays, with none (measured on a live Excel, 2026-09). */
  Add(type: string): ConditionalFormatObject {
    requireWritable(this.sheet, this.areas, "allowFormatCells");
    const data: ConditionalFormatData = {
      id: newId(),
      type,
      areas: [...this.areas],
      formula: "",
      stopIfTrue: false,
      format: new Map(),
    };
    const { conditionalFormats } = this.sheet;
    if (this.host.reading.newRule === "last") conditionalFormats.push(data);
    else conditionalFormats.unshift(data);
    return this.object(data);
  }
  ClearAll(): void {
    requireWritable(this.sheet, this.areas, "allowFormatCells");
    const touched = new Set(this.found());
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((data) => !touched.has(data));
  }

  private found(): ConditionalFormatData[] {
    const touching = new Set(this.areas.flatMap((area) => this.sheet.conditionalFormatsIn(area)));
    return this.sheet.conditionalFormats.filter((data) => touching.has(data));
  }

  private object(data: ConditionalFormatData): ConditionalFormatObject {
    return new ConditionalFormatObject(this.host, this.sheet, data, () => this.found().indexOf(data));
  }
}
