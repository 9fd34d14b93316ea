import { type CellPlace, type CellValue, type Grid, numberFormatAt, valueAt } from "../sheets/grid";
import type { ChangedCell } from "./grid-change";
import type { ValueEdits } from "./patch/save-workbook";

interface LoggedCell {
  readonly value: CellValue;
  readonly format: string | null;
  /** What the file holds. */
  readonly original: { readonly value: CellValue; readonly format: string };
}

/** What was edited since the file was opened. A cell that holds again what the file holds is not an edit. */
export class EditLog {
  private readonly sheets = new Map<string, Map<number, Map<number, LoggedCell>>>();
  /** The edits that a saved file holds, by sheet, row and column. */
  private saved: ReadonlyMap<string, LoggedCell> = new Map();

  /** Notes changes; `before` is the sheet as it stood without them. */
  add(before: Grid, changes: readonly ChangedCell[]): void {
    const rows = this.sheets.get(before.name) ?? new Map<number, Map<number, LoggedCell>>();
    this.sheets.set(before.name, rows);
    for (const { row, column, value, format } of changes) {
      const cells = rows.get(row) ?? new Map<number, LoggedCell>();
      rows.set(row, cells);
      const known = cells.get(column);
      const original = known?.original ?? {
        value: valueAt(before, row, column),
        format: numberFormatAt(before, row, column),
      };
      const wanted = format ?? known?.format ?? null;
      const restyled = wanted === original.format ? null : wanted;
      if (value === original.value && restyled === null) cells.delete(column);
      else cells.set(column, { value, format: restyled, original });
      if (cells.size === 0) rows.delete(row);
    }
    if (rows.size === 0) this.sheets.delete(before.name);
  }

  /** Whether a cell was edited and not put back. */
  has({ sheet, row, column }: CellPlace): boolean {
    return this.sheets.get(sheet)?.get(row)?.has(column) ?? false;
  }

  /** How many cells differ from the file that was saved last. */
  get unsaved(): number {
    const now = this.byKey();
    let differing = [...this.saved.keys()].filter((key) => !now.has(key)).length;
    for (const [key, { value, format }] of now) {
      const there = this.saved.get(key);
      if (there?.value !== value || there.format !== format) differing += 1;
    }
    return differing;
  }

  keepAsSaved(): void {
    this.saved = this.byKey();
  }

  private byKey(): Map<string, LoggedCell> {
    const cells = new Map<string, LoggedCell>();
    for (const [sheet, rows] of this.sheets)
      for (const [row, columns] of rows)
        for (const [column, cell] of columns) cells.set(JSON.stringify([sheet, row, column]), cell);
    return cells;
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
