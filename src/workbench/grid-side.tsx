import { useCallback, useState, useSyncExternalStore, type ReactNode } from "react";
import { numberFormatAt, valueAt, type CellPlace } from "../sheets/grid";
import { sheetInFront, type BookView } from "./book-view";
import { editText } from "./cell-text";
import { FormulaBar } from "./formula-bar";
import { extentOf, plainSheetLook } from "./grid-frame";
import type { OpenBook } from "./open-book";
import { SheetGrid } from "./sheet-grid";
import { SheetTabs } from "./sheet-tabs";
import { StatusBar } from "./status-bar";

interface GridSideProps {
  readonly book: OpenBook;
  /** Something could not be typed: one sentence. */
  onRefused(reason: string): void;
}

/** The opened file beside the pane: formula bar, grid, sheet tabs, legend. */
export function GridSide({ book, onRefused }: GridSideProps): ReactNode {
  const view = useSyncExternalStore(book.subscribe, book.view);
  const [typed, setTyped] = useState<string | null>(null);
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onRows = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const grid = sheetInFront(view);
  if (!grid) return <div className="grid-side" />;
  const { cell } = view;
  const stored = textIn(view);

  const finish = (by: -1 | 0 | 1): void => {
    const text = typed;
    setTyped(null);
    if (by !== 0) {
      book.select({ ...cell, row: Math.max(0, cell.row + by) });
      document.querySelector<HTMLElement>(".grid-frame")?.focus();
    }
    if (text === null || text === stored) return;
    void book.type(cell, text).then(({ skipped }) => skipped[0] && onRefused(skipped[0].reason));
  };
  const clear = (): void => void book.type(cell, "").then(({ skipped }) => skipped[0] && onRefused(skipped[0].reason));
  const go = (place: CellPlace): void => {
    setTyped(null);
    book.select(place);
  };

  return (
    <div className="grid-side">
      <FormulaBar
        cell={cell}
        text={typed ?? stored}
        editing={typed !== null}
        onGo={go}
        onText={setTyped}
        onDone={finish}
        onGiveUp={() => setTyped(null)}
      />
      <SheetGrid
        key={grid.name}
        grid={grid}
        look={view.looks.get(grid.name) ?? plainSheetLook}
        marks={view.marks}
        cell={cell}
        scrollCalls={view.scrollCalls}
        onSelect={go}
        onEdit={(text) => (text === "" ? clear() : setTyped(text ?? stored))}
        onRows={onRows}
      />
      <SheetTabs view={view} onOpen={(sheet) => book.select({ sheet, row: 0, column: 0 })} />
      <StatusBar
        from={shown.from + 1}
        to={Math.max(1, Math.min(shown.to + 1, extentOf(grid).rows))}
        total={extentOf(grid).rows}
      />
    </div>
  );
}

function textIn(view: BookView): string {
  const grid = sheetInFront(view);
  if (!grid) return "";
  const { row, column } = view.cell;
  return editText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
}
