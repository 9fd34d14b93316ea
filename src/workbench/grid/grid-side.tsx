import { lazy, Suspense, useCallback, useState, type KeyboardEvent, type ReactNode } from "react";
import type { Desk } from "../../pane/commands/desk";
import { columnLetters, valueAt, type CellPlace, type Grid } from "../../sheets/grid";
import { sheetInFront, shownSheet, type ShownBook } from "../book-view";
import type { OpenBook } from "../open-book";
import { SheetTabs } from "../sheet-tabs";
import { StatusBar } from "../status-bar";
import { FindBar } from "../find/find-bar";
import { RowMenu } from "../rows/row-menu";
import { FilterPanel } from "../view/filter-panel";
import { FilterStrip } from "../view/filter-strip";
import { noFilter, type SheetFilter } from "../view/sheet-filter";
import { workbenchWords } from "../words";
import { FormulaBar } from "./formula-bar";
import type { GridActions } from "./grid-actions";
import { usedExtent, plainSheetLook } from "./grid-frame";
import { SheetGrid } from "./sheet-grid";
import { type GridSideState, useGridSide } from "./use-grid-side";

/** What takes the keyboard is there at once: what is typed meanwhile would go into the cell. This takes none. */
const DraftStrip = lazy(async () => ({ default: (await import("../drafts/draft-strip")).DraftStrip }));

interface GridSideProps {
  readonly book: OpenBook;
  readonly desk: Desk;
  /** Something could not be done: one sentence. */
  onRefused(sentence: string): void;
}

/** The opened file beside the pane: formula bar, grid, sheet tabs, legend. */
export function GridSide({ book, desk, onRefused }: GridSideProps): ReactNode {
  const side = useGridSide(book, desk, onRefused);
  const { view, editing, actions } = side;
  const [shown, setShown] = useState({ from: 0, to: 0 });
  const onRows = useCallback((from: number, to: number) => setShown({ from, to }), []);
  const grid = shownSheet(view);
  if (!grid) return <div className="grid-side" />;
  const look = view.looks.get(grid.name) ?? plainSheetLook;
  const { rows } = usedExtent(grid);
  return (
    <div className="grid-side" onKeyDown={(event) => findingKey(event, actions)}>
      <FormulaBar
        cell={view.cell}
        editing={editing}
        formula={look.formulaAt(view.cell.row, view.cell.column)}
        onFind={() => actions.find(true)}
      />
      <Suspense>
        <DraftStrip opened={{ book, desk }} />
      </Suspense>
      <Finder {...{ book, side, grid }} />
      {side.body && (
        <FilterStrip order={view.order} filter={view.filter} body={side.body} onClear={() => side.arrange(noFilter)} />
      )}
      <SheetGrid
        key={grid.name}
        {...{ book, editing, grid, actions }}
        look={look}
        marks={view.marks}
        stale={view.stale}
        hits={side.finding.hits}
        order={view.order}
        head={side.table ? side.table.header + 1 : 0}
        arranged={arrangedColumns(view.filter)}
        widths={side.widths}
        cell={shownCell(view)}
        block={view.block}
        scrollCalls={view.scrollCalls}
        onRows={onRows}
      />
      <Menu side={side} />
      <Filter side={side} />
      <SheetTabs view={view} onOpen={(sheet) => book.select({ sheet, row: 0, column: 0 })} />
      {view.stale.size > 0 && <p className="stale-note">{workbenchWords.staleNote(view.stale.size)}</p>}
      <StatusBar from={shown.from + 1} to={Math.max(1, Math.min(shown.to + 1, rows))} total={rows} />
    </div>
  );
}

interface AidProps {
  readonly book: OpenBook;
  readonly side: GridSideState;
  readonly grid: Grid;
}

function Finder({ book, grid, side: { view, finding } }: AidProps): ReactNode {
  if (!finding.asked) return null;
  const close = (): void => {
    finding.close();
    focusGrid();
  };
  return (
    <FindBar
      grid={grid}
      cell={shownCell(view)}
      asked={finding.asked}
      onGo={(cell) => book.select({ ...cell, row: view.order.rowAt(cell.row) })}
      onReplace={(edits) => book.replace(edits)}
      onHits={finding.onHits}
      onClose={close}
    />
  );
}

function Menu({ side: { view, menu, actions, closeMenu } }: Pick<AidProps, "side">): ReactNode {
  if (!menu) return null;
  const { top, bottom } = view.block;
  const close = (): void => {
    closeMenu();
    focusGrid();
  };
  return (
    <RowMenu
      at={menu}
      rows={bottom - top + 1}
      onInsert={actions.insertRows}
      onDelete={actions.deleteRows}
      onClose={close}
    />
  );
}

function Filter({ side }: Pick<AidProps, "side">): ReactNode {
  const { view, filtering, body, actions } = side;
  const grid = sheetInFront(view);
  if (!filtering || !body || !grid) return null;
  const { column, width, at } = filtering;
  const close = (): void => {
    side.closeFilter();
    focusGrid();
  };
  return (
    <FilterPanel
      {...{ grid, body, column, at, width }}
      fitting={() => side.fitting(column)}
      onWidth={(wanted) => actions.widen(column, wanted)}
      filter={view.filter}
      title={String(valueAt(grid, body.first - 1, column) ?? columnLetters(column))}
      onApply={(filter) => {
        side.arrange(filter);
        focusGrid();
      }}
      onClose={close}
    />
  );
}

/** The selected cell by the place in which its row is shown. */
function shownCell({ cell, order }: ShownBook): CellPlace {
  return { ...cell, row: order.placeOf(cell.row) };
}

function arrangedColumns({ wanted, sort }: SheetFilter): ReadonlySet<number> {
  return new Set([...wanted.keys(), ...(sort ? [sort.column] : [])]);
}

function focusGrid(): void {
  document.querySelector<HTMLElement>(".grid-frame")?.focus();
}

/** Ctrl+F and Ctrl+H, wherever beside the pane the keyboard is. */
function findingKey(event: KeyboardEvent, { find }: GridActions): void {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (key !== "f" && key !== "h")) return;
  event.preventDefault();
  find(key === "h");
}
