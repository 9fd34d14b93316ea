import type { VirtualItem } from "@tanstack/react-virtual";
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from "react";
import { addressOf, columnLetters, type CellPlace, type Grid } from "../sheets/grid";
import type { SheetLook } from "../xlsx/read/sheet-look";
import type { MarkedCells } from "./book-view";
import { useFittedLook } from "./fitted-look";
import { mergeFinder, shownExtent } from "./grid-frame";
import { useGridVirtualizers, useRowsInView, useScrollToCell } from "./grid-scrolling";
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
  const { grid, marks, cell, onSelect, onEdit } = props;
  const frame = useRef<HTMLDivElement>(null);
  const look = useFittedLook(grid, props.look, frame, heads.width);
  const extent = useMemo(() => shownExtent(grid), [grid]);
  const mergeAt = useMemo(() => mergeFinder(grid.merges), [grid.merges]);
  const { rows, columns } = useGridVirtualizers(frame, grid, look, mergeAt, extent, heads);
  useScrollToCell(props, rows, columns);
  const { first, last } = useRowsInView(frame, rows, heads.height, props.onRows);
  const shownColumns = columns.getVirtualItems();
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
      onKeyDown={(event) => onGridKey(event, props, extent, Math.max(1, last - first))}
    >
      <div
        role="presentation"
        className="grid-sheet"
        style={{ width: columns.getTotalSize(), height: rows.getTotalSize() }}
      >
        <Letters columns={shownColumns} selected={cell.column} />
        {rows.getVirtualItems().map((row, at) => (
          <GridRow
            key={row.index}
            row={row}
            isFirst={at === 0}
            columns={shownColumns}
            rowAt={(index) => rows.measurementsCache[index]}
            columnAt={(index) => columns.measurementsCache[index]}
            {...{ mergeAt, grid, look, marks, cell, onSelect, onEdit }}
          />
        ))}
      </div>
    </div>
  );
}

/** Arrow keys move, F2 and Enter edit what is there, Delete clears, anything else is typed over it: as in Excel. */
function onGridKey(
  event: KeyboardEvent,
  { cell, onSelect, onEdit }: SheetGridProps,
  extent: { readonly rows: number; readonly columns: number },
  page: number,
): void {
  const target = stepFrom(cell, event, extent, page);
  if (target) onSelect(target);
  else if (event.key === "F2" || event.key === "Enter") onEdit(null);
  else if (event.key === "Delete" || event.key === "Backspace") onEdit("");
  else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) onEdit(event.key);
  else return;
  event.preventDefault();
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
