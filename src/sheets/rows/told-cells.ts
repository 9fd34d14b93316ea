import type { ColumnKey } from "../../annexes/columns";
import { readStatements } from "../../cells/language/read-statements";
import type { Statement } from "../../cells/language/statement";
import type { ToldCell } from "../../cells/language/told-cell";
import { textAt } from "../cells";
import type { CellValue } from "../grid";
import { sharing } from "../../dates/sharing";
import type { RowSource } from "./row-reader";

/** Columns whose words say nothing about how the audit goes on; of a name only what stands in brackets counts. */
const silent: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "serialNumber",
  "enterprise",
  "creditCode",
  "district",
  "industry",
  "batch",
  "consultingAgency",
]);
const silentHeading = /地址|名称|法人|联系|街道|镇|园区|行业|产品|编号|代码/;

const none: readonly ToldCell[] = [];
const bracketed = /[（(].*[）)]/;

interface TellingColumn {
  readonly offset: number;
  readonly tell: (text: string) => ToldCell | null;
}

function isOfEnterprise({ topic }: Statement): boolean {
  return topic === "standstill" || topic === "departure";
}

/** Reads what a row's cells say, in all its columns, mapped or not. Equal cells of a column share one reading. */
export class ToldCells {
  private readonly columns: readonly TellingColumn[];
  private readonly enterprise: number;
  private readonly nameTells = sharing((text: string): ToldCell | null => {
    const statements = readStatements(text).filter(isOfEnterprise);
    return statements.length === 0 ? null : { column: null, text, statements };
  });

  constructor(private readonly source: RowSource) {
    const { grid, layout } = source;
    const keys = new Map([...layout.columns].map(([key, column]) => [column, key]));
    const { left, right, top, bottom } = layout.header;
    const columns: TellingColumn[] = [];
    for (let column = left; column <= right; column += 1) {
      const key = keys.get(column) ?? null;
      const heading = textAt(grid, bottom, column) || textAt(grid, top, column);
      if (key === null ? silentHeading.test(heading) : silent.has(key)) continue;
      columns.push({ offset: column - grid.left, tell: sharing((text) => toldOf(key, text)) });
    }
    this.columns = columns;
    this.enterprise = (layout.columns.get("enterprise") ?? -1) - grid.left;
  }

  /** What the cells of the row at this position say, in the order of the columns. */
  read(position: number): readonly ToldCell[] {
    const { grid, outline } = this.source;
    const first = outline.rowNumbers[position] ?? -1;
    let told: ToldCell[] | null = null;
    for (const row of [first, ...(outline.continued.get(position) ?? [])]) {
      const cells = grid.values[row - grid.top] ?? [];
      for (const { offset, tell } of this.columns) {
        const value = cells[offset];
        const cell = typeof value === "string" ? tell(value) : null;
        if (cell) (told ??= []).push(cell);
      }
      const noted = this.besideName(cells[this.enterprise] ?? null);
      if (noted) (told ??= []).push(noted);
    }
    return told ?? none;
  }

  private besideName(name: CellValue): ToldCell | null {
    if (typeof name !== "string" || !/[（(]/.test(name)) return null;
    const note = bracketed.exec(name)?.[0];
    return note === undefined ? null : this.nameTells(note);
  }
}

function toldOf(column: ColumnKey | null, text: string): ToldCell | null {
  const statements = readStatements(text);
  return statements.length === 0 ? null : { column, text, statements };
}
