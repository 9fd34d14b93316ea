import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostCollection, HostObject } from "../host-object";
import type { ConditionalFormatData, Sheet } from "../model/sheet";
import { requireWritable } from "./writable";

abstract class Part extends HostObject {
  constructor(
    host: ExcelHost,
    protected readonly sheet: Sheet,
    protected readonly data: ConditionalFormatData,
  ) {
    super(host);
  }

  protected get(key: string): unknown {
    return this.data.format.get(key) ?? null;
  }

  protected put(key: string, value: unknown): void {
    requireWritable(this.sheet, this.data.areas, "allowFormatCells");
    this.data.format.set(key, value);
  }
}

/**
 * A conditional format by formula: its rule and its look, the latter in the data's `format` map ("font.bold",
 * "border.EdgeTop.style").
 */
export class CustomConditionalFormatObject extends Part {
  readonly className = "CustomConditionalFormat";

  get Rule(): RuleObject {
    return new RuleObject(this.host, this.sheet, this.data);
  }
  get Format(): ConditionalRangeFormatObject {
    return new ConditionalRangeFormatObject(this.host, this.sheet, this.data);
  }
}

class RuleObject extends Part {
  readonly className = "ConditionalFormatRule";
  override readonly scalars = ["Formula"];

  get Formula(): string {
    return this.data.formula;
  }
  set Formula(formula: string) {
    requireWritable(this.sheet, this.data.areas, "allowFormatCells");
    if (formula.replace(/^=/, "") === "" || formula.length > 8_192) throw new HostError("InvalidArgument", "formula");
    this.data.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }
}

class ConditionalRangeFormatObject extends Part {
  readonly className = "ConditionalRangeFormat";

  get Fill(): ConditionalFillObject {
    return new ConditionalFillObject(this.host, this.sheet, this.data);
  }
  get Font(): ConditionalFontObject {
    return new ConditionalFontObject(this.host, this.sheet, this.data);
  }
  get Borders(): ConditionalBorderCollectionObject {
    return new ConditionalBorderCollectionObject(this.host, this.sheet, this.data);
  }
}

class ConditionalFillObject extends Part {
  readonly className = "ConditionalRangeFill";

  get Color(): unknown {
    return this.get("fill.color");
  }
  set Color(color: unknown) {
    this.put("fill.color", color);
  }
}

class ConditionalFontObject extends Part {
  readonly className = "ConditionalRangeFont";

  get Color(): unknown {
    return this.get("font.color");
  }
  set Color(color: unknown) {
    this.put("font.color", color);
  }
  get Bold(): unknown {
    return this.get("font.bold");
  }
  set Bold(bold: unknown) {
    this.put("font.bold", bold);
  }
  get Underline(): unknown {
    return this.get("font.underline");
  }
  set Underline(underline: unknown) {
    this.put("font.underline", underline);
  }
}

class ConditionalBorderCollectionObject extends HostCollection {
  readonly className = "ConditionalRangeBorderCollection";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
    private readonly data: ConditionalFormatData,
  ) {
    super(host);
  }

  items(): ConditionalBorderObject[] {
    return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].map((side) => this.item(side));
  }
  item(side: string | number): ConditionalBorderObject {
    return new ConditionalBorderObject(this.host, this.sheet, this.data, String(side));
  }
}

class ConditionalBorderObject extends Part {
  readonly className = "ConditionalRangeBorder";

  constructor(
    host: ExcelHost,
    sheet: Sheet,
    data: ConditionalFormatData,
    private readonly side: string,
  ) {
    super(host, sheet, data);
  }

  get Style(): unknown {
    return this.get(`border.${this.side}.style`);
  }
  set Style(style: unknown) {
    this.put(`border.${this.side}.style`, style);
  }
  get Color(): unknown {
    return this.get(`border.${this.side}.color`);
  }
  set Color(color: unknown) {
    this.put(`border.${this.side}.color`, color);
  }
}
