import type { ExcelHost } from "../excel-host";
import { HostObject } from "../host-object";
import type { Sheet } from "../model/sheet";

export class AutoFilterObject extends HostObject {
  readonly className = "AutoFilter";
  override readonly scalars = ["IsDataFiltered"];

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get IsDataFiltered(): boolean {
    return this.sheet.filteredRows.size > 0;
  }
}
