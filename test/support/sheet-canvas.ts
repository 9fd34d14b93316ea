import type { CellValue, Grid, Rectangle } from "../../src/sheets/grid";

/** A sheet that is written cell by cell, at zero-based places, and then handed over as a grid. */
export class SheetCanvas {
  private readonly values: CellValue[][] = [];
  private readonly formats: string[][] = [];
  private readonly merges: Rectangle[] = [];

  constructor(
    private readonly name: string,
    private readonly date1904 = false,
  ) {}

  put(row: number, column: number, value: CellValue, format = "General"): void {
    const cells = this.rowAt(row);
    const formats = this.formats[row] ?? [];
    while (cells.length <= column) {
      cells.push(null);
      formats.push("General");
    }
    cells[column] = value;
    formats[column] = format;
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  /** Rows that hold formats but no values, as a sheet formatted far beyond its data has them. */
  inflate(rows: number, columns: number): void {
    const last = this.values.length + rows;
    for (let row = 0; row < last; row += 1) this.put(row, columns - 1, this.valueAt(row, columns - 1));
  }

  valueAt(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? null;
  }

  get height(): number {
    return this.values.length;
  }

  grid(): Grid {
    for (let row = 0; row < this.values.length; row += 1) this.rowAt(row);
    return {
      name: this.name,
      visible: true,
      date1904: this.date1904,
      top: 0,
      left: 0,
      values: this.values,
      numberFormats: this.formats,
      merges: this.merges,
    };
  }

  private rowAt(row: number): CellValue[] {
    while (this.values.length <= row) {
      this.values.push([]);
      this.formats.push([]);
    }
    return this.values[row] ?? [];
  }
}

/** A grid from lines of cells, top left at A1; every cell formatted General. */
export function gridOf(lines: readonly (readonly CellValue[])[], more: Partial<Grid> = {}): Grid {
  return {
    name: "Sheet1",
    visible: true,
    date1904: false,
    top: 0,
    left: 0,
    values: lines,
    numberFormats: lines.map((cells) => cells.map(() => "General")),
    merges: [],
    ...more,
  };
}
