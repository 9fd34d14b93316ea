import { useCallback, useState, useSyncExternalStore, type ReactNode } from "react";
import type { SkipReason } from "../../workbooks/port";
import { sheetInFront } from "../book-view";
import { useCellEditing } from "./cell-editing";
import { FormulaBar } from "./formula-bar";
import { extentOf, plainSheetLook } from "./grid-frame";
import type { OpenBook } from "../open-book";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "../sheet-tabs";
import { StatusBar } from "../status-bar";
import { workbenchWords } from "../words";

interface GridSideProps {
  readonly book: OpenBook;
  /** Something could not be typed, and why. */
  onRefused(reason: SkipReason): void;
}

/** The opened file beside the pane: formula bar, grid, sheet tabs, legend. */
export function GridSide({ book, onRefused }: GridSideProps): ReactNode {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onRows = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const editing = useCellEditing(book, view, onRefused);
  const grid = sheetInFront(view);
  if (!grid) return <div className="grid-side" />;
  const { rows } = extentOf(grid);
  return (
    <div className="grid-side">
      <FormulaBar cell={view.cell} editing={editing} />
      <SheetGrid
        key={grid.name}
        {...{ book, editing, grid }}
        look={view.looks.get(grid.name) ?? plainSheetLook}
        marks={view.marks}
        stale={view.stale}
        cell={view.cell}
        block={view.block}
        scrollCalls={view.scrollCalls}
        onRows={onRows}
      />
      <SheetTabs view={view} onOpen={(sheet) => book.select({ sheet, row: 0, column: 0 })} />
      {view.stale.size > 0 && <p className="stale-note">{workbenchWords.staleNote(view.stale.size)}</p>}
      <StatusBar from={shown.from + 1} to={Math.max(1, Math.min(shown.to + 1, rows))} total={rows} />
    </div>
  );
}
