import type { Limits } from "../limits";
import { sheetColumns } from "../limits";
import { type Outline, outlineOf } from "../xml/outline";
import { attributeIn, childOf } from "../xml/outline-element";
import { columnBands } from "../xml/column-bands";
import { cellOf } from "../xml/references";
import type { Visitor } from "../xml/scan";
import type { Tag } from "../xml/tag";
import { isTrue } from "../xml/xml-boolean";

/**
 * Which cells of a protected sheet may not be written; `unlocked` are the cell styles that stay open. Throws
 * UnreadableFileError.
 */
export function lockedCells(
  bytes: Uint8Array,
  limits: Limits,
  unlocked: ReadonlySet<number>,
): (row: number, column: number) => boolean {
  if (unlocked.size === 0) return () => true;
  const rows = new CellStyles();
  const columnStyle = columnStyles(outlineOf(bytes, limits, rows));
  return (row, column) =>
    !unlocked.has(rows.cells.get(row * sheetColumns + column) ?? rows.rows.get(row) ?? columnStyle(column));
}

/** The style that an empty column gives to its cells. */
export function columnStyles({ root }: Outline): (column: number) => number {
  const bands = (childOf(root, "cols")?.children ?? []).map((column) => {
    const number = (name: string): number => Number(attributeIn(column, name) ?? 0);
    return { from: number("min") - 1, to: number("max") - 1, says: number("style") };
  });
  const styleOf = columnBands(bands);
  return (column) => styleOf(column) ?? 0;
}

class CellStyles implements Visitor {
  readonly rows = new Map<number, number>();
  readonly cells = new Map<number, number>();
  private row = -1;
  private column = -1;

  open(tag: Tag): void {
    if (tag.name.local === "row") this.openRow(tag);
    else if (tag.name.local === "c") {
      this.column = cellOf(tag.attribute("r") ?? "")?.column ?? this.column + 1;
      this.cells.set(this.row * sheetColumns + this.column, Number(tag.attribute("s") ?? 0));
    }
  }

  close(): void {
    // Only what opening tags say counts here.
  }

  text(): void {
    // Values are the reader's.
  }

  private openRow(tag: Tag): void {
    const written = Number(tag.attribute("r") ?? Number.NaN);
    this.row = Number.isNaN(written) ? this.row + 1 : written - 1;
    this.column = -1;
    if (isTrue(tag.attribute("customFormat"))) this.rows.set(this.row, Number(tag.attribute("s") ?? 0));
  }
}
