import type { CellPlace, Rectangle } from "../../sheets/grid";

/** Changed cells of one column of a sheet. */
interface ChangedColumn {
  readonly rows: Set<number>;
  top: number;
  bottom: number;
}

/** Cells that changed, so kept that few of them are looked at to tell whether an area holds any. */
export class ChangedCells {
  private readonly sheets = new Map<string, Map<number, ChangedColumn>>();
  /** How many cells were looked at so far. */
  looks = 0;

  get isEmpty(): boolean {
    return this.sheets.size === 0;
  }

  add({ sheet, row, column }: CellPlace): void {
    const columns = this.sheets.get(sheet) ?? new Map<number, ChangedColumn>();
    this.sheets.set(sheet, columns);
    const known = columns.get(column);
    if (!known) {
      columns.set(column, { rows: new Set([row]), top: row, bottom: row });
      return;
    }
    known.rows.add(row);
    known.top = Math.min(known.top, row);
    known.bottom = Math.max(known.bottom, row);
  }

  holdsAny(sheet: string, { top, left, bottom, right }: Rectangle): boolean {
    const columns = this.sheets.get(sheet);
    if (!columns) return false;
    if (right - left >= columns.size) {
      for (const [column, changed] of columns)
        if (column >= left && column <= right && this.reaches(changed, top, bottom)) return true;
      return false;
    }
    for (let column = left; column <= right; column += 1) {
      const changed = columns.get(column);
      this.looks += 1;
      if (changed && this.reaches(changed, top, bottom)) return true;
    }
    return false;
  }

  private reaches(changed: ChangedColumn, top: number, bottom: number): boolean {
    this.looks += 1;
    if (changed.bottom < top || changed.top > bottom) return false;
    if (changed.top >= top || changed.bottom <= bottom) return true;
    // Both of its ends lie outside: the fewer of the area's rows and its own are looked at.
    if (bottom - top < changed.rows.size) {
      for (let row = top; row <= bottom; row += 1) {
        this.looks += 1;
        if (changed.rows.has(row)) return true;
      }
      return false;
    }
    for (const row of changed.rows) {
      this.looks += 1;
      if (row >= top && row <= bottom) return true;
    }
    return false;
  }
}
