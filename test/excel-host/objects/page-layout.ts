import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostObject } from "../host-object";
import type { Sheet } from "../model/sheet";
import { rectangleOf } from "../model/address";

/** Print set-up: values stay what was set; the sheet's `page` map shows them to tests. */
export class PageLayoutObject extends HostObject {
  readonly className = "PageLayout";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get HeadersFooters(): HeadersFootersObject {
    return new HeadersFootersObject(this.host, this.sheet);
  }
  get Orientation(): unknown {
    return this.sheet.page.get("Orientation") ?? "Portrait";
  }
  set Orientation(value: unknown) {
    this.sheet.page.set("Orientation", value);
  }
  get PaperSize(): unknown {
    return this.sheet.page.get("PaperSize") ?? "Letter";
  }
  set PaperSize(value: unknown) {
    this.sheet.page.set("PaperSize", value);
  }
  get Zoom(): unknown {
    return this.sheet.page.get("Zoom") ?? { scale: 100 };
  }
  set Zoom(value: { readonly horizontalFitToPages?: number; readonly verticalFitToPages?: number }) {
    const fits = value.horizontalFitToPages !== undefined || value.verticalFitToPages !== undefined;
    if (fits && this.host.reading.fitToPages === "ignored") return;
    this.sheet.page.set("Zoom", value);
  }
  get CenterHorizontally(): unknown {
    return this.sheet.page.get("CenterHorizontally") ?? false;
  }
  set CenterHorizontally(value: unknown) {
    this.sheet.page.set("CenterHorizontally", value);
  }
  SetPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    this.sheet.page.set("Margins", { unit, ...margins });
  }
  SetPrintTitleRows(rows: unknown): void {
    if (typeof rows !== "string") throw new HostError("InvalidArgument");
    rectangleOf(rows);
    this.sheet.page.set("PrintTitleRows", rows);
  }
  SetPrintArea(area: unknown): void {
    if (typeof area !== "string") throw new HostError("InvalidArgument");
    rectangleOf(area);
    this.sheet.page.set("PrintArea", area);
  }
}

class HeadersFootersObject extends HostObject {
  readonly className = "HeaderFooterGroup";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get DefaultForAllPages(): HeaderFooterObject {
    return new HeaderFooterObject(this.host, this.sheet);
  }
}

class HeaderFooterObject extends HostObject {
  readonly className = "HeaderFooter";

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  get CenterFooter(): unknown {
    return this.sheet.page.get("CenterFooter") ?? "";
  }
  set CenterFooter(value: unknown) {
    this.sheet.page.set("CenterFooter", value);
  }
}
