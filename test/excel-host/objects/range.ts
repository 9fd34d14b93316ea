import type { CellValue, Rectangle } from "../../../src/sheets/grid";
import type { ExcelHost } from "../excel-host";
import { HostError } from "../host-error";
import { HostObject } from "../host-object";
import { addressIn, cellCount, intersection, meets, rectangleOf } from "../model/address";
import { type Cell, enter } from "../model/cell";
import type { Sheet } from "../model/sheet";
import { ConditionalFormatCollectionObject } from "./conditional-formats";
import { DataValidationObject } from "./data-validation";
import { RangeAreasObject } from "./range-areas";
import { RangeFormatObject } from "./range-format";
import { requireWritable } from "./writable";

/** Above so many cells Excel answers null instead of the values. */
const cellLimit = 5_000_000;

function holdsCell({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

type Matrix = (readonly unknown[])[] | unknown;

export class RangeObject extends HostObject {
  readonly className = "Range";
  override readonly scalars = [
    "Address",
    "RowIndex",
    "ColumnIndex",
    "RowCount",
    "ColumnCount",
    "CellCount",
    "Values",
    "Formulas",
    "NumberFormat",
  ];
  private reference: string | null = null;

  constructor(
    host: ExcelHost,
    readonly sheet: Sheet,
    readonly area: Rectangle,
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
    return addressIn(this.sheet.name, this.area);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get CellCount(): number {
    return cellCount(this.area) > 2 ** 31 - 1 ? -1 : cellCount(this.area);
  }
  /** True, false, or null where rows differ. */
  get RowHidden(): boolean | null {
    const count = this.RowCount;
    const hidden = [...this.sheet.hiddenRows].filter((row) => row >= this.area.top && row <= this.area.bottom).length;
    return hidden === 0 ? false : hidden === count ? true : null;
  }
  get Values(): unknown {
    return this.read((cell) => cell?.value ?? "");
  }
  set Values(values: Matrix) {
    this.write(values, (cell, value) => enter(cell, value as CellValue));
  }
  get Formulas(): unknown {
    return this.read((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set Formulas(values: Matrix) {
    this.Values = values;
  }
  get NumberFormat(): unknown {
    return this.read((cell) => cell?.numberFormat ?? "General");
  }
  set NumberFormat(formats: Matrix) {
    requireWritable(this.sheet, [this.area], "allowFormatCells");
    this.each(formats, (cell, format) => (cell.numberFormat = String(format)));
  }
  get Worksheet(): HostObject {
    return this.host.root.Worksheets.item(this.sheet.id);
  }
  get Format(): RangeFormatObject {
    return new RangeFormatObject(this.host, this.sheet, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.host, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.host, this.sheet, [this.area]);
  }
  get Hyperlink(): unknown {
    return this.sheet.cellAt(this.area.top, this.area.left)?.link ?? null;
  }
  set Hyperlink(link: unknown) {
    requireWritable(this.sheet, [this.area], "allowInsertHyperlinks");
    const cell = this.sheet.cell(this.area.top, this.area.left);
    cell.link = link as Cell["link"];
    if (cell.link?.textToDisplay !== undefined) enter(cell, cell.link.textToDisplay);
  }

  GetIntersectionOrNullObject(other: string | RangeObject): RangeObject | null {
    const inactive = this.host.book.activeSheet !== this.sheet;
    if (typeof other === "string" && inactive && this.host.reading.addressText === "active-sheet") {
      throw new HostError("InvalidArgument", other);
    }
    const shared = intersection(this.area, typeof other === "string" ? rectangleOf(other) : other.area);
    return shared && new RangeObject(this.host, this.sheet, shared);
  }
  GetRow(index: number): RangeObject {
    const row = this.area.top + index;
    return new RangeObject(this.host, this.sheet, { ...this.area, top: row, bottom: row });
  }
  GetBoundingRect(other: RangeObject): RangeObject {
    const [one, two] = [this.area, other.area];
    return new RangeObject(this.host, this.sheet, {
      top: Math.min(one.top, two.top),
      left: Math.min(one.left, two.left),
      bottom: Math.max(one.bottom, two.bottom),
      right: Math.max(one.right, two.right),
    });
  }
  /** The client cuts values of more than 1,500 cells into several sets, and asks first whether they fit. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new HostError("InvalidArgument", "dimensions");
  }
  GetMergedAreasOrNullObject(): RangeAreasObject | null {
    const { merges: which, mergesEmptyUndo } = this.host.reading;
    const merges = this.sheet
      .mergesIn(this.area)
      .filter(({ top, left }) => which === "touching" || holdsCell(this.area, top, left));
    if (mergesEmptyUndo) this.host.book.undo.empty();
    // As documented: more than 512 merged areas and the method fails.
    if (merges.length > 512) throw new HostError("GeneralException", "merged areas");
    return merges.length === 0 ? null : new RangeAreasObject(this.host, this.sheet, merges);
  }
  Merge(): void {
    requireWritable(this.sheet, [this.area], "");
    this.sheet.merges = [...this.sheet.merges.filter((one) => !meets(one, this.area)), this.area];
  }
  Select(): void {
    this.host.faults.requireFront("Select");
    if (this.host.book.activeSheet !== this.sheet) throw new HostError("InvalidSelection");
    this.host.book.selection = this.area;
    this.host.raiseSelected(this.sheet, this.area);
  }

  private read(get: (cell: Cell | undefined) => unknown): unknown[][] | null {
    const { top, left, bottom, right } = this.area;
    if (cellCount(this.area) > cellLimit) return null;
    return Array.from({ length: bottom - top + 1 }, (_, row) => {
      const cells = this.sheet.rows[top + row];
      return Array.from({ length: right - left + 1 }, (_unused, column) => get(cells?.[left + column]));
    });
  }

  private write(values: Matrix, put: (cell: Cell, value: unknown) => void): void {
    if (this.host.book.readOnly && this.sheet.protection) throw new HostError("AccessDenied");
    requireWritable(this.sheet, [this.area], "");
    if (this.RowCount > 1 && this.RowHidden !== false && [...this.sheet.filteredRows].length > 0) {
      throw new HostError("InvalidOperation", "values across filtered rows land in the wrong cells");
    }
    this.each(values, put);
    this.host.raiseChanged(this.sheet, this.area, "addin");
  }

  /** A single value goes into every cell; null in a matrix leaves its cell alone. */
  private each(values: Matrix, put: (cell: Cell, value: unknown) => void): void {
    const matrix = Array.isArray(values) ? (values as unknown[][]) : null;
    if (matrix && (matrix.length !== this.RowCount || matrix.some((row) => row.length !== this.ColumnCount))) {
      throw new HostError("InvalidArgument", "dimensions");
    }
    if (cellCount(this.area) > cellLimit) throw new HostError("RangeExceedsLimit");
    for (let row = 0; row < this.RowCount; row++) {
      for (let column = 0; column < this.ColumnCount; column++) {
        const value = matrix ? matrix[row]?.[column] : values;
        const at = { row: this.area.top + row, column: this.area.left + column };
        const merge = this.sheet.mergeAt(at.row, at.column);
        const away = merge && (merge.top !== at.row || merge.left !== at.column);
        if (value !== null && value !== undefined && !away) put(this.sheet.cell(at.row, at.column), value);
      }
    }
  }
}
