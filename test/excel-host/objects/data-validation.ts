import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostObject } from "../host-object";
import type { Sheet, ValidationData } from "../model/sheet";
import { requireWritable } from "./writable";

/** Excel's limit for a list written out in the rule itself. */
const listLimit = 255;

export class DataValidationObject extends HostObject {
  readonly className = "DataValidation";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly areas: readonly Rectangle[],
  ) {
    super(host);
  }

  get Rule(): unknown {
    return this.data()?.values.get("Rule") ?? null;
  }
  set Rule(rule: { readonly list?: { readonly source?: unknown } }) {
    const source = rule.list?.source;
    if (typeof source === "string" && !source.startsWith("=") && source.length > listLimit) {
      throw new HostError("InvalidArgument", "list too long");
    }
    this.set("Rule", rule);
  }
  get Prompt(): unknown {
    return this.data()?.values.get("Prompt") ?? null;
  }
  set Prompt(prompt: { readonly message?: string; readonly title?: string }) {
    if ((prompt.title ?? "").length > 32 || (prompt.message ?? "").length > 255)
      throw new HostError("InvalidArgument", "prompt too long");
    this.set("Prompt", prompt);
  }
  get ErrorAlert(): unknown {
    return this.data()?.values.get("ErrorAlert") ?? null;
  }
  set ErrorAlert(alert: unknown) {
    this.set("ErrorAlert", alert);
  }
  get IgnoreBlanks(): unknown {
    return this.data()?.values.get("IgnoreBlanks") ?? true;
  }
  set IgnoreBlanks(ignore: unknown) {
    this.set("IgnoreBlanks", ignore);
  }

  private data(): ValidationData | undefined {
    return this.sheet.validations.find(({ areas }) => JSON.stringify(areas) === JSON.stringify(this.areas));
  }

  private set(name: string, value: unknown): void {
    requireWritable(this.sheet, this.areas, "");
    const data = this.data() ?? { areas: this.areas, values: new Map<string, unknown>() };
    if (!this.sheet.validations.includes(data)) this.sheet.validations.push(data);
    data.values.set(name, value);
  }
}
