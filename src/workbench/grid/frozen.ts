import type { Grid } from "../../sheets/grid";
import type { SheetLook } from "../../xlsx/read/sheet-look";
import { rowHeight, type mergeFinder } from "./grid-frame";

/** Rows and columns that stay in view while the rest scrolls, and how much room they take, in pixels. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

/** What stays in view leaves at least so much of the frame to the rest. */
const share = 0.5;

/** As the file freezes them, else the head of the table; nothing where they would leave too little room. */
export function frozenParts(
  grid: Grid,
  look: SheetLook,
  mergeAt: ReturnType<typeof mergeFinder>,
  head: number,
  frame: { readonly width: number; readonly height: number },
): Frozen {
  const wanted = look.frozen ?? { rows: head, columns: 0 };
  const height = sum(wanted.rows, (row) => rowHeight(row, grid, look, mergeAt));
  const width = sum(wanted.columns, (column) => look.columnWidth(column));
  const [fitsDown, fitsAcross] = [height <= frame.height * share, width <= frame.width * share];
  return {
    rows: fitsDown ? wanted.rows : 0,
    columns: fitsAcross ? wanted.columns : 0,
    height: fitsDown ? height : 0,
    width: fitsAcross ? width : 0,
  };
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, index) => size(index)).reduce((total, one) => total + one, 0);
}
