import type { CellPlace, Grid, Rectangle } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import type { MarkedCells } from "../marked-cells";
import type { OpenBook } from "../open-book";
import type { RowOrder } from "../view/row-order";
import type { CellEditing } from "./cell-editing";
import type { GridActions } from "./grid-actions";

/** What a sheet's grid shows. Rows count by the places in which they are shown, but for marks and stale cells. */
export interface SheetGridProps {
  readonly book: OpenBook;
  readonly editing: CellEditing;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly order: RowOrder;
  /** Rows of the table's head, which stay in view unless the file says otherwise. */
  readonly head: number;
  /** Columns by which rows are filtered or sorted. */
  readonly arranged: ReadonlySet<number>;
  /** Widths to which columns were dragged, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
  readonly marks: MarkedCells;
  readonly stale: ReadonlySet<number>;
  /** Cells that were found, by `cellNumber`. */
  readonly hits: ReadonlySet<number>;
  readonly cell: CellPlace;
  readonly block: Rectangle;
  /** Counts up when the selected cell is to be scrolled into view. */
  readonly scrollCalls: number;
  readonly actions: GridActions;
  onRows(from: number, to: number): void;
}
