import type { Grid, Rectangle } from "./grid";

/** Rows to a bucket: merges are looked up by the bucket of their row. */
const bucketRows = 64;

const indexed = new WeakMap<readonly Rectangle[], ReadonlyMap<number, readonly Rectangle[]>>();

function bucketsOf(merges: readonly Rectangle[]): ReadonlyMap<number, readonly Rectangle[]> {
  const known = indexed.get(merges);
  if (known) return known;
  const buckets = new Map<number, Rectangle[]>();
  for (const merge of merges) {
    const last = Math.floor(merge.bottom / bucketRows);
    for (let bucket = Math.floor(merge.top / bucketRows); bucket <= last; bucket += 1) {
      const others = buckets.get(bucket);
      if (others) others.push(merge);
      else buckets.set(bucket, [merge]);
    }
  }
  indexed.set(merges, buckets);
  return buckets;
}

/** The merge that a cell belongs to, if any; a sheet may have tens of thousands. */
export function mergeAt({ merges }: Grid, row: number, column: number): Rectangle | undefined {
  if (merges.length === 0) return undefined;
  return bucketsOf(merges)
    .get(Math.floor(row / bucketRows))
    ?.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
}

/** The row whose value a cell shows: that of the top cell where a vertical merge has swallowed it. Only inside merges is a value carried down. */
export function sourceRow(grid: Grid, row: number, column: number): number {
  const merge = mergeAt(grid, row, column);
  return merge?.left === column ? merge.top : row;
}
