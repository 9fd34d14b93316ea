import type { Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostObject } from "../host-object";
import { lastColumn, lastRow, rectangleOf, rectanglesIn } from "../model/address";
import type { Sheet } from "../model/sheet";
import { AutoFilterObject } from "./auto-filter";
import { ChartsObject } from "./charts";
import { FreezePanesObject } from "./freeze-panes";
import { PageLayoutObject } from "./page-layout";
import { RangeAreasObject } from "./range-areas";
import { RangeObject } from "./range";
import { WorksheetProtectionObject } from "./worksheet-protection";
import { requireSheetName } from "./worksheets";

const onAnySheet: ReadonlySet<string> = new Set([
  "Id",
  "Name",
  "Position",
  "Visibility",
  "Activate",
  "Delete",
  "GetNextOrNullObject",
]);

export class WorksheetObject extends HostObject {
  readonly className = "Worksheet";
  override readonly scalars = ["Id", "Name", "Position", "Visibility"];

  constructor(
    host: ExcelHost,
    private readonly sheet: Sheet,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheet.id };
  }
  /** OJ #2444, D error table: a chart or macro sheet stands among the others and refuses whatever concerns cells. */
  override requireAble(member: string): void {
    if (this.sheet.kind !== "cells" && !onAnySheet.has(member)) throw new HostError("UnsupportedSheet", member);
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    requireSheetName(name, this.host.book.sheets);
    this.sheet.name = name;
  }
  get Position(): number {
    return this.host.book.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get ShowGridlines(): boolean {
    return this.sheet.page.get("ShowGridlines") !== false;
  }
  set ShowGridlines(shown: boolean) {
    this.sheet.page.set("ShowGridlines", shown);
  }
  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.host, this.sheet);
  }
  get AutoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.host, this.sheet);
  }
  get FreezePanes(): FreezePanesObject {
    return new FreezePanesObject(this.host, this.sheet);
  }
  get Charts(): ChartsObject {
    return new ChartsObject(this.host, this.sheet);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.host, this.sheet);
  }

  GetRange(address?: string): RangeObject {
    return this.range(
      address === undefined ? { top: 0, left: 0, bottom: lastRow, right: lastColumn } : rectangleOf(address),
    );
  }
  GetRanges(addresses = ""): RangeAreasObject {
    const { addressLimit, reading } = this.host;
    if (addresses.length > addressLimit && reading.longAddress === "refused") throw new HostError("InvalidArgument");
    return new RangeAreasObject(this.host, this.sheet, rectanglesIn(addresses.slice(0, addressLimit)));
  }
  GetCell(row: number, column: number): RangeObject {
    return this.range({ top: row, left: column, bottom: row, right: column });
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const inside =
      rows > 0 && columns > 0 && row >= 0 && column >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
    if (!inside) throw new HostError("InvalidArgument", "GetRangeByIndexes");
    return this.range(area);
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeObject | null {
    const used = this.sheet.used(valuesOnly === true);
    return used && this.range(used);
  }
  GetNextOrNullObject(visibleOnly?: boolean): WorksheetObject | null {
    const next = this.host.book.sheets
      .slice(this.Position + 1)
      .find(({ visibility }) => visibleOnly !== true || visibility === "Visible");
    return next ? new WorksheetObject(this.host, next) : null;
  }
  Activate(): void {
    this.host.faults.requireFront("Activate");
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "hidden sheet");
    this.host.book.activeSheet = this.sheet;
  }
  Delete(): void {
    this.host.faults.requireFront("Delete");
    this.host.book.undo.empty();
    this.host.book.remove(this.sheet);
    this.host.raiseSheet("deleted", this.sheet);
  }

  private range(area: Rectangle): RangeObject {
    return new RangeObject(this.host, this.sheet, area);
  }
}
