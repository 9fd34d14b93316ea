import { chineseOf, dayOfSerial } from "../../dates/day";
import { unitShownBy } from "../../dates/number-format";
import { isBlankText } from "../../cells/words";
import { isBlank } from "../cells";
import { missingResult, numberFormatAt, valueAt, type CellValue, type Grid } from "../grid";
import { mergeAt, sourceRow } from "../merges";
import type { TableOutline } from "./outline";

const dittoMarks = new Set(["同上", "同上。", "″", "〃", '"', "“", "”", "“”", "''", "′′", "‘’", "’’", "ˮ"]);

/** Whether a cell says that it holds the same as the one above. */
export function isDitto(value: CellValue): boolean {
  return typeof value === "string" && value.length <= 6 && dittoMarks.has(value.trim());
}

/** Blank, or a “/” that stands for it. */
function saysNothing(value: CellValue): boolean {
  return isBlank(value) || (typeof value === "string" && value.length <= 4 && isBlankText(value));
}

/**
 * The cells of one row after another, as they are meant: a ditto mark is the cell above it, a cell inside a vertical
 * merge the merge's own, an enterprise's further lines are part of its row. `values` and `formats` go by the order of
 * the columns and are overwritten by the next row.
 */
export class RowCells {
  readonly values: CellValue[];
  readonly formats: string[];
  private readonly sources: number[];
  private last = -1;
  private row = -1;

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly number[],
    private readonly outline: TableOutline,
  ) {
    this.values = columns.map(() => null);
    this.formats = columns.map(() => "General");
    this.sources = columns.map(() => -1);
  }

  /** Goes to the row at this position. */
  moveTo(position: number): void {
    const row = this.outline.rowNumbers[position] ?? -1;
    this.row = row;
    const { grid } = this;
    const cells = grid.values[row - grid.top] ?? [];
    const formats = grid.numberFormats[row - grid.top] ?? [];
    const follows = this.last >= 0 && this.last === position - 1;
    for (let index = 0; index < this.columns.length; index += 1) {
      const offset = (this.columns[index] ?? 0) - grid.left;
      const value = cells[offset] ?? null;
      const before = follows ? this.sources[index] : undefined;
      this.sources[index] = row;
      this.values[index] = value;
      this.formats[index] = formats[offset] ?? "General";
      if (value === null ? grid.merges.length > 0 : typeof value === "string" && value.length <= 6) {
        this.resolve(index, position, before);
      }
    }
    this.last = position;
    const further = this.outline.continued.get(position);
    if (further) this.join(row, further);
  }

  /** Whether the cell's value stands in another row, by a ditto mark or a merge. */
  isBorrowed(index: number): boolean {
    const source = this.sources[index] ?? -1;
    return source >= 0 && source !== this.row;
  }

  /** Why the cell, or the one it borrows from, holds a formula without a result; null where it does not. */
  missingResult(index: number): ReturnType<typeof missingResult> {
    return missingResult(this.grid, this.sources[index] ?? -1, this.columns[index] ?? -1);
  }

  private resolve(index: number, position: number, before: number | undefined): void {
    const column = this.columns[index] ?? 0;
    const row = this.sources[index] ?? -1;
    const source = isDitto(this.values[index] ?? null)
      ? (before ?? this.rowAbove(column, position))
      : sourceRow(this.grid, row, column);
    if (source === row) return;
    this.sources[index] = source;
    this.values[index] = source < 0 ? null : valueAt(this.grid, source, column);
    this.formats[index] = source < 0 ? "General" : numberFormatAt(this.grid, source, column);
  }

  /** The row whose value stands above a cell of this column; -1 above the first row. */
  private rowAbove(column: number, position: number): number {
    for (let before = position - 1; before >= 0; before -= 1) {
      const source = sourceRow(this.grid, this.outline.rowNumbers[before] ?? -1, column);
      if (!isDitto(valueAt(this.grid, source, column))) return source;
    }
    return -1;
  }

  /** Adds what the further lines of a merged row say on their own. */
  private join(first: number, further: readonly number[]): void {
    this.columns.forEach((column, index) => {
      for (const row of further) {
        const value = valueAt(this.grid, row, column);
        if (saysNothing(value) || (mergeAt(this.grid, row, column)?.top ?? row) < row) continue;
        const before = this.values[index] ?? null;
        const format = numberFormatAt(this.grid, first, column);
        this.values[index] = saysNothing(before)
          ? value
          : `${this.written(before, format)}\n${this.written(value, format)}`;
      }
    });
  }

  private written(value: CellValue, format: string): string {
    const day =
      typeof value === "number" && unitShownBy(format) === "day" ? dayOfSerial(value, this.grid.date1904) : null;
    return day === null ? String(value) : chineseOf(day);
  }
}
