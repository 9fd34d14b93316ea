import { sheetColumns } from "../limits";

/** A <col>: columns from one to another, zero-based, inclusive, and what it says of them. */
export interface ColumnBand<Of> {
  readonly from: number;
  readonly to: number;
  readonly says: Of;
}

/**
 * What is said of each column; undefined where nothing is. Of several bands over a column the first counts. Each column
 * is filled once: `next` leads from a filled one to the next that is free, so that a file of many wide bands costs no
 * more.
 */
export function columnBands<Of>(bands: Iterable<ColumnBand<Of>>): (column: number) => Of | undefined {
  const filled: (Of | undefined)[] = [];
  const next = new Uint16Array(sheetColumns + 1).map((_, column) => column);
  const free = (column: number): number => {
    let place = column;
    while (next[place] !== place) {
      next[place] = next[next[place] as number] as number;
      place = next[place] as number;
    }
    return place;
  };
  for (const { from, to, says } of bands) {
    const last = Math.min(to, sheetColumns - 1);
    if (!(from >= 0)) continue;
    for (let column = free(Math.min(from, sheetColumns)); column <= last; column = free(column)) {
      filled[column] = says;
      next[column] = column + 1;
    }
  }
  return (column) => filled[column];
}
