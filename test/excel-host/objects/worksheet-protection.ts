import type { ExcelHost } from "../excel-host";
import { HostObject } from "../host-object";
import type { Sheet } from "../model/sheet";

export class WorksheetProtectionObject extends HostObject {
  readonly className = "WorksheetProtection";
  override readonly scalars = ["Protected", "Options"];

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get Protected(): boolean {
    return this.sheet.protection !== null;
  }
  /** Null on an unprotected sheet. */
  get Options(): Readonly<Record<string, boolean>> | null {
    return this.sheet.protection?.options ?? null;
  }
}
