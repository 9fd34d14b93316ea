import type { ColumnKey } from "../annexes/columns";
import { excuseIn } from "../cells/words";
import type { CellValue } from "./grid";
import { textAt } from "./cells";
import type { RowSource } from "./row-reader";

/** Columns whose words say nothing about how the audit goes on; of a name only what stands in brackets counts. */
const silent: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "serialNumber",
  "enterprise",
  "creditCode",
  "district",
  "industry",
  "batch",
]);
const silentHeading = /地址|名称|法人|联系|街道|镇|园区|行业|产品|编号|代码/;

/** Every word of an excuse has one of these letters: nearly all texts are done with here. */
const excusing = /[延顺推暂缓停歇搬迁疫视经]/;

/** Looks for the words in a row that stop the clock, in all its columns, mapped or not. */
export class ExcuseFinder {
  private readonly offsets: readonly number[];
  private readonly enterprise: number;

  constructor(private readonly source: RowSource) {
    const { grid, layout } = source;
    const quiet = new Set([...layout.columns].filter(([key]) => silent.has(key)).map(([, column]) => column));
    const mapped = new Set(layout.columns.values());
    const { left, right, top, bottom } = layout.header;
    const offsets: number[] = [];
    for (let column = left; column <= right; column += 1) {
      const heading = textAt(grid, bottom, column) || textAt(grid, top, column);
      if (quiet.has(column) || (!mapped.has(column) && silentHeading.test(heading))) continue;
      offsets.push(column - grid.left);
    }
    this.offsets = offsets;
    this.enterprise = (layout.columns.get("enterprise") ?? -1) - grid.left;
  }

  /** The excusing words of the row at this position, or null. */
  find(position: number): string | null {
    const { grid, outline } = this.source;
    const first = outline.rowNumbers[position] ?? -1;
    for (const row of [first, ...(outline.continued.get(position) ?? [])]) {
      const found = this.inRow(grid.values[row - grid.top] ?? []);
      if (found !== null) return found;
    }
    return null;
  }

  private inRow(cells: readonly CellValue[]): string | null {
    for (const offset of this.offsets) {
      const value = cells[offset];
      if (typeof value !== "string" || !excusing.test(value)) continue;
      const excuse = excuseIn(value);
      if (excuse !== null) return excuse;
    }
    const name = cells[this.enterprise];
    if (typeof name !== "string" || !excusing.test(name)) return null;
    const bracketed = /[（(].*[）)]/.exec(name);
    return bracketed ? excuseIn(bracketed[0]) : null;
  }
}
