import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostCollection, HostObject } from "../host-object";
import { HostError } from "../host-error";
import { addressIn, cellCount } from "../model/address";
import type { Sheet } from "../model/sheet";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import { RangeObject } from "./range";
import { RangeFormatObject } from "./range-format";

/** Several rectangles of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly className = "RangeAreas";
  override readonly scalars = ["Address", "AreaCount"];
  private reference: string | null = null;

  constructor(
    host: ExcelHost,
    readonly sheet: Sheet,
    readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return this.reference === null ? {} : { _ReferenceId: this.reference };
  }
  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
  }

  get Address(): string {
    return this.areas.map((area) => addressIn(this.sheet.name, area)).join(",");
  }
  get AreaCount(): number {
    return this.areas.length;
  }
  get CellCount(): number {
    return this.areas.reduce((sum, area) => sum + cellCount(area), 0);
  }
  get Areas(): RangeCollectionObject {
    return new RangeCollectionObject(this.host, this.sheet, this.areas);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, this.areas);
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, this.areas);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, this.areas);
  }
}

class RangeCollectionObject extends HostCollection {
  readonly className = "RangeCollection";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  items(): RangeObject[] {
    return this.areas.map((area) => new RangeObject(this.host, this.sheet, area));
  }
  item(key: string | number): RangeObject {
    const found = this.items()[Number(key)];
    if (!found) throw new HostError("ItemNotFound", String(key));
    return found;
  }
  GetItemAt(index: number): RangeObject {
    return this.item(index);
  }
}
