import { cellNumber, type CellPlace, type CellValue, type Grid, numberFormatAt, valueAt } from "../sheets/grid";
import type { ChangedCell } from "./grid-change";
import type { ValueEdits } from "./patch/save-workbook";
import { rowAfter, type RowOperation } from "./rows/row-moves";

interface LoggedCell {
  readonly value: CellValue;
  readonly format: string | null;
  /** What the file holds. */
  readonly originalValue: CellValue;
  readonly originalFormat: string;
}

type Rows = Map<number, Map<number, LoggedCell>>;

/** What was logged in rows that were taken out. */
export interface LoggedRows {
  readonly edits: Rows;
  readonly saved: Rows;
}

/** What was edited since the file was opened. A cell that holds again what the file holds is not an edit. */
export class EditLog {
  private readonly sheets = new Map<string, Rows>();
  /** The edits that a saved file holds. */
  private saved: Map<string, Rows> = new Map();
  /** How many cells differ from it; null where they are to be counted anew. */
  private differing: number | null = 0;

  /** Notes changes; `before` is the sheet as it stood without them. */
  add(before: Grid, changes: readonly ChangedCell[]): void {
    const rows: Rows = this.sheets.get(before.name) ?? new Map();
    this.sheets.set(before.name, rows);
    const saved = this.saved.get(before.name);
    for (const { row, column, value, format } of changes) {
      const cells = rows.get(row) ?? new Map<number, LoggedCell>();
      const known = cells.get(column);
      const originalValue = known ? known.originalValue : valueAt(before, row, column);
      const originalFormat = known ? known.originalFormat : numberFormatAt(before, row, column);
      const wanted = format ?? known?.format ?? null;
      const restyled = wanted === originalFormat ? null : wanted;
      const isEdit = value !== originalValue || restyled !== null;
      const logged = isEdit ? { value, format: restyled, originalValue, originalFormat } : undefined;
      if (logged) cells.set(column, logged);
      else cells.delete(column);
      if (cells.size === 0) rows.delete(row);
      else if (!known) rows.set(row, cells);
      const there = saved?.get(row)?.get(column);
      this.count(Number(isOther(logged, there)) - Number(isOther(known, there)));
    }
    if (rows.size === 0) this.sheets.delete(before.name);
  }

  /** Moves what was logged along with its rows; returns what was logged in rows that are taken out. */
  moveRows(sheet: string, operation: RowOperation): LoggedRows {
    this.differing = null;
    return { edits: moveWithin(this.sheets, sheet, operation), saved: moveWithin(this.saved, sheet, operation) };
  }

  /** Puts back what was logged in rows that were taken out, now that they are there again. */
  putBack(sheet: string, { edits, saved }: LoggedRows): void {
    this.differing = null;
    putInto(this.sheets, sheet, edits);
    putInto(this.saved, sheet, saved);
  }

  /** How many cells differ from the file that was saved last. */
  get unsaved(): number {
    this.differing ??= this.counted();
    return this.differing;
  }

  private counted(): number {
    let differing = 0;
    for (const sheet of new Set([...this.sheets.keys(), ...this.saved.keys()])) {
      const places = new Set([...cellsOf(this.sheets.get(sheet)), ...cellsOf(this.saved.get(sheet))]);
      for (const place of places)
        if (this.differs(sheet, Math.floor(place / columnsPerRow), place % columnsPerRow)) differing += 1;
    }
    return differing;
  }

  private count(more: number): void {
    if (this.differing !== null) this.differing += more;
  }

  private differs(sheet: string, row: number, column: number): boolean {
    return isOther(this.sheets.get(sheet)?.get(row)?.get(column), this.saved.get(sheet)?.get(row)?.get(column));
  }

  /** What stands now is in a saved file; the function returned takes that back. */
  keepAsSaved(): () => void {
    const { saved } = this;
    this.saved = new Map([...this.sheets].map(([sheet, rows]) => [sheet, copyOf(rows)]));
    this.differing = 0;
    return () => {
      this.saved = saved;
      this.differing = null;
    };
  }

  /** The cells that differ from the file. */
  get places(): CellPlace[] {
    return [...this.sheets].flatMap(([sheet, rows]) =>
      [...rows].flatMap(([row, columns]) => [...columns.keys()].map((column) => ({ sheet, row, column }))),
    );
  }

  get edits(): ReadonlyMap<string, ValueEdits> {
    return this.sheets;
  }
}

/** Whether a cell holds something else in the one than in the other; undefined: what the file holds. */
function isOther(one: LoggedCell | undefined, other: LoggedCell | undefined): boolean {
  return one?.value !== other?.value || one?.format !== other?.format;
}

function copyOf(rows: Rows): Rows {
  return new Map([...rows].map(([row, columns]) => [row, new Map(columns)]));
}

const columnsPerRow = cellNumber(1, 0);

/** The cells of some rows, by `cellNumber`. */
function* cellsOf(rows: Rows = new Map()): Generator<number> {
  for (const [row, columns] of rows) for (const column of columns.keys()) yield cellNumber(row, column);
}

function moveWithin(sheets: Map<string, Rows>, sheet: string, operation: RowOperation): Rows {
  const moved: Rows = new Map();
  const taken: Rows = new Map();
  for (const [row, cells] of sheets.get(sheet) ?? []) {
    const after = rowAfter(row, operation);
    if (after === null) taken.set(row, cells);
    else moved.set(after, cells);
  }
  if (moved.size === 0) sheets.delete(sheet);
  else sheets.set(sheet, moved);
  return taken;
}

function putInto(sheets: Map<string, Rows>, sheet: string, rows: Rows): void {
  if (rows.size > 0) sheets.set(sheet, new Map([...(sheets.get(sheet) ?? []), ...rows]));
}
