import { CellCursor } from "../xml/cell-cursor";
import type { Visitor } from "../xml/scan";
import type { Tag } from "../xml/tag";

/** Which cells some rows of a sheet have, with their styles; gathered while the sheet is scanned. */
export class RowStyles implements Visitor {
  private readonly rows = new Map<number, Map<number, number>>();
  private readonly place = new CellCursor();
  /** The row that is read, where it is wanted. */
  private row: Map<number, number> | null = null;

  constructor(private readonly isWanted: (row: number) => boolean) {}

  open(tag: Tag): void {
    const isRow = tag.name.local === "row";
    if (!isRow && this.row === null) return;
    this.place.enter(tag);
    const { row, column } = this.place;
    if (isRow) {
      this.row = this.isWanted(row) ? new Map() : null;
      if (this.row) this.rows.set(row, this.row);
    } else if (tag.name.local === "c") this.row?.set(column, Number(tag.attribute("s") ?? 0));
  }

  close(): void {
    // Only opening tags carry styles.
  }

  text(): void {
    // Values are the reader's.
  }

  /** Whether the sheet has this cell, with or without a value. */
  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) ?? false;
  }

  /** The style of a cell; 0, the default, where there is none. */
  styleAt(row: number | null, column: number): number {
    return row === null ? 0 : (this.rows.get(row)?.get(column) ?? 0);
  }

  /** The columns of the cells that a row has. */
  columnsOf(row: number): readonly number[] {
    return [...(this.rows.get(row)?.keys() ?? [])];
  }
}
