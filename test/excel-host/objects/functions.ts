import { dayOf, serialOf } from "../../../src/dates/day";
import type { ExcelHost } from "../excel-host";
import { HostObject } from "../host-object";

/** `workbook.functions`: worksheet functions, computed in the workbook's own date system. */
export class FunctionsObject extends HostObject {
  readonly className = "Functions";

  Date(year: number, month: number, date: number): FunctionResultObject {
    const day = dayOf(year, month, date);
    const value = day === null ? null : serialOf(day, this.host.book.date1904);
    return new FunctionResultObject(this.host, value);
  }
}

class FunctionResultObject extends HostObject {
  readonly className = "FunctionResult";
  override readonly scalars = ["Value", "Error"];

  constructor(
    host: ExcelHost,
    private readonly value: number | null,
  ) {
    super(host);
  }

  get Value(): number | null {
    return this.value;
  }
  get Error(): string | null {
    return this.value === null ? "#NUM!" : null;
  }
}
