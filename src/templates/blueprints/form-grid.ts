import type { Rectangle } from "../../sheets/grid";
import type { BlueprintCell } from "../../sheets/blueprint";
import type { OfficialLook } from "./official-looks";

/**
 * One box of a form: the columns it covers (inclusive), what stands in it, how it looks; over `rows` rows, one unless
 * said.
 */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly text?: string;
  readonly look: OfficialLook;
  readonly rows?: number;
}

/** A form's cells and merges, put together row by row. */
export interface FormGrid {
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Rectangle[];
}

/** Places boxes; every cell under a merge gets its look too, or its borders would be lost in some programs. */
export function formGrid(lines: readonly { readonly row: number; readonly boxes: readonly Box[] }[]): FormGrid {
  const cells: BlueprintCell[] = [];
  const merges: Rectangle[] = [];
  for (const { row, boxes } of lines) {
    for (const { left, right, text, look, rows = 1 } of boxes) {
      const bottom = row + rows - 1;
      if (right > left || rows > 1) merges.push({ top: row, left, bottom, right });
      for (let line = row; line <= bottom; line += 1) {
        for (let column = left; column <= right; column += 1) {
          const isFirst = line === row && column === left;
          cells.push({ row: line, column, ...(isFirst && text !== undefined ? { value: text } : {}), style: look });
        }
      }
    }
  }
  return { cells, merges };
}
