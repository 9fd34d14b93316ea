import type { CellPlace, Grid } from "../sheets/grid";
import { sourceRow } from "../sheets/merges";
import type { Outcome } from "../workbooks/port";
import type { CellEdit } from "../xlsx/edited-cells";
import type { CellStepKind } from "../xlsx/history";
import type { FileWorkbook } from "../xlsx/workbook";
import { sheetInFront, shownSheet, type ShownBook } from "./book-view";
import {
  clearedCells,
  copiedBlock,
  filledDown,
  pastedCells,
  pastedTexts,
  typedEdit,
  type CopiedBlock,
} from "./grid/block-edits";
import { blockOfText, sameText } from "./grid/clipboard-text";
import type { OpenBook } from "./open-book";

/** What the clerk does to the selected cells. */
export type CellWork = Pick<OpenBook, "type" | "clear" | "copy" | "cut" | "paste" | "replace" | "fillDown">;

/** Work on the cells that a view selects, each a step of the file's history. */
export function cellWork(file: Pick<FileWorkbook, "edit">, view: () => ShownBook): CellWork {
  let copied: CopiedBlock | null = null;
  const edit = (kind: CellStepKind, edits: (grid: Grid) => readonly CellEdit[]): Promise<Outcome> => {
    const { order } = view();
    const grid = shownSheet(view());
    const whole = sheetInFront(view());
    // A merged area of which only some rows are shown is written where its value stands.
    const rowOf = ({ row, column }: CellPlace): number =>
      whole ? sourceRow(whole, order.rowAt(row), column) : order.rowAt(row);
    const placed = (grid ? edits(grid) : []).map((each) => {
      const row = rowOf(each.cell);
      return row === each.cell.row ? each : { ...each, cell: { ...each.cell, row } };
    });
    return placed.length > 0 ? file.edit(placed, kind) : Promise.resolve({ done: 0, skipped: [] });
  };
  const copy: CellWork["copy"] = () => {
    const grid = shownSheet(view());
    copied = grid && copiedBlock(grid, view().block);
    return copied;
  };
  return {
    type(text) {
      const { cell, order } = view();
      return edit("type", (grid) => [typedEdit(grid, order.placeOf(cell.row), cell.column, text)]);
    },
    clear: () => edit("clear", (grid) => clearedCells(grid, view().block)),
    copy,
    cut: () => ({ copied: copy(), outcome: edit("cut", (grid) => clearedCells(grid, view().block)) }),
    paste(text) {
      const { block } = view();
      const own = copied !== null && sameText(copied.text, text) ? copied : null;
      return edit("paste", (grid) =>
        own ? pastedCells(grid, block, own) : pastedTexts(grid, block, blockOfText(text)),
      );
    },
    replace: (edits) => edit("replace", () => edits),
    fillDown: () => edit("fill", (grid) => filledDown(grid, view().block)),
  };
}
