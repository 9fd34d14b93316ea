import type { Cell } from "./cells";

export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

/** One sheet as it is painted: cells by row and column (zero-based), merges, and where each thing ended up. */
export class Canvas {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly merges: Merge[] = [];
  readonly places = new Map<string, string>();
  /** Rows of empty styled cells below, as a sheet formatted further than filled. */
  styledTo = 0;

  constructor(
    readonly name: string,
    readonly hidden = false,
  ) {}

  put(row: number, column: number, cell: Cell, key?: string): void {
    if (key !== undefined && !this.places.has(key)) this.places.set(key, `${letters(column)}${row + 1}`);
    if (cell === null) return;
    const line = this.rows.get(row) ?? new Map<number, Cell>();
    line.set(column, cell);
    this.rows.set(row, line);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  get bottom(): number {
    return Math.max(-1, ...this.rows.keys());
  }

  get right(): number {
    return Math.max(0, ...[...this.rows.values()].flatMap((line) => [...line.keys()]));
  }
}

/** A workbook as painted. */
export interface Book {
  readonly sheets: readonly Canvas[];
  readonly date1904: boolean;
}
