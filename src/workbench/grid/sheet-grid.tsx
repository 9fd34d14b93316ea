import type { VirtualItem } from "@tanstack/react-virtual";
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { severityNames } from "../../annexes/severity";
import {
  cellNumber,
  columnLetters,
  numberFormatAt,
  valueAt,
  type CellPlace,
  type Grid,
  type Rectangle,
} from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import type { MarkedCells } from "../book-view";
import type { CellEditing } from "./cell-editing";
import { CellInput, editingKey } from "./cell-input";
import { cellText } from "./cell-text";
import { useFittedLook } from "./fitted-look";
import { extentOf, mergeFinder, shownExtent } from "./grid-frame";
import { stepFrom, type KeyField } from "./grid-keys";
import { GridRow } from "./grid-row";
import { useGridVirtualizers, useRowsInView, useScrollToCell, type GridVirtualizer } from "./grid-scrolling";
import type { GridActions } from "./grid-actions";
import type { OpenBook } from "../open-book";
import { movingCorner } from "./selection";
import { workbenchWords } from "../words";

/** Width of the row numbers and height of the column letters, in pixels. */
const heads = { width: 44, height: 22 } as const;

export interface SheetGridProps {
  readonly book: OpenBook;
  readonly editing: CellEditing;
  readonly grid: Grid;
  readonly look: SheetLook;
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

/** One sheet as a grid; only the rows and columns in view are in the page. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { book, editing, grid, cell, actions } = props;
  const frame = useRef<HTMLDivElement>(null);
  const look = useFittedLook(grid, props.look, frame, heads.width);
  const extent = useMemo(() => shownExtent(grid), [grid]);
  const mergeAt = useMemo(() => mergeFinder(grid.merges), [grid.merges]);
  const { rows, columns } = useGridVirtualizers(frame, grid, look, mergeAt, extent, heads);
  useScrollToCell(props, rows, columns);
  const { first, last } = useRowsInView(frame, rows, heads.height, props.onRows);
  const field = { grid, extent, mergeAt, page: Math.max(1, last - first) };
  return (
    <div
      ref={frame}
      className="grid-frame"
      tabIndex={-1}
      onFocus={({ target }) => target === frame.current && focusField(frame.current)}
    >
      <div
        role="grid"
        aria-label={workbenchWords.grid(grid.name)}
        {...{ "aria-rowcount": extent.rows, "aria-colcount": extent.columns }}
        aria-multiselectable
        className="grid-sheet"
        style={sizeOf(rows, columns)}
      >
        <Letters columns={columns.getVirtualItems()} block={props.block} />
        <Rows {...props} {...{ rows, columns, look, mergeAt }} />
      </div>
      <CellInput
        {...{ book, editing, cell }}
        told={toldOf(props)}
        box={boxOf(cell, mergeAt, rows, columns)}
        onKey={(event) => movingKey(event, props, field) || editingKey(event, book, editing, actions)}
      />
    </div>
  );
}

interface RowsProps extends SheetGridProps {
  readonly rows: GridVirtualizer;
  readonly columns: GridVirtualizer;
  readonly mergeAt: KeyField["mergeAt"];
}

/** The rows in view. */
function Rows({ rows, columns, mergeAt, ...props }: RowsProps): ReactNode {
  const { book, editing, grid, look, marks, stale, hits, cell, block, actions } = props;
  const shownColumns = columns.getVirtualItems();
  return rows.getVirtualItems().map((row, at) => (
    <GridRow
      key={row.index}
      row={row}
      isFirst={at === 0}
      columns={shownColumns}
      rowAt={(index) => rows.measurementsCache[index]}
      columnAt={(index) => columns.measurementsCache[index]}
      onSelect={(place, reaching) => (reaching ? book.selectTo(place) : editing.go(place))}
      onEdit={() => editing.begin("cell", null)}
      onRow={(index, reaching) => {
        editing.finish([0, 0]);
        book.selectRows(reaching ? cell.row : index, index);
      }}
      onMenu={actions.openMenu}
      {...{ mergeAt, grid, look, marks, stale, hits, cell, block }}
    />
  ));
}

/** The keyboard belongs to the field over the selected cell, wherever in the grid it was put. */
function focusField(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>(".cell-input")?.focus({ preventScroll: true });
}

function sizeOf(rows: GridVirtualizer, columns: GridVirtualizer): { readonly width: number; readonly height: number } {
  return { width: columns.getTotalSize(), height: rows.getTotalSize() };
}

/** What is read out of the selected cell: what it shows, how it is marked, whether it is stale. */
function toldOf({ grid, cell: { row, column }, marks, stale }: SheetGridProps): string {
  const text = cellText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
  const mark = marks.get(`${row},${column}`);
  const isStale = stale.has(cellNumber(row, column));
  return [text || workbenchWords.empty, mark && severityNames[mark], isStale && workbenchWords.stale]
    .filter(Boolean)
    .join("，");
}

function boxOf(
  { row, column }: CellPlace,
  mergeAt: KeyField["mergeAt"],
  rows: GridVirtualizer,
  columns: GridVirtualizer,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const area = mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const [top, bottom] = [rows.measurementsCache[area.top], rows.measurementsCache[area.bottom]];
  const [left, right] = [columns.measurementsCache[area.left], columns.measurementsCache[area.right]];
  return {
    left: left?.start ?? 0,
    top: top?.start ?? 0,
    width: (right?.end ?? 0) - (left?.start ?? 0),
    height: (bottom?.end ?? 0) - (top?.start ?? 0),
  };
}

/**
 * Arrow keys and their likes move the cell, with Shift the other corner of the block; Ctrl+A selects all that is used.
 */
function movingKey(
  event: KeyboardEvent,
  { book, editing, cell, block, grid }: SheetGridProps,
  field: KeyField,
): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
    const { rows, columns } = extentOf(grid);
    editing.go({ ...cell, row: 0, column: 0 });
    book.selectTo({ row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) });
    return true;
  }
  if (event.key === "Tab") return false;
  const target = stepFrom(event.shiftKey ? movingCorner({ cell, block }) : cell, event, field);
  if (!target) return false;
  if (event.shiftKey) book.selectTo(target);
  else editing.go({ ...cell, ...target });
  return true;
}

function Letters({
  columns,
  block,
}: {
  readonly columns: readonly VirtualItem[];
  readonly block: Rectangle;
}): ReactNode {
  return (
    <div role="row" className="letters" style={{ height: heads.height }}>
      <span role="columnheader" className="corner" style={{ width: heads.width }} />
      {columns.map(({ index, start, size }) => (
        <span
          key={index}
          role="columnheader"
          className={index >= block.left && index <= block.right ? "head selected" : "head"}
          style={{ left: start, width: size }}
        >
          {columnLetters(index)}
        </span>
      ))}
    </div>
  );
}
