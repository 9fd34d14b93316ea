import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import type { CellPlace, Grid } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import type { Frozen } from "./frozen";
import type { mergeFinder } from "./grid-frame";
import { useRowHeights } from "./row-heights";

type Frame = RefObject<HTMLDivElement | null>;
export type GridVirtualizer = Virtualizer<HTMLDivElement, Element>;

/** Width of the row numbers and height of the column letters, in pixels. */
export interface Heads {
  readonly width: number;
  readonly height: number;
}

function withFrozen(range: Range, frozen: number): number[] {
  const still = Array.from({ length: Math.min(frozen, range.count) }, (_, index) => index);
  return [...still, ...defaultRangeExtractor(range).filter((index) => index >= frozen)];
}

/** Which rows and columns are in view, sized as the sheet looks. */
export function useGridVirtualizers(
  frame: Frame,
  grid: Grid,
  look: SheetLook,
  mergeAt: ReturnType<typeof mergeFinder>,
  extent: { readonly rows: number; readonly columns: number },
  heads: Heads,
  frozen: Frozen,
): { readonly rows: GridVirtualizer; readonly columns: GridVirtualizer } {
  const { heightOf, known } = useRowHeights(grid, look, mergeAt, extent.rows);
  const getScrollElement = (): HTMLDivElement | null => frame.current;
  const rows = useVirtualizer({
    getScrollElement,
    count: extent.rows,
    estimateSize: heightOf,
    paddingStart: heads.height,
    scrollPaddingStart: heads.height + frozen.height,
    rangeExtractor: (range) => withFrozen(range, frozen.rows),
    overscan: 4,
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    getScrollElement,
    horizontal: true,
    count: extent.columns,
    estimateSize: (column) => look.columnWidth(column),
    paddingStart: heads.width,
    scrollPaddingStart: heads.width + frozen.width,
    rangeExtractor: (range) => withFrozen(range, frozen.columns),
    overscan: 2,
    useFlushSync: false,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [look, grid.name, rows, columns]);
  const settle = useEffectEvent(() => {
    // What the clerk has come to stays in view, whatever the heights above it turn out to be.
    const first = rows.getVirtualItemForOffset((rows.scrollOffset ?? 0) + heads.height + frozen.height);
    rows.measure();
    if (first && first.index > frozen.rows) rows.scrollToIndex(first.index, { align: "start" });
  });
  useEffect(() => {
    if (known) settle();
  }, [known]);
  return { rows, columns };
}

/**
 * Scrolls as little as it takes to the selected cell; to the middle where something led there from outside the grid.
 */
export function useScrollToCell(
  { cell: { row, column }, scrollCalls }: { readonly cell: CellPlace; readonly scrollCalls: number },
  rows: GridVirtualizer,
  columns: GridVirtualizer,
): void {
  const done = useRef({ calls: scrollCalls, row: -1, column: -1 });
  useEffect(() => {
    const last = done.current;
    if (last.calls === scrollCalls && last.row === row && last.column === column) return;
    done.current = { calls: scrollCalls, row, column };
    if (row < 0) return;
    rows.scrollToIndex(row, { align: last.calls === scrollCalls ? "auto" : "center" });
    columns.scrollToIndex(column, { align: "auto" });
  }, [row, column, scrollCalls, rows, columns]);
}

/** The first and last row that can be seen, told whenever they change. */
export function useRowsInView(
  frame: Frame,
  rows: GridVirtualizer,
  covered: number,
  frozen: number,
  onRows: (from: number, to: number) => void,
): { readonly first: number; readonly last: number } {
  const items = rows.getVirtualItems();
  const top = rows.scrollOffset ?? 0;
  const bottom = top + (rows.scrollRect?.height ?? 0);
  const first = items.find(({ index, end }) => index >= frozen && end > top + covered)?.index ?? 0;
  const last = items.findLast(({ start }) => start < bottom)?.index ?? 0;
  useEffect(() => onRows(first, last), [first, last, onRows, frame]);
  return { first, last };
}
