import { firstRow } from "../../src/templates/blueprints/annex-sheet";
import type { Blueprint, BlueprintCell } from "../../src/sheets/blueprint";
import { fill, type FillOptions } from "../../src/templates/fill";
import type { Made } from "../../src/templates/made";
import { gridOf, readsOf, type TestCell } from "./ledger-grid";

const quarter = { year: 2026, quarter: 3 } as const;
export const options: FillOptions = { quarter, authority: "申江区生态环境局" };
export const header = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];
export const green = "上海绿衡环境科技有限公司";
export const listed = { date: "2025-06-20" };
export const due = { date: "2026-06-20" };

/** A ledger of these rows in the official columns. */
export function ledger(...rows: readonly (readonly TestCell[])[]) {
  return gridOf("强审台账", [header, ...rows]);
}

/** What the ledger of these rows comes to in 2026年第3季度. */
export function filled(rows: readonly (readonly TestCell[])[], more: Partial<FillOptions> = {}): Made {
  const made = fill(readsOf(ledger(...rows)), { ...options, ...more });
  if (!made) throw new Error("没有认出台账");
  return made;
}

/** A row as the ledger has it. */
export function row(name: string, assessment: TestCell, acceptance: TestCell = null): TestCell[] {
  return [1, name, listed, due, green, assessment, acceptance];
}

/** A cell of the new sheet, by its line in the table. */
export function cellAt({ cells }: Blueprint, line: number, column: number): BlueprintCell | undefined {
  return cells.find((cell) => cell.row === firstRow + line && cell.column === column);
}
