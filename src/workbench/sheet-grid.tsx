import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { addressOf, columnLetters, type CellPlace, type Grid } from "../sheets/grid";
import type { SheetLook } from "../workbooks/file/sheet-look";
import type { MarkedCells } from "./book-view";
import { useFittedLook } from "./fitted-look";
import { heightOf, mergeFinder, shownExtent } from "./grid-frame";
import { stepFrom } from "./grid-keys";
import { GridRow } from "./grid-row";
import { words } from "./words";

/** Width of the row numbers and height of the column letters, in pixels. */
const heads = { width: 44, height: 22 } as const;

export interface SheetGridProps {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly marks: MarkedCells;
  readonly cell: CellPlace;
  /** Counts up when the selected cell is to be scrolled into view. */
  readonly scrollCalls: number;
  onSelect(cell: CellPlace): void;
  /** The clerk begins to type into the selected cell, over what is in it or (null) into it. */
  onEdit(text: string | null): void;
  onRows(from: number, to: number): void;
}

/** One sheet as a grid; only the rows and columns in view are in the page. */
export function SheetGrid(props: SheetGridProps): ReactNode {
  const { grid, marks, cell, scrollCalls, onSelect, onEdit, onRows } = props;
  const frame = useRef<HTMLDivElement>(null);
  const look = useFittedLook(grid, props.look, frame, heads.width);
  const extent = useMemo(() => shownExtent(grid), [grid]);
  const mergeAt = useMemo(() => mergeFinder(grid.merges), [grid.merges]);
  const shared = { getScrollElement: () => frame.current, useFlushSync: false };
  const rows = useVirtualizer({
    ...shared,
    count: extent.rows,
    estimateSize: (row) => heightOf(row, grid, look, mergeAt),
    paddingStart: heads.height,
    scrollPaddingStart: heads.height,
    overscan: 4,
  });
  const columns = useVirtualizer({
    ...shared,
    horizontal: true,
    count: extent.columns,
    estimateSize: (column) => look.columnWidth(column),
    paddingStart: heads.width,
    scrollPaddingStart: heads.width,
    overscan: 2,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [look, grid.name, rows, columns]);
  const scrolled = useRef({ calls: 0, row: -1, column: -1 });
  useEffect(() => {
    const { row, column } = cell;
    const last = scrolled.current;
    if (last.calls === scrollCalls && last.row === row && last.column === column) return;
    scrolled.current = { calls: scrollCalls, row, column };
    rows.scrollToIndex(row, { align: last.calls === scrollCalls ? "auto" : "center" });
    columns.scrollToIndex(column, { align: "auto" });
  }, [cell, scrollCalls, rows, columns]);

  const shownRows = rows.getVirtualItems();
  const shownColumns = columns.getVirtualItems();
  const top = frame.current?.scrollTop ?? 0;
  const bottom = top + (frame.current?.clientHeight ?? 0);
  const first = shownRows.find(({ end }) => end > top + heads.height)?.index ?? 0;
  const last = shownRows.findLast(({ start }) => start < bottom)?.index ?? 0;
  useEffect(() => onRows(first, last), [first, last, onRows]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const target = stepFrom(cell, event, extent, Math.max(1, last - first));
    if (target) onSelect(target);
    else if (event.key === "F2" || event.key === "Enter") onEdit(null);
    else if (event.key === "Delete" || event.key === "Backspace") onEdit("");
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) onEdit(event.key);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={frame}
      className="grid-frame"
      role="grid"
      aria-label={words.grid(grid.name)}
      aria-rowcount={extent.rows}
      aria-colcount={extent.columns}
      aria-activedescendant={`cell-${addressOf(cell.row, cell.column)}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        className="grid-sheet"
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <Letters columns={shownColumns} selected={cell.column} />
        {shownRows.map((row, at) => (
          <GridRow
            key={row.index}
            row={row}
            isFirst={at === 0}
            columns={shownColumns}
            rowAt={(index) => rows.measurementsCache[index]}
            columnAt={(index) => columns.measurementsCache[index]}
            mergeAt={mergeAt}
            grid={grid}
            look={look}
            marks={marks}
            cell={cell}
            onSelect={onSelect}
            onEdit={onEdit}
          />
        ))}
      </div>
    </div>
  );
}

function Letters({
  columns,
  selected,
}: {
  readonly columns: readonly VirtualItem[];
  readonly selected: number;
}): ReactNode {
  return (
    <div role="row" className="letters" style={{ height: heads.height }}>
      <span role="columnheader" className="corner" style={{ width: heads.width }} />
      {columns.map(({ index, start, size }) => (
        <span
          key={index}
          role="columnheader"
          className={index === selected ? "head selected" : "head"}
          style={{ left: start, width: size }}
        >
          {columnLetters(index)}
        </span>
      ))}
    </div>
  );
}
