import { useMemo, type RefObject } from "react";
import type { Grid, Rectangle } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import type { RowOrder } from "../view/row-order";
import { shownLook } from "../view/shown-look";
import { useFittedLook } from "./fitted-look";
import { type Frozen, frozenParts } from "./frozen";
import { mergeFinder, shownExtent } from "./grid-frame";
import { type GridVirtualizer, type Heads, useGridVirtualizers } from "./grid-scrolling";
import { useFrameSize } from "./use-frame-size";

/** The row numbers and the column letters. */
export const heads: Heads = { width: 44, height: 22 };

/** Where everything of a sheet stands in the grid; rows by the places in which they are shown. */
export interface GridLayout {
  readonly look: SheetLook;
  readonly extent: { readonly rows: number; readonly columns: number };
  readonly rows: GridVirtualizer;
  readonly columns: GridVirtualizer;
  readonly frozen: Frozen;
  mergeAt(row: number, column: number): Rectangle | null;
}

interface LayoutProps {
  readonly grid: Grid;
  readonly look: SheetLook;
  readonly order: RowOrder;
  readonly head: number;
  readonly widths: ReadonlyMap<number, number>;
}

/** Works out where everything stands, as the frame and the sheet change. */
export function useGridLayout(frame: RefObject<HTMLDivElement | null>, props: LayoutProps): GridLayout {
  const { grid, order, head, widths } = props;
  const size = useFrameSize(frame);
  const fitted = useFittedLook(grid, props.look, size.width, heads.width);
  const look = useMemo(() => shownLook(fitted, order, widths), [fitted, order, widths]);
  const extent = useMemo(() => shownExtent(grid), [grid]);
  const mergeAt = useMemo(() => mergeFinder(grid.merges), [grid.merges]);
  const frozen = useMemo(() => frozenParts(grid, look, mergeAt, head, size), [grid, look, mergeAt, head, size]);
  const { rows, columns } = useGridVirtualizers(frame, grid, look, mergeAt, extent, heads, frozen);
  return { look, extent, rows, columns, frozen, mergeAt };
}
