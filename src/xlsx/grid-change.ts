import { type CellPlace, type CellValue, type Grid, numberFormatAt, valueAt } from "../sheets/grid";

/** A cell's new value; `format` null keeps the one it has. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string | null;
}

/** The grid with these cells changed; grids handed out before stay as they were. */
export function changedGrid(grid: Grid, changes: readonly ChangedCell[]): Grid {
  const wide = reaching(grid, changes);
  const values = new Rows(wide.values, null as CellValue);
  const numberFormats = new Rows(wide.numberFormats, "General");
  for (const { row, column, value, format } of changes) {
    values.put(row - wide.top, column - wide.left, value);
    numberFormats.put(row - wide.top, column - wide.left, format ?? numberFormatAt(grid, row, column));
  }
  return { ...wide, values: values.rows, numberFormats: numberFormats.rows };
}

/** Some rows (zero-based, inclusive) of a grid in its full width, with the merges that touch them. */
export function rowsOfGrid(grid: Grid, from: number, to: number): Grid {
  const top = Math.max(from, grid.top);
  const bottom = Math.min(to, grid.top + grid.values.length - 1);
  const merges = grid.merges.filter((merge) => merge.bottom >= from && merge.top <= to);
  if (top > bottom) return { ...grid, top: from, left: 0, values: [], numberFormats: [], merges };
  const width = grid.values.reduce((widest, { length }) => Math.max(widest, length), 0);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const columns = Array.from({ length: width }, (_, index) => grid.left + index);
  return {
    ...grid,
    top,
    values: rows.map((row) => columns.map((column) => valueAt(grid, row, column))),
    numberFormats: rows.map((row) => columns.map((column) => numberFormatAt(grid, row, column))),
    merges,
  };
}

/** The rows from the first to the last of these cells, by sheet. */
export function rowsBySheet(cells: readonly { readonly cell: CellPlace }[]): Map<string, { from: number; to: number }> {
  const rows = new Map<string, { from: number; to: number }>();
  for (const { cell } of cells) {
    const there = rows.get(cell.sheet) ?? { from: cell.row, to: cell.row };
    rows.set(cell.sheet, { from: Math.min(there.from, cell.row), to: Math.max(there.to, cell.row) });
  }
  return rows;
}

/** The same grid, its used part reaching up and left as far as the changes; down and right rows simply grow. */
function reaching(grid: Grid, changes: readonly ChangedCell[]): Grid {
  const first = changes[0];
  if (!first) return grid;
  const start = grid.values.length === 0 ? { ...grid, top: first.row, left: first.column } : grid;
  const top = changes.reduce((least, { row }) => Math.min(least, row), start.top);
  const left = changes.reduce((least, { column }) => Math.min(least, column), start.left);
  const [above, before] = [start.top - top, start.left - left];
  if (above === 0 && before === 0) return start;
  const shifted = <T>(rows: readonly (readonly T[])[], missing: T): (readonly T[])[] => [
    ...Array.from({ length: above }, (): readonly T[] => []),
    ...rows.map((cells) => (cells.length === 0 ? cells : [...new Array<T>(before).fill(missing), ...cells])),
  ];
  return {
    ...start,
    top,
    left,
    values: shifted<CellValue>(start.values, null),
    numberFormats: shifted(start.numberFormats, "General"),
  };
}

/** Rows of which only those that change are copied. */
class Rows<T> {
  readonly rows: (readonly T[])[];
  private readonly copied = new Map<number, T[]>();

  constructor(
    rows: readonly (readonly T[])[],
    private readonly missing: T,
  ) {
    this.rows = rows.slice();
  }

  put(row: number, column: number, cell: T): void {
    while (this.rows.length <= row) this.rows.push([]);
    // Most edits leave a cell its format.
    if (this.rows[row]?.[column] === cell) return;
    const cells = this.copied.get(row) ?? (this.rows[row] ?? []).slice();
    while (cells.length < column) cells.push(this.missing);
    cells[column] = cell;
    this.copied.set(row, cells);
    this.rows[row] = cells;
  }
}
