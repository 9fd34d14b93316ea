import { useMemo } from "react";
import type { Grid } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import { usedExtent } from "./grid-frame";

/** Smaller than this a sheet is scrolled rather than shrunk. */
const leastZoom = 0.75;

/** A sheet's look at the zoom at which its used columns fit beside the pane, down to three quarters. */
export function useFittedLook(grid: Grid, look: SheetLook, width: number, taken: number): SheetLook {
  const { columns } = usedExtent(grid);
  return useMemo(() => {
    const used = Array.from({ length: columns }, (_, column) => look.columnWidth(column)).reduce(
      (sum, one) => sum + one,
      0,
    );
    const fitting = width === 0 || used === 0 ? 1 : (width - taken) / used;
    return scaled(look, Math.min(1, Math.max(leastZoom, fitting)));
  }, [columns, look, width, taken]);
}

/** The look at a zoom. */
function scaled(look: SheetLook, zoom: number): SheetLook {
  if (zoom === 1) return look;
  return {
    ...look,
    columnWidth: (column) => Math.round(look.columnWidth(column) * zoom),
    rowHeight: (row) => Math.round(look.rowHeight(row) * zoom),
    lookAt: (row, column) => {
      const found = look.lookAt(row, column);
      return { ...found, size: found.size * zoom };
    },
  };
}
