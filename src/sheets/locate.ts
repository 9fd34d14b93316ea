import type { ColumnKey } from "../annexes/columns";
import { columnsOfStep, stepOf } from "../annexes/steps";
import { keyOf, type Identified } from "../ledger/row-key";
import type { TablePart } from "../ledger/tables";
import { textAt } from "./cells";
import type { CellPlace, Grid } from "./grid";
import type { Layout } from "./layout";
import { mergeAt } from "./merges";
import type { ReadTable } from "./read";

/** A row by its key, near its position. */
type LocatableRow = Identified & { readonly position: number };

/** What may be located: a row's cell, a column's heading, the title or a sign-off field. */
export type Locatable =
  | { readonly row: LocatableRow; readonly column: ColumnKey }
  | { readonly header: ColumnKey }
  | { readonly part: TablePart };

/** Where else a column's matter stands on sheets that split what is usually one column, or the other way round. */
function standsFor(column: ColumnKey): readonly ColumnKey[] {
  const step = stepOf(column);
  return step ? columnsOfStep(step) : [];
}

/**
 * The cell on the sheet, found only now; null where the sheet has no such row or column. A cell inside a merge is the
 * merge's own.
 */
export function locate(read: ReadTable, spot: Locatable): CellPlace | null {
  const { grid, layout } = read;
  if ("part" in spot) return placeOfPart(layout, spot.part);
  const column = columnOf(layout, "row" in spot ? spot.column : spot.header);
  if (column === null) return null;
  if (!("row" in spot)) return headingPlace(grid, layout, column);
  const row = read.rowNumbers[spot.row.position];
  if (row === undefined || !holdsRow(read, spot.row)) return null;
  return topLeft(grid, { sheet: layout.sheet, row, column });
}

/** Whether the row, or one read anew since, stands in the table; a row read anew has the same key at the same place. */
export function holdsRow({ table }: Pick<ReadTable, "table">, row: LocatableRow): boolean {
  const present = table.rows[row.position];
  return present !== undefined && (present === row || keyOf(present) === keyOf(row));
}

function columnOf({ columns }: Layout, key: ColumnKey): number | null {
  const own = columns.get(key);
  if (own !== undefined) return own;
  for (const candidate of standsFor(key)) {
    const column = columns.get(candidate);
    if (column !== undefined) return column;
  }
  return null;
}

/** The lowest cell of the header that has words over this column. */
function headingPlace(grid: Grid, { sheet, header }: Layout, column: number): CellPlace {
  for (let row = header.bottom; row >= header.top; row -= 1) {
    if (textAt(grid, row, column) !== "") return { sheet, row, column };
  }
  return topLeft(grid, { sheet, row: header.top, column });
}

/** The title, or the first row of the annex where it has none; a sign-off field's label, or else the title. */
function placeOfPart(layout: Layout, part: TablePart): CellPlace {
  const { sheet, title, period, header } = layout;
  const head = title ?? period.at ?? { row: header.top, column: header.left };
  const at = part === "title" ? head : (layout.signOff[part] ?? head);
  return { sheet, row: at.row, column: at.column };
}

function topLeft(grid: Grid, place: CellPlace): CellPlace {
  const merge = mergeAt(grid, place.row, place.column);
  return merge ? { ...place, row: merge.top, column: merge.left } : place;
}
