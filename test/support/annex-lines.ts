import type { StatusRow } from "../../src/ledger/tables";
import { day } from "../../src/dates/day";
import type { CellValue, Grid } from "../../src/sheets/grid";
import type { Layout } from "../../src/sheets/layout";
import { readTable, type ReadTable } from "../../src/sheets/read";
import { recognise } from "../../src/sheets/recognise/recognise";
import { gridOf } from "./sheet-canvas";

export type Lines = readonly (readonly CellValue[])[];

export const statusHeadings = [
  "序号",
  "企业名称",
  "名单公布时间",
  "要求完成期限",
  "审核咨询机构名称",
  "评估时间和评估结果",
  "验收时间和验收结果",
];

export const adjustmentHeadings = ["\n序号", "企业名称", "变化情况1", "调整结果2", "证明材料3", "备注"];

/** A row of 附表3 with nothing wrong or open in it, listed on 2025-06-20. */
export function enterpriseLine(number: number, name: string): CellValue[] {
  return [number, name, "2025年6月20日", "2026-06-19", "自行审核", "", ""];
}

/** The annexes found among these lines. */
export function layoutsOf(lines: Lines, more: Partial<Grid> = {}): readonly Layout[] {
  return recognise(gridOf(lines, more)).layouts;
}

/** The one annex among these lines. */
export function onlyLayout(lines: Lines, more: Partial<Grid> = {}): Layout {
  const [layout, ...others] = layoutsOf(lines, more);
  if (!layout || others.length > 0) throw new Error(`${layout ? others.length + 1 : 0} annexes found`);
  return layout;
}

/** The one annex among these lines, read as of 2026-10-09. */
export function readLines(lines: Lines, more: Partial<Grid> = {}): ReadTable {
  return readTable(gridOf(lines, more), onlyLayout(lines, more), { asOf: day("2026-10-09") });
}

/** The rows of an 附表3 with these lines under the official header. */
export function statusRowsOf(lines: Lines, more: Partial<Grid> = {}): readonly StatusRow[] {
  const { table } = readLines([statusHeadings, ...lines], more);
  if (table.annex !== 3) throw new Error("附表4");
  return table.rows;
}
