import type { VirtualItem } from "@tanstack/react-virtual";
import type { MouseEvent, ReactNode } from "react";
import {
  addressOf,
  cellNumber,
  numberFormatAt,
  valueAt,
  type CellPlace,
  type Grid,
  type Rectangle,
} from "../../sheets/grid";
import type { RowOrder } from "../view/row-order";
import type { CellLook } from "../../xlsx/read/look-styles";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import type { MarkSeverity } from "../../workbooks/port";
import type { MarkedCells } from "../marked-cells";
import { fittedNumber, mayRunOver } from "./cell-fit";
import { cellStyle } from "./cell-style";
import { cellText } from "./cell-text";
import { pixelsPerPoint } from "./grid-frame";
import { RowHead } from "../rows/row-head";
import type { Frozen } from "./frozen";
import { heads } from "./grid-layout";
import { holdsCell } from "./selection";
import { workbenchWords } from "../words";

interface GridRowProps {
  readonly row: VirtualItem;
  /** Pixels that what holds the row begins below the sheet's upper edge. */
  readonly above: number;
  /** The first row in view: merged cells that begin above it are drawn from here. */
  readonly isFirst: boolean;
  readonly columns: readonly VirtualItem[];
  rowAt(index: number): VirtualItem | undefined;
  columnAt(index: number): VirtualItem | undefined;
  mergeAt(row: number, column: number): Rectangle | null;
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly order: RowOrder;
  readonly frozen: Frozen;
  readonly marks: MarkedCells;
  readonly stale: ReadonlySet<number>;
  readonly hits: ReadonlySet<number>;
  readonly cell: CellPlace;
  readonly block: Rectangle;
  /** A cell is pressed; `reaching`: the block is to reach to it. */
  onSelect(cell: CellPlace, reaching: boolean): void;
  onEdit(): void;
  /** A row's number is pressed. */
  onRow(row: number, reaching: boolean): void;
  onMenu(at: { readonly left: number; readonly top: number }): void;
}

/** One row of the grid: its number, and its cells in view. */
export function GridRow(props: GridRowProps): ReactNode {
  const { row, columns, block, frozen, order } = props;
  const [still, moving] = [
    columns.filter(({ index }) => index < frozen.columns),
    columns.filter(({ index }) => index >= frozen.columns),
  ];
  const sheetRow = order.rowAt(row.index);
  return (
    <div
      role="row"
      aria-rowindex={sheetRow + 1}
      className="grid-row"
      style={{ transform: `translateY(${row.start - props.above}px)`, height: row.size }}
    >
      <RowHead
        row={sheetRow}
        selected={row.index >= block.top && row.index <= block.bottom}
        onPick={(reaching) => props.onRow(row.index, reaching)}
        onMenu={props.onMenu}
      />
      {still.length > 0 && (
        <div role="presentation" className="frozen-cells" style={{ width: frozen.width, left: heads.width }}>
          {still.map((column, at) => (
            <Cell key={column.index} {...props} column={column} isFirstColumn={at === 0} left={heads.width} />
          ))}
        </div>
      )}
      {moving.map((column, at) => (
        <Cell key={column.index} {...props} column={column} isFirstColumn={at === 0} left={0} />
      ))}
    </div>
  );
}

interface CellProps extends GridRowProps {
  readonly column: VirtualItem;
  readonly isFirstColumn: boolean;
  /** Pixels that what holds the cell begins behind the sheet's left edge. */
  readonly left: number;
}

function Cell(props: CellProps): ReactNode {
  const { row, column, isFirst, isFirstColumn, mergeAt, grid, look, marks, stale, cell, block } = props;
  const merge = mergeAt(row.index, column.index);
  const drawn = !merge || ((row.index === merge.top || isFirst) && (column.index === merge.left || isFirstColumn));
  if (!drawn || row.size === 0 || column.size === 0) return null;
  const origin = merge ? { row: merge.top, column: merge.left } : { row: row.index, column: column.index };
  const value = valueAt(grid, origin.row, origin.column);
  const isActive = cell.row === origin.row && cell.column === origin.column;
  const selected = holdsCell(block, origin.row, origin.column);
  const sheetRow = props.order.rowAt(origin.row);
  const mark = marks.at(sheetRow, origin.column);
  const isStale = stale.has(cellNumber(sheetRow, origin.column));
  const isHit = props.hits.has(cellNumber(origin.row, origin.column));
  const note = look.noteAt(origin.row, origin.column);
  const place = { sheet: grid.name, ...origin };
  const box = boxOf(props, merge);
  const cellLook = look.lookAt(origin.row, origin.column);
  const shown = fitted(grid, origin, cellLook, box.width);
  const runsOver = !merge && !cellLook.wrap && mayRunOver(grid, origin.row, origin.column, value);
  return (
    <div
      role="gridcell"
      id={`cell-${addressOf(sheetRow, origin.column)}`}
      aria-colindex={column.index + 1}
      aria-selected={selected}
      className={classesOf(
        mark,
        isActive,
        selected,
        runsOver && "runs-over",
        isStale && "stale",
        isHit && "hit",
        note !== null && "noted",
      )}
      title={[isStale && workbenchWords.stale, note].filter(Boolean).join("\n") || undefined}
      style={{
        ...box,
        ...cellStyle({ ...cellLook, size: cellLook.size * shown.scale }, value, mark !== undefined),
      }}
      onMouseDown={(event) => press(event, () => props.onSelect(place, event.shiftKey))}
      onMouseEnter={({ buttons }) => buttons === 1 && props.onSelect(place, true)}
      onDoubleClick={() => props.onEdit()}
    >
      <span>{shown.text}</span>
    </div>
  );
}

/** The keyboard goes to the grid with the mouse. */
function press(event: MouseEvent, select: () => void): void {
  if (event.button !== 0) return;
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>(".grid-frame")?.focus({ preventScroll: true });
  select();
}

/** What a cell shows in the room that it has. */
function fitted(grid: Grid, { row, column }: { row: number; column: number }, { size }: CellLook, width: number) {
  const value = valueAt(grid, row, column);
  const text = cellText(value, numberFormatAt(grid, row, column), grid.date1904);
  return typeof value === "number" ? fittedNumber(text, size * pixelsPerPoint, width) : { text, scale: 1 };
}

function classesOf(
  mark: MarkSeverity | undefined,
  isActive: boolean,
  selected: boolean,
  ...states: readonly (string | false)[]
): string {
  const state = isActive ? "selected" : selected && "in-block";
  return ["grid-cell", mark && `marked ${mark}`, state, ...states].filter(Boolean).join(" ");
}

/** Where the cell stands within its row; a merged one reaches over others. */
function boxOf(
  { row, column, rowAt, columnAt, left: from }: CellProps,
  merge: Rectangle | null,
): { left: number; top: number; width: number; height: number } {
  const top = (merge && rowAt(merge.top)) ?? row;
  const left = (merge && columnAt(merge.left)) ?? column;
  const bottom = (merge && rowAt(merge.bottom)) ?? row;
  const right = (merge && columnAt(merge.right)) ?? column;
  return {
    left: left.start - from,
    top: top.start - row.start,
    width: right.end - left.start + 1,
    height: bottom.end - top.start + 1,
  };
}
