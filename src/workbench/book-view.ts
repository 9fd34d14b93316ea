import type { CellPlace, Grid, Rectangle } from "../sheets/grid";
import type { NextSteps } from "../xlsx/history";
import type { FileWorkbook } from "../xlsx/workbook";
import type { SheetLook } from "../xlsx/read/sheet-look";
import type { MarkSeverity } from "../workbooks/port";

/** Severity of a sheet's marked cells, by "row,column". */
export type MarkedCells = ReadonlyMap<string, MarkSeverity>;

/** What the page shows of an opened file; replaced by a new object whenever something changes. */
export interface ShownBook {
  readonly sheets: readonly Grid[];
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** The selected cell; its sheet is the one in front. */
  readonly cell: CellPlace;
  /** The selected block around the cell. */
  readonly block: Rectangle;
  /** What can be taken back, and done again. */
  readonly steps: NextSteps;
  /** Of the sheet in front. */
  readonly marks: MarkedCells;
  /** Cells of the sheet in front whose formula's result no longer holds, by `cellNumber`. */
  readonly stale: ReadonlySet<number>;
  /** Things done that no saved file holds. */
  readonly unsaved: number;
  /** Counts up when the selected cell is to be scrolled into view. */
  readonly scrollCalls: number;
}

/** A mark over whole columns is shown for its first cells only. */
const mostCells = 100_000;

/** The view of a file just opened, its first visible sheet in front. */
export function firstView(sheets: readonly Grid[]): ShownBook {
  const first = sheets.find(({ visible }) => visible) ?? sheets[0];
  const cell = { sheet: first?.name ?? "", row: first?.top ?? 0, column: first?.left ?? 0 };
  const block = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  const steps = { undo: null, redo: null };
  return {
    sheets,
    looks: new Map(),
    cell,
    block,
    steps,
    marks: new Map(),
    stale: new Set(),
    unsaved: 0,
    scrollCalls: 0,
  };
}

/** The sheet in front. */
export function sheetInFront({ sheets, cell }: ShownBook): Grid | null {
  return sheets.find(({ name }) => name === cell.sheet) ?? null;
}

/** A sheet's marks, cell by cell. */
export function marksByCell(areas: ReturnType<FileWorkbook["marksOf"]>): MarkedCells {
  const marks = new Map<string, MarkSeverity>();
  for (const [severity, rectangles] of areas) {
    for (const cell of rectangles.flatMap(cellsIn)) marks.set(cell, severity);
  }
  return marks;
}

function cellsIn({ top, left, bottom, right }: Rectangle): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom && cells.length < mostCells; row++) {
    for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells;
}
