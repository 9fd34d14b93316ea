import type { CellPlace, Grid, Rectangle } from "../sheets/grid";
import type { NextSteps, EditStep } from "../xlsx/history";
import type { SheetLook } from "../xlsx/read/sheet-look";
import { mergeFinder } from "./grid/grid-frame";
import { selectedCell } from "./grid/selection";
import { toldSteps, type ToldSteps } from "./steps/told-step";
import { naturalOrder, type RowOrder } from "./view/row-order";
import { MarkedCells } from "./marked-cells";
import { noFilter, type SheetFilter } from "./view/sheet-filter";

/** What the page shows of an opened file; replaced by a new object whenever something changes. */
export interface ShownBook {
  readonly sheets: readonly Grid[];
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** The selected cell; its sheet is the one in front. */
  readonly cell: CellPlace;
  /** The selected block around the cell; its rows are places in the order shown. */
  readonly block: Rectangle;
  /** In which order the rows of the sheet in front are shown, and what that follows from. */
  readonly order: RowOrder;
  readonly filter: SheetFilter;
  /** What can be taken back, and done again. */
  readonly steps: NextSteps;
  /** The same in words. */
  readonly told: ToldSteps;
  /** Of the sheet in front. */
  readonly marks: MarkedCells;
  /** Cells of the sheet in front whose formula's result no longer holds, by `cellNumber`. */
  readonly stale: ReadonlySet<number>;
  /** Things done that no saved file holds. */
  readonly unsaved: number;
  /** Counts up when the selected cell is to be scrolled into view. */
  readonly scrollCalls: number;
}

/** The view of a file just opened, its first visible sheet in front. */
export function firstView(sheets: readonly Grid[]): ShownBook {
  const first = sheets.find(({ visible }) => visible) ?? sheets[0];
  const cell = { sheet: first?.name ?? "", row: first?.top ?? 0, column: first?.left ?? 0 };
  const block = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return {
    sheets,
    looks: new Map(),
    cell,
    block,
    order: naturalOrder,
    filter: noFilter,
    ...shownSteps({ undo: null, redo: null }),
    marks: new MarkedCells(new Map()),
    stale: new Set(),
    unsaved: 0,
    scrollCalls: 0,
  };
}

/** What can be taken back and done again, and how that is called. */
export function shownSteps(steps: NextSteps): Pick<ShownBook, "steps" | "told"> {
  return { steps, told: toldSteps(steps) };
}

/** The sheet in front. */
export function sheetInFront({ sheets, cell }: ShownBook): Grid | null {
  return sheets.find(({ name }) => name === cell.sheet) ?? null;
}

/** The sheet in front as it is shown: filtered and sorted. */
export function shownSheet(view: ShownBook): Grid | null {
  const grid = sheetInFront(view);
  return grid && view.order.gridOf(grid);
}

/** The view with a cell selected, in the order in which its sheet is shown. */
export function goneTo(view: ShownBook, cell: CellPlace): ShownBook {
  const { order } = view;
  const grid = view.sheets.find(({ name }) => name === cell.sheet);
  const merges = grid ? order.gridOf(grid).merges : [];
  const found = selectedCell({ ...cell, row: order.placeOf(cell.row) }, mergeFinder(merges));
  return { ...view, block: found.block, cell: { ...found.cell, row: order.rowAt(found.cell.row) } };
}

/** Where something is to be seen of a step; null where that is not on a sheet. */
export function placeOf(step: EditStep): CellPlace | null {
  if (step.kind === "remember") return null;
  if ("cells" in step) return step.cells[0]?.cell ?? { sheet: "", row: 0, column: 0 };
  return { sheet: step.sheet, row: "operation" in step ? step.operation.at : 0, column: 0 };
}
