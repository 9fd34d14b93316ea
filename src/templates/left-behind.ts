import type { ColumnKey } from "../annexes/columns";
import { isBlank, textAt } from "../sheets/cells";
import { columnLetters, valueAt } from "../sheets/grid";
import type { ReadTable } from "../sheets/read";
import { mergeAt } from "../sheets/merges";
import type { StatusSource } from "./source-rows";
import { rowName, writtenIn } from "./source-rows";

/** Parts of 评估 and 验收 that go into the combined columns. */
const combined: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "assessedOn",
  "assessmentResult",
  "acceptedOn",
  "acceptanceResult",
]);

/** A column of the ledger, by its place and its heading. */
export interface LedgerColumn {
  readonly key: ColumnKey | null;
  readonly column: number;
  readonly heading: string;
}

/** The columns of a ledger, read by us or not, from left to right; those without a heading are named by their letter. */
export function ledgerColumns({ grid, layout }: ReadTable): LedgerColumn[] {
  const keys = new Map([...layout.columns].map(([key, column]) => [column, key]));
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

/** What the carried rows hold in columns that the new sheet does not have; 备注 row by row, since each says something of its own. */
export function leftBehind(sources: readonly StatusSource[], has: ReadonlySet<ColumnKey>): string[] {
  const reads = [...new Set(sources.map(({ read }) => read))];
  return reads.flatMap((read) => {
    const own = sources.filter((source) => source.read === read);
    const lost = ledgerColumns(read).filter(
      ({ key, column }) =>
        !(key !== null && (has.has(key) || combined.has(key) || key === "serialNumber")) &&
        own.some(({ at }) => !isBlank(valueAt(read.grid, at, column))),
    );
    const headings = lost.filter(({ key }) => key !== "remarks").map(({ heading }) => heading);
    return [
      ...(headings.length > 0 ? [`“${read.grid.name}”的这些栏目新表没有，没有带入：${headings.join("、")}。`] : []),
      ...(lost.some(({ key }) => key === "remarks") ? remarksOf(own) : []),
    ];
  });
}

function remarksOf(sources: readonly StatusSource[]): string[] {
  return sources.flatMap((source) => {
    const remark = writtenIn(source.cells.get("remarks"));
    return remark === "" ? [] : [`${rowName(source)}：备注“${remark}”没有带入，附表3没有备注栏。`];
  });
}
