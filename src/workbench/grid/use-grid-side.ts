import { useMemo, useState, useSyncExternalStore } from "react";
import type { Outcome } from "../../workbooks/port";
import { columnLetters } from "../../sheets/grid";
import { workbenchWords } from "../words";
import type { Desk } from "../../pane/commands/desk";
import { sheetInFront, type ShownBook } from "../book-view";
import { type SheetSearch, useSheetSearch } from "../find/use-sheet-search";
import type { OpenBook } from "../open-book";
import { type TableArea, useTableArea } from "../rows/table-area";
import { usePageKeys } from "../steps/use-page-keys";
import { fittingWidth } from "../view/column-width";
import { bodyOf, type BodyRows } from "../view/body-rows";
import type { SheetFilter } from "../view/sheet-filter";
import { useColumnWidths } from "../view/use-column-widths";
import { type CellEditing, useCellEditing } from "./cell-editing";
import { usedExtent, plainSheetLook } from "./grid-frame";
import type { GridActions } from "./grid-actions";

/** Of the panel with its shadow, in pixels. */
const filterWidth = 272;

/** A place of the page, in pixels. */
export interface PagePlace {
  readonly left: number;
  readonly top: number;
}

/** What goes on beside the pane. */
export interface GridSideState {
  readonly view: ShownBook;
  readonly editing: CellEditing;
  readonly finding: SheetSearch;
  readonly table: TableArea | null;
  /** Where the menu of the selected rows is open. */
  readonly menu: PagePlace | null;
  readonly actions: GridActions;
  /** Which column's filter is open, and where. */
  readonly filtering: { readonly column: number; readonly width: number; readonly at: PagePlace } | null;
  /** Rows of the sheet in front that are filtered and sorted. */
  readonly body: BodyRows | null;
  /** Widths to which columns of the sheet in front were dragged, in pixels. */
  readonly widths: ReadonlyMap<number, number>;
  /** The width that a column's texts need, in pixels. */
  fitting(column: number): number;
  closeMenu(): void;
  closeFilter(): void;
  arrange(filter: SheetFilter): void;
}

/** Keeps what goes on beside the pane; `onRefused` hears one sentence of what could not be done. */
export function useGridSide(book: OpenBook, desk: Desk, onRefused: (sentence: string) => void): GridSideState {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const editing = useCellEditing(book, view, onRefused);
  const [menu, setMenu] = useState<PagePlace | null>(null);
  usePageKeys(book, desk, () => editing.finish([0, 0]));
  const finding = useSheetSearch();
  const table = useTableArea(desk, view.cell.sheet);
  const [filtering, setFiltering] = useState<GridSideState["filtering"]>(null);
  const [widths, widen] = useColumnWidths(view.cell.sheet);
  const grid = sheetInFront(view);
  const body = useMemo(() => grid && bodyOf(grid, table), [grid, table]);
  const fitting = (column: number): number =>
    grid ? fittingWidth(grid, view.looks.get(grid.name) ?? plainSheetLook, column, body?.first ?? 0) : 0;
  const actions: GridActions = {
    insertRows: () => editing.tell(insertedRows(book, view, likeFor(view.block.top, table), onRefused)),
    deleteRows: () => editing.tell(book.deleteRows()),
    openMenu: setMenu,
    find: (replacing) => {
      editing.finish([0, 0]);
      finding.open(replacing);
    },
    openFilter: (column, width, { left, bottom }) => {
      editing.finish([0, 0]);
      setFiltering({ column, width, at: { left: Math.min(left, window.innerWidth - filterWidth), top: bottom } });
    },
    widen: (column, width) => widen(column, width ?? fitting(column)),
  };
  return {
    ...{ view, editing, finding, table, menu, actions, filtering, body, widths, fitting },
    closeMenu: () => setMenu(null),
    closeFilter: () => setFiltering(null),
    arrange: (filter) => {
      setFiltering(null);
      if (body) void book.arrange(filter, body);
    },
  };
}

/** Puts rows in, and says in which columns the row that they look like has a formula: they get none. */
async function insertedRows(
  book: OpenBook,
  view: ShownBook,
  like: number | null,
  onTold: (sentence: string) => void,
): Promise<Outcome> {
  const grid = sheetInFront(view);
  const look = grid && view.looks.get(grid.name);
  const columns = Array.from({ length: grid ? usedExtent(grid).columns : 0 }, (_, column) => column);
  const withFormula = columns.filter((column) => like !== null && look && look.formulaAt(like, column) !== null);
  const outcome = await book.insertRows(like);
  if (outcome.done > 0 && withFormula.length > 0)
    onTold(workbenchWords.noFormulas(outcome.done, withFormula.map(columnLetters)));
  return outcome;
}

/** New rows look like the row above them, below the head of the table like the first row of its body. */
function likeFor(top: number, table: TableArea | null): number | null {
  if (table && top === table.header + 1) return top;
  return top === 0 ? null : top - 1;
}
