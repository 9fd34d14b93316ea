import type { Grid, Rectangle } from "./grid";

/** Rows to a bucket: rectangles are looked up by the bucket of their row. */
const bucketRows = 64;
/**
 * Rows whose rectangles are kept in order at a time: cells are asked for row by row, and now and then for the row
 * above.
 */
const keptRows = 256;

/**
 * Rectangles by row; those of a row stand from left to right, so that however many there are a cell's is found by
 * halving.
 */
class RowIndex {
  private readonly buckets = new Map<number, Rectangle[]>();
  private readonly rows = new Map<number, readonly Rectangle[]>();

  constructor(rectangles: readonly Rectangle[]) {
    for (const rectangle of rectangles) {
      const last = Math.floor(rectangle.bottom / bucketRows);
      for (let bucket = Math.floor(rectangle.top / bucketRows); bucket <= last; bucket += 1) {
        const others = this.buckets.get(bucket);
        if (others) others.push(rectangle);
        else this.buckets.set(bucket, [rectangle]);
      }
    }
  }

  at(row: number, column: number): Rectangle | undefined {
    const inRow = this.inRow(row);
    let [low, high] = [0, inRow.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const rectangle = inRow[middle] as Rectangle;
      if (rectangle.left > column) high = middle - 1;
      else if (rectangle.right < column) low = middle + 1;
      else return rectangle;
    }
    return undefined;
  }

  private inRow(row: number): readonly Rectangle[] {
    const known = this.rows.get(row);
    if (known) return known;
    if (this.rows.size >= keptRows) this.rows.clear();
    const bucket = this.buckets.get(Math.floor(row / bucketRows)) ?? [];
    const inRow = bucket.filter(({ top, bottom }) => row >= top && row <= bottom);
    inRow.sort((one, other) => one.left - other.left);
    this.rows.set(row, inRow);
    return inRow;
  }
}

const indexed = new WeakMap<readonly Rectangle[], RowIndex>();

/**
 * The rectangle that a cell lies in, if any; there may be tens of thousands, which do not overlap. The list must not
 * change afterwards.
 */
export function rectangleAt(rectangles: readonly Rectangle[], row: number, column: number): Rectangle | undefined {
  if (rectangles.length === 0) return undefined;
  const index = indexed.get(rectangles) ?? new RowIndex(rectangles);
  indexed.set(rectangles, index);
  return index.at(row, column);
}

/** The merge that a cell belongs to, if any. */
export function mergeAt({ merges }: Pick<Grid, "merges">, row: number, column: number): Rectangle | undefined {
  return rectangleAt(merges, row, column);
}

/**
 * The row whose value a cell shows: that of the top cell where a vertical merge has swallowed it. Only inside merges is
 * a value carried down.
 */
export function sourceRow(grid: Grid, row: number, column: number): number {
  const merge = mergeAt(grid, row, column);
  return merge?.left === column ? merge.top : row;
}
