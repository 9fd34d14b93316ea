import { lazy, Suspense, useCallback, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Desk } from "../../pane/commands/desk";
import { sheetInFront } from "../book-view";
import { useCellEditing } from "./cell-editing";
import { FormulaBar } from "./formula-bar";
import { extentOf, plainSheetLook } from "./grid-frame";
import type { GridActions } from "./grid-actions";
import type { OpenBook } from "../open-book";
import { type TableArea, useTableArea } from "../rows/table-area";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "../sheet-tabs";
import { StatusBar } from "../status-bar";
import { workbenchWords } from "../words";

/** Loaded when it is first asked for. */
const RowMenu = lazy(async () => ({ default: (await import("../rows/row-menu")).RowMenu }));

interface GridSideProps {
  readonly book: OpenBook;
  readonly desk: Desk;
  /** Something could not be done: one sentence. */
  onRefused(sentence: string): void;
}

/** The opened file beside the pane: formula bar, grid, sheet tabs, legend. */
export function GridSide({ book, desk, onRefused }: GridSideProps): ReactNode {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onRows = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const editing = useCellEditing(book, view, onRefused);
  const [menu, setMenu] = useState<{ readonly left: number; readonly top: number } | null>(null);
  const table = useTableArea(desk, view.cell.sheet);
  const actions: GridActions = {
    insertRows: () => editing.tell(book.insertRows(likeFor(view.block.top, table))),
    deleteRows: () => editing.tell(book.deleteRows()),
    openMenu: setMenu,
  };
  const grid = sheetInFront(view);
  if (!grid) return <div className="grid-side" />;
  const { rows } = extentOf(grid);
  return (
    <div className="grid-side">
      <FormulaBar cell={view.cell} editing={editing} />
      <SheetGrid
        key={grid.name}
        {...{ book, editing, grid, actions }}
        look={view.looks.get(grid.name) ?? plainSheetLook}
        marks={view.marks}
        stale={view.stale}
        cell={view.cell}
        block={view.block}
        scrollCalls={view.scrollCalls}
        onRows={onRows}
      />
      {menu && (
        <Suspense>
          <RowMenu
            at={menu}
            rows={view.block.bottom - view.block.top + 1}
            onInsert={actions.insertRows}
            onDelete={actions.deleteRows}
            onClose={() => {
              setMenu(null);
              document.querySelector<HTMLElement>(".grid-frame")?.focus();
            }}
          />
        </Suspense>
      )}
      <SheetTabs view={view} onOpen={(sheet) => book.select({ sheet, row: 0, column: 0 })} />
      {view.stale.size > 0 && <p className="stale-note">{workbenchWords.staleNote(view.stale.size)}</p>}
      <StatusBar from={shown.from + 1} to={Math.max(1, Math.min(shown.to + 1, rows))} total={rows} />
    </div>
  );
}

/** New rows look like the row above them, below the head of the table like the first row of its body. */
function likeFor(top: number, table: TableArea | null): number | null {
  if (table && top === table.header + 1) return top;
  return top === 0 ? null : top - 1;
}
