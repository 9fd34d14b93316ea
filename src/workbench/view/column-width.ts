import { numberFormatAt, valueAt, type Grid } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import { cellText } from "../grid/cell-text";
import { pixelsPerPoint, widthOf } from "../grid/grid-frame";

/** In pixels: no column is narrower, nor made wider for its texts; and by how much a press changes it. */
export const leastWidth = 24;
const widestFit = 480;
const step = 16;
/** Beside the text. */
const padding = 14;
/** A column is fitted to its first cells: those of a year's ledger. */
const mostRows = 2_000;

/** A width one step wider or narrower. */
export function steppedWidth(width: number, by: 1 | -1): number {
  return Math.max(leastWidth, width + by * step);
}

/** The width at which the texts of a column stand in one line each, as far as that is sensible; its title may wrap. */
export function fittingWidth(grid: Grid, look: SheetLook, column: number, firstRow: number): number {
  let widest = 0;
  for (let row = firstRow; row < Math.min(grid.top + grid.values.length, firstRow + mostRows); row += 1) {
    const value = valueAt(grid, row, column);
    if (value === null) continue;
    const pixels = look.lookAt(row, column).size * pixelsPerPoint;
    const text = cellText(value, numberFormatAt(grid, row, column), grid.date1904);
    for (const line of text.split("\n")) widest = Math.max(widest, widthOf(line) * pixels);
  }
  return Math.round(Math.min(widestFit, Math.max(leastWidth * 2, widest + padding)));
}
