import { valueAt, type CellValue, type Grid } from "../../sheets/grid";

/**
 * Widths of characters in parts of the font's size: in the narrow fonts that ledgers use (宋体), and in the page's own.
 */
const narrow = { digit: 0.5, sign: 0.25, chinese: 1 } as const;
const wide = { digit: 0.6, sign: 0.4, chinese: 1 } as const;
/** Pixels that a cell keeps free at its sides. */
const padding = 4;

/** A number as its column has room for, and how much smaller than its size it is drawn. */
export interface FittedNumber {
  readonly text: string;
  readonly scale: number;
}

/**
 * A number or date as its column has room for: whole, else filled with #, as in Excel. One that fits in Excel's font
 * and not in the page's is drawn smaller: a date cut short would be read as another one. `size` and `width` in pixels.
 */
export function fittedNumber(text: string, size: number, width: number): FittedNumber {
  const room = width - padding;
  if (widthOf(text, narrow) * size > room)
    return { text: "#".repeat(Math.max(1, Math.floor(room / (wide.digit * size)))), scale: 1 };
  return { text, scale: Math.min(1, room / (widthOf(text, wide) * size)) };
}

function widthOf(text: string, font: Readonly<Record<keyof typeof narrow, number>>): number {
  return [...text].reduce((sum, character) => sum + font[kindOf(character)], 0);
}

function kindOf(character: string): keyof typeof narrow {
  if (character >= "\u2e80") return "chinese";
  return /[\dA-Za-z%]/.test(character) ? "digit" : "sign";
}

/** Whether a text may run over its right neighbour: it is a text of one line, and nothing stands there. */
export function mayRunOver(grid: Grid, row: number, column: number, value: CellValue): boolean {
  return typeof value === "string" && !value.includes("\n") && valueAt(grid, row, column + 1) === null;
}
