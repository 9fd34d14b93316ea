import { useState, useSyncExternalStore } from "react";
import type { Desk } from "../../pane/commands/desk";
import type { ShownBook } from "../book-view";
import { type Finding, useFinding } from "../find/use-finding";
import type { OpenBook } from "../open-book";
import { type TableArea, useTableArea } from "../rows/table-area";
import { type CellEditing, useCellEditing } from "./cell-editing";
import type { GridActions } from "./grid-actions";

/** A place of the page, in pixels. */
export interface PagePlace {
  readonly left: number;
  readonly top: number;
}

/** What goes on beside the pane. */
export interface GridSideState {
  readonly view: ShownBook;
  readonly editing: CellEditing;
  readonly finding: Finding;
  readonly table: TableArea | null;
  /** Where the menu of the selected rows is open. */
  readonly menu: PagePlace | null;
  readonly actions: GridActions;
  closeMenu(): void;
}

/** Keeps what goes on beside the pane; `onRefused` hears one sentence of what could not be done. */
export function useGridSide(book: OpenBook, desk: Desk, onRefused: (sentence: string) => void): GridSideState {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const editing = useCellEditing(book, view, onRefused);
  const [menu, setMenu] = useState<PagePlace | null>(null);
  const finding = useFinding();
  const table = useTableArea(desk, view.cell.sheet);
  const actions: GridActions = {
    insertRows: () => editing.tell(book.insertRows(likeFor(view.block.top, table))),
    deleteRows: () => editing.tell(book.deleteRows()),
    openMenu: setMenu,
    find: (replacing) => {
      editing.finish([0, 0]);
      finding.open(replacing);
    },
  };
  return { view, editing, finding, table, menu, actions, closeMenu: () => setMenu(null) };
}

/** New rows look like the row above them, below the head of the table like the first row of its body. */
function likeFor(top: number, table: TableArea | null): number | null {
  if (table && top === table.header + 1) return top;
  return top === 0 ? null : top - 1;
}
