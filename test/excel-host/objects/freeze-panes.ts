import type { ExcelHost } from "../excel-host";
import { HostObject } from "../host-object";
import type { Sheet } from "../model/sheet";

export class FreezePanesObject extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  FreezeRows(count: number): void {
    this.host.faults.requireFront("FreezeRows");
    this.sheet.frozenRows = count;
  }
}
