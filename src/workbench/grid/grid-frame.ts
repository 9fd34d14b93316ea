import type { Grid, Rectangle } from "../../sheets/grid";
import { plainLook } from "../../xlsx/read/look-styles";
import type { SheetLook } from "../../xlsx/read/sheet-look";

/** Empty rows and columns shown beyond the used part, so that a clerk can go on below it. */
const beyond = { rows: 20, columns: 4 } as const;
const least = { rows: 40, columns: 12 } as const;

const widths = new WeakMap<Grid["values"], number>();

/** Used rows and columns of a sheet, counted from A1. */
export function usedExtent({ top, left, values }: Grid): { readonly rows: number; readonly columns: number } {
  const widest = widths.get(values) ?? values.reduce((width, line) => Math.max(width, line.length), 0);
  widths.set(values, widest);
  return { rows: top + values.length, columns: left + widest };
}

/** Rows and columns that the grid shows. */
export function shownExtent(grid: Grid): { readonly rows: number; readonly columns: number } {
  const { rows, columns } = usedExtent(grid);
  return { rows: Math.max(least.rows, rows + beyond.rows), columns: Math.max(least.columns, columns + beyond.columns) };
}

/** Finds the merged area that a cell belongs to. */
export function mergeFinder(merges: readonly Rectangle[]): (row: number, column: number) => Rectangle | null {
  const byRow = new Map<number, Rectangle[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), merge]);
  }
  return (row, column) => byRow.get(row)?.find(({ left, right }) => column >= left && column <= right) ?? null;
}

/** Sizes and styles of a sheet whose look has not been read. */
export const plainSheetLook: SheetLook = {
  noteAt: () => null,
  formulaAt: () => null,
  frozen: null,
  columnWidth: () => 72,
  rowHeight: () => 24,
  hasHeight: () => false,
  lookAt: () => plainLook,
};

/** Fonts are measured in points, the page in pixels. */
export const pixelsPerPoint = 96 / 72;
const lineHeight = 1.35;
const cellPadding = 12;

/** A row's height in pixels: as the file fixes it, else as its wrapped texts need. */
export function rowHeight(row: number, grid: Grid, look: SheetLook, mergeAt: ReturnType<typeof mergeFinder>): number {
  const usual = look.rowHeight(row);
  if (look.hasHeight(row)) return usual;
  const line = grid.values[row - grid.top] ?? [];
  return line.reduce<number>((height, value, at) => {
    const column = grid.left + at;
    if (value === null) return height;
    const { wrap, size } = look.lookAt(row, column);
    const pixels = size * pixelsPerPoint;
    const lines =
      wrap && typeof value === "string" && !mergeAt(row, column) ? linesOf(value, look.columnWidth(column), pixels) : 1;
    return Math.max(height, Math.ceil(lines * pixels * lineHeight) + 4);
  }, usual);
}

function linesOf(text: string, width: number, pixels: number): number {
  const perLine = Math.max(1, Math.floor((width - cellPadding) / pixels));
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / perLine)), 0);
}

/** A text's width in widths of one 汉字. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? 0.55 : 1;
  return width;
}
