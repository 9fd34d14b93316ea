import type { ColumnKey } from "../annexes/columns";
import { textAt } from "./cells";
import { columnLetters } from "./grid";
import { mergeAt } from "./merges";
import type { ReadTable } from "./read";

/** A column of a table, by its place and its heading. */
export interface TableColumn {
  readonly key: ColumnKey | null;
  readonly column: number;
  readonly heading: string;
}

/**
 * The columns of a table, read by us or not, from left to right; those without a heading are named by their letter.
 */
export function tableColumns({ grid, layout }: ReadTable): TableColumn[] {
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
