import type { CellValue, Grid, Rectangle } from "../../sheets/grid";
import { UnreadableFileError } from "../unreadable";
import { sheetColumns, sheetRows } from "../limits";
import type { Budget } from "./budget";

/** One row as it is read: values from column 0, and their formats beside them. */
interface Row {
  readonly values: CellValue[];
  readonly formats: readonly string[];
}

const noValues: readonly CellValue[] = [];
const noFormats: readonly string[] = [];
const general = "General";

/** The style of a cell that names none the file has. */
export const noStyle = -1;

/** Collects the cells of one sheet, row by row, into a grid of its used part. Rows of equal formats share one array. */
export class GridBuilder {
  private readonly rows = new Map<number, Row>();
  private readonly sharedFormats = new Map<string, readonly string[]>();
  private values: CellValue[] = [];
  private styles: number[] = [];
  private lastStyles: number[] = [];
  private lastFormats: readonly string[] = noFormats;
  // No row and no column, as whole numbers: with Infinity every row's number would be a floating-point object.
  private top = sheetRows;
  private bottom = -1;
  private left = sheetColumns;
  /** Cells that hold something. */
  cells = 0;
  private counted = 0;
  /** Cells whose formula has no result, as {@link Grid.uncalculated} has them. */
  readonly uncalculated: number[] = [];

  /** `formats`: the number format of each cell style. */
  constructor(
    private readonly formats: readonly string[],
    private readonly budget: Pick<Budget, "spend">,
  ) {}

  /** A cell of the current row; its style is an index of `formats`. */
  put(column: number, value: CellValue, style: number): void {
    while (this.values.length < column) {
      this.values.push(null);
      this.styles.push(noStyle);
    }
    this.values[column] = value;
    this.styles[column] = style;
    this.cells++;
    if (column < this.left) this.left = column;
  }

  /** Ends the current row. Rows may come in any order; a row that comes again adds to itself. */
  endRow(row: number): void {
    if (this.values.length === 0) return;
    const known = this.rows.get(row);
    this.budget.spend("cells", this.cells - this.counted);
    this.counted = this.cells;
    this.budget.spend("places", this.values.length + (known?.values.length ?? 0));
    if (known) this.rows.set(row, combined(known, { values: this.values, formats: this.rowFormats() }));
    else this.rows.set(row, { values: this.values.slice(), formats: this.rowFormats() });
    this.top = Math.min(this.top, row);
    this.bottom = Math.max(this.bottom, row);
    this.lastStyles = this.styles;
    this.values = [];
    this.styles = [];
  }

  /** So many rows from the first one on, all columns; null where no more were put yet. */
  firstRows(sheet: Pick<Grid, "name" | "visible" | "date1904">, count: number): Grid | null {
    if (this.rows.size <= count) return null;
    const rows = Array.from({ length: count }, (_, at) => this.rows.get(this.top + at));
    const values = rows.map((row) => [...(row?.values ?? noValues)]);
    return {
      ...sheet,
      top: this.top,
      left: 0,
      values,
      numberFormats: rows.map((row) => row?.formats ?? noFormats),
      merges: [],
    };
  }

  /** The grid of everything put. Cells hidden under a merge are left out, as they are on screen. */
  grid(sheet: Pick<Grid, "name" | "visible" | "date1904">, merges: readonly Rectangle[]): Grid {
    const { left, rows } = this;
    if (this.bottom < 0) return { ...sheet, top: 0, left: 0, values: [], numberFormats: [], merges };
    this.budget.spend("places", this.bottom - this.top + 1);
    this.blankCovered(merges);
    const cut = new Map<readonly string[], readonly string[]>();
    const values: (readonly CellValue[])[] = [];
    const numberFormats: (readonly string[])[] = [];
    for (let row = this.top; row <= this.bottom; row++) {
      const found = rows.get(row);
      if (left > 0) found?.values.splice(0, left);
      values.push(found?.values ?? noValues);
      numberFormats.push(found ? withoutLeft(found.formats, left, cut) : noFormats);
    }
    rows.clear();
    const formulas = this.uncalculated.length > 0 ? { uncalculated: this.uncalculated } : {};
    return { ...sheet, top: this.top, left, values, numberFormats, merges, ...formulas };
  }

  private rowFormats(): readonly string[] {
    const { styles, lastStyles } = this;
    if (sameNumbers(styles, lastStyles)) return this.lastFormats;
    const codes = styles.map((style) => (style < 0 ? general : (this.formats[style] ?? general)));
    const key = codes.join("\u0000");
    const shared = this.sharedFormats.get(key) ?? codes;
    this.sharedFormats.set(key, shared);
    this.lastFormats = shared;
    return shared;
  }

  private blankCovered(merges: readonly Rectangle[]): void {
    // Merges do not overlap in a sound file, so that together they cover no more than the used part, give or take a
    // repeated one.
    let budget = 100_000 + 4 * (this.bottom - this.top + 1) * 64 + 4 * this.cells;
    for (const { top, left, bottom, right } of merges) {
      for (let row = Math.max(top, this.top); row <= Math.min(bottom, this.bottom); row++) {
        const values = this.rows.get(row)?.values ?? [];
        const last = Math.min(right, values.length - 1);
        for (let column = left; column <= last; column++) if (row !== top || column !== left) values[column] = null;
        budget -= 1 + Math.max(0, last - left);
        if (budget < 0) throw new UnreadableFileError("damaged", "overlapping merges");
      }
    }
  }
}

function combined(known: Row, added: Row): Row {
  const length = Math.max(known.values.length, added.values.length);
  const isAdded = (column: number): boolean => (added.values[column] ?? null) !== null;
  const pick = <T>(from: (row: Row) => readonly T[], missing: T): T[] =>
    Array.from({ length }, (_, column) => from(isAdded(column) ? added : known)[column] ?? missing);
  return { values: pick<CellValue>(({ values }) => values, null), formats: pick(({ formats }) => formats, general) };
}

function withoutLeft(
  formats: readonly string[],
  left: number,
  cut: Map<readonly string[], readonly string[]>,
): readonly string[] {
  if (left === 0) return formats;
  const done = cut.get(formats) ?? formats.slice(left);
  cut.set(formats, done);
  return done;
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index++) if (one[index] !== other[index]) return false;
  return true;
}
