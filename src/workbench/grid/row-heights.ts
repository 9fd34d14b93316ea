import { useEffect, useEffectEvent, useState } from "react";
import type { Grid } from "../../sheets/grid";
import { unhurried } from "../../workbooks/unhurried";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import { type mergeFinder, rowHeight } from "./grid-frame";

/** Rows whose heights are worked out as they are asked for. */
const atOnce = 2_000;
/** Rows between two looks at the clock. */
const rowsPerStep = 100;

interface KnownHeights {
  readonly sheet: string;
  /** In pixels, by row. */
  readonly heights: Uint16Array;
}

/**
 * Tells a row's height in pixels. Those of a long sheet follow from 100,000 wrapped texts: what lies far down is taken
 * to be as usual, or as it was, until all are worked out in small steps; the function is then another.
 */
export function useRowHeights(
  grid: Grid,
  look: SheetLook,
  mergeAt: ReturnType<typeof mergeFinder>,
  rows: number,
): { readonly heightOf: (row: number) => number; readonly known: KnownHeights | null } {
  const [known, setKnown] = useState<KnownHeights | null>(null);
  const isLong = rows > atOnce;
  const steps = useEffectEvent(() => allHeights(grid, look, mergeAt, rows));
  useEffect(() => {
    if (!isLong) return;
    let isWanted = true;
    void unhurried(steps()).then((heights) => isWanted && setKnown({ sheet: grid.name, heights }));
    return () => {
      isWanted = false;
    };
  }, [grid.name, look, isLong]);
  const current = isLong && known?.sheet === grid.name ? known : null;
  return {
    known: current,
    heightOf: (row) =>
      row < atOnce ? rowHeight(row, grid, look, mergeAt) : (current?.heights[row] ?? look.rowHeight(row)),
  };
}

function* allHeights(...[grid, look, mergeAt, rows]: Parameters<typeof useRowHeights>): Generator<void, Uint16Array> {
  const heights = new Uint16Array(rows);
  for (let row = 0; row < rows; row += 1) {
    heights[row] = rowHeight(row, grid, look, mergeAt);
    if (row % rowsPerStep === 0) yield;
  }
  return heights;
}
