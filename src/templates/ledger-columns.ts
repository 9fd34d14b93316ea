import type { ColumnKey } from "../annexes/columns";
import { statusColumns } from "../annexes/status-columns";
import { columnsOfStep, milestoneKeys } from "../annexes/steps";
import { textAt } from "../sheets/cells";
import { columnLetters } from "../sheets/grid";
import { mergeAt } from "../sheets/merges";
import type { ReadTable } from "../sheets/read";

/**
 * What of a ledger goes into the official columns of 附表3; times and results of a split pair into the combined column.
 */
export const coveredByOfficial: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  ...statusColumns.filter(({ official }) => official).map(({ key }) => key),
  ...milestoneKeys.flatMap(columnsOfStep),
]);

/** A column of the ledger, by its place and its heading. */
export interface LedgerColumn {
  readonly key: ColumnKey | null;
  readonly column: number;
  readonly heading: string;
}

/**
 * The columns of a ledger, read by us or not, from left to right; those without a heading are named by their letter.
 */
export function ledgerColumns({ grid, layout }: ReadTable): LedgerColumn[] {
  // One column may serve as two, 批次 as 名单公布时间: the official one comes first and counts.
  const keys = new Map([...layout.columns].reverse().map(([key, column]) => [column, key]));
  const { left, right, top, bottom } = layout.header;
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).map((column) => {
    const words: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const merge = mergeAt(grid, row, column);
      const word = textAt(grid, merge?.top ?? row, merge?.left ?? column).replace(/\s+/g, "");
      if (word !== "" && !words.includes(word)) words.push(word);
    }
    const heading = words.length > 0 ? words.join("") : `${columnLetters(column)}列`;
    return { key: keys.get(column) ?? null, column, heading };
  });
}
