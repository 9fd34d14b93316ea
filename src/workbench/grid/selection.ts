import type { CellPlace, Rectangle } from "../../sheets/grid";

/** What is selected on the sheet in front: the cell that typing goes into, and the block around it. */
export interface Selected {
  readonly cell: CellPlace;
  readonly block: Rectangle;
}

type MergeAt = (row: number, column: number) => Rectangle | null;

/** One cell is selected; a merged one whole, with its first cell to type into. */
export function selectedCell(cell: CellPlace, mergeAt: MergeAt): Selected {
  const block = mergeAt(cell.row, cell.column) ?? blockOf(cell);
  return { cell: { ...cell, row: block.top, column: block.left }, block };
}

/** The block from the cell that typing goes into to another one, with the whole of each merged area that it touches. */
export function selectedTo(
  cell: CellPlace,
  to: { readonly row: number; readonly column: number },
  merges: readonly Rectangle[],
): Selected {
  let block = around(blockOf(cell), blockOf(to));
  for (let grown = grownBy(block, merges); grown !== block; grown = grownBy(block, merges)) block = grown;
  return { cell, block };
}

/** The corner of the block that moves when Shift and an arrow are pressed: the one across from the cell. */
export function movingCorner({ cell, block }: Selected): { readonly row: number; readonly column: number } {
  return {
    row: cell.row === block.top ? block.bottom : block.top,
    column: cell.column === block.left ? block.right : block.left,
  };
}

/** Whether a block holds a cell. */
export function holdsCell({ top, left, bottom, right }: Rectangle, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function blockOf({ row, column }: { readonly row: number; readonly column: number }): Rectangle {
  return { top: row, left: column, bottom: row, right: column };
}

function grownBy(block: Rectangle, merges: readonly Rectangle[]): Rectangle {
  const touched = merges.filter((merge) => touches(block, merge) && !contains(block, merge));
  return touched.reduce(around, block);
}

function touches(one: Rectangle, other: Rectangle): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

function contains(outer: Rectangle, inner: Rectangle): boolean {
  return holdsCell(outer, inner.top, inner.left) && holdsCell(outer, inner.bottom, inner.right);
}

function around(one: Rectangle, other: Rectangle): Rectangle {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
