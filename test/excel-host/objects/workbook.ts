import { HostObject } from "../host-object";
import { CustomXmlPartCollectionObject } from "./custom-xml";
import { FunctionsObject } from "./functions";
import { RangeObject } from "./range";
import { RuntimeObject } from "./runtime";
import { WorksheetCollectionObject } from "./worksheets";
import { HostError } from "../host-error";

/** The root of every request. */
export class WorkbookObject extends HostObject {
  readonly className = "Workbook";
  override readonly scalars = ["Name", "ReadOnly"];

  get Name(): string {
    return this.host.book.name;
  }
  get ReadOnly(): boolean {
    return this.host.book.readOnly;
  }
  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.host);
  }
  get CustomXmlParts(): CustomXmlPartCollectionObject {
    return new CustomXmlPartCollectionObject(this.host, null);
  }
  get Functions(): FunctionsObject {
    return new FunctionsObject(this.host);
  }
  get _Runtime(): RuntimeObject {
    return new RuntimeObject(this.host);
  }
  GetSelectedRange(): RangeObject {
    this.host.faults.requireFront("GetSelectedRange");
    const { activeSheet, selection } = this.host.book;
    if (!activeSheet) throw new HostError("InvalidSelection");
    return new RangeObject(this.host, activeSheet, selection);
  }
  _RemoveReference(id: string): void {
    this.host.release(id);
  }
}
