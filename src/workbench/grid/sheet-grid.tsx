import { useRef, type KeyboardEvent, type ReactNode } from "react";
import { severityNames } from "../../annexes/severity";
import { cellNumber, numberFormatAt, valueAt, type CellPlace } from "../../sheets/grid";
import { CellInput, editingKey } from "./cell-input";
import { cellText } from "./cell-text";
import { ColumnHeads } from "./column-heads";
import { usedExtent } from "./grid-frame";
import { stepFrom, type KeyField } from "./grid-keys";
import { type GridLayout, heads, useGridLayout } from "./grid-layout";
import type { SheetGridProps } from "./grid-props";
import { GridRows } from "./grid-rows";
import { useRowsInView, useScrollToCell, type GridVirtualizer } from "./grid-scrolling";
import { movingCorner } from "./selection";
import { workbenchWords } from "../words";

/** One sheet as a grid; only the rows and columns in view are in the page. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { book, editing, grid, cell, actions, order } = props;
  const frame = useRef<HTMLDivElement>(null);
  const layout = useGridLayout(frame, props);
  const { extent, mergeAt, rows, columns, frozen } = layout;
  useScrollToCell(props, rows, columns);
  const { first, last } = useRowsInView(frame, rows, heads.height + frozen.height, frozen.rows, props.onRows);
  const field = {
    ...{ grid, extent, mergeAt, page: Math.max(1, last - first) },
    widthOf: (column: number) => columns.measurementsCache[column]?.size ?? 0,
  };
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
        <ColumnHeads
          {...{ heads, frozen, actions }}
          columns={columns.getVirtualItems()}
          block={props.block}
          arranged={props.arranged}
        />
        <GridRows {...props} layout={layout} />
      </div>
      <NoteTip note={layout.look.noteAt(cell.row, cell.column)} box={boxOf(cell, layout)} />
      <CellInput
        {...{ book, editing }}
        cell={{ ...cell, row: order.rowAt(cell.row) }}
        told={toldOf(props, layout.look.noteAt(cell.row, cell.column))}
        box={boxOf(cell, layout)}
        onKey={(event) => movingKey(event, props, field) || editingKey(event, book, editing, actions)}
      />
    </div>
  );
}

/** The comment on the selected cell, beside it. */
function NoteTip(props: { readonly note: string | null; readonly box: ReturnType<typeof boxOf> }): ReactNode {
  const { note, box } = props;
  if (note === null) return null;
  return (
    <p className="note-tip" style={{ left: box.left + box.width + 6, top: box.top }}>
      {note}
    </p>
  );
}

/** The keyboard belongs to the field over the selected cell, wherever in the grid it was put. */
function focusField(frame: HTMLElement | null): void {
  frame?.querySelector<HTMLElement>(".cell-input")?.focus({ preventScroll: true });
}

function sizeOf(rows: GridVirtualizer, columns: GridVirtualizer): { readonly width: number; readonly height: number } {
  return { width: columns.getTotalSize(), height: rows.getTotalSize() };
}

/** What is read out of the selected cell: what it shows, how it is marked, whether it is stale. */
function toldOf({ grid, cell: { row, column }, order, marks, stale }: SheetGridProps, note: string | null): string {
  const text = cellText(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
  const mark = marks.at(order.rowAt(row), column);
  const isStale = stale.has(cellNumber(order.rowAt(row), column));
  return [
    text || workbenchWords.empty,
    mark && severityNames[mark],
    isStale && workbenchWords.stale,
    note && workbenchWords.note(note),
  ]
    .filter(Boolean)
    .join("，");
}

function boxOf(
  { row, column }: CellPlace,
  { mergeAt, rows, columns, frozen }: GridLayout,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const area = mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  const [top, bottom] = [rows.measurementsCache[area.top], rows.measurementsCache[area.bottom]];
  const [left, right] = [columns.measurementsCache[area.left], columns.measurementsCache[area.right]];
  // What stays in view has left its place.
  const [down, across] = [
    row < frozen.rows ? (rows.scrollOffset ?? 0) : 0,
    column < frozen.columns ? (columns.scrollOffset ?? 0) : 0,
  ];
  return {
    left: (left?.start ?? 0) + across,
    top: (top?.start ?? 0) + down,
    width: (right?.end ?? 0) - (left?.start ?? 0),
    height: (bottom?.end ?? 0) - (top?.start ?? 0),
  };
}

/**
 * Arrow keys and their likes move the cell, with Shift the other corner of the block; Ctrl+A selects all that is used.
 */
function movingKey(
  event: KeyboardEvent,
  { book, editing, cell, block, grid, order, actions }: SheetGridProps,
  field: KeyField & { widthOf(column: number): number },
): boolean {
  if (event.altKey) {
    if (event.key !== "ArrowDown") return false;
    actions.openFilter(cell.column, field.widthOf(cell.column), event.currentTarget.getBoundingClientRect());
    return true;
  }
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "a") {
    const { rows, columns } = usedExtent(grid);
    editing.go({ ...cell, row: order.rowAt(0), column: 0 });
    book.selectTo({ row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) });
    return true;
  }
  if (event.key === "Tab") return false;
  const target = stepFrom(event.shiftKey ? movingCorner({ cell, block }) : cell, event, field);
  if (!target) return false;
  if (event.shiftKey) book.selectTo(target);
  else editing.go({ ...cell, row: order.rowAt(target.row), column: target.column });
  return true;
}
