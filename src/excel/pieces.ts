import type { Rectangle } from "../sheets/grid";
import type { ListedSheet } from "./sheet-list";
import { answerBytes, weightsOf } from "./weight";

/** Some rows of one sheet, to be read in one request. */
export interface RowPiece {
  /** Index of the sheet in the list. */
  readonly sheet: number;
  readonly area: Rectangle;
}

/** No annex is wider than some thirty columns; a stray value far to the right shall not cost gigabytes. */
const columnLimit = 200;
/** A first sample may mislead. */
const caution = 1.1;

/** What is still to be read of a workbook, handed out in pieces that fit one answer. */
export class Remaining {
  private readonly queue: RowPiece[];
  private readonly weights: number[];
  readonly total: number;

  constructor(sheets: readonly ListedSheet[]) {
    this.weights = weightsOf(sheets.map(({ sample }) => sample)).map((bytes) => bytes * caution);
    this.queue = sheets.flatMap(({ used }, sheet) => {
      if (!used) return [];
      return [{ sheet, area: { ...used, right: Math.min(used.right, used.left + columnLimit - 1) } }];
    });
    this.total = this.queue.reduce((sum, { area }) => sum + cellsIn(area), 0);
  }

  get isEmpty(): boolean {
    return this.queue.length === 0;
  }

  /** The next pieces, together one answer's worth; at least one row. */
  take(): RowPiece[] {
    const taken: RowPiece[] = [];
    for (let bytes = answerBytes; bytes > 0;) {
      const piece = this.queue.shift();
      if (!piece) break;
      const { top, left, right, bottom } = piece.area;
      const bytesPerRow = (right - left + 1) * (this.weights[piece.sheet] ?? 1);
      const rows = Math.min(bottom - top + 1, Math.floor(bytes / bytesPerRow));
      if (rows < 1 && taken.length > 0) {
        this.queue.unshift(piece);
        break;
      }
      const last = top + Math.max(rows, 1) - 1;
      taken.push({ ...piece, area: { ...piece.area, bottom: last } });
      if (last < bottom) this.queue.unshift({ ...piece, area: { ...piece.area, top: last + 1 } });
      bytes -= Math.max(rows, 1) * bytesPerRow;
    }
    return taken;
  }

  /** The answer was refused as too large: reads the same again in halves. */
  putBack(pieces: readonly RowPiece[]): void {
    for (const { sheet } of pieces) this.weights[sheet] = (this.weights[sheet] ?? 1) * 2;
    this.queue.unshift(...pieces);
  }

  /** What cells of this sheet turned out to weigh. */
  weighed(sheet: number, bytes: number): void {
    this.weights[sheet] = Math.max(bytes * 1.1, (this.weights[sheet] ?? 0) * 0.8);
  }
}

/** How many cells an area has. */
export function cellsIn({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}
