import type { CleanTable } from "./clean-quarter";
import type { ColumnKey } from "../../annexes/columns";
import type { TablePart, TableRole } from "../../ledger/tables";

/** What a cell may hold when a clerk has typed it; a day as YYYY-MM-DD with `date` becomes a real date,
 * and `formula` a formula whose result the file does not hold. */
export type TypedCell = string | number | null | { readonly date: string } | { readonly formula: true };

/** What one row holds, by column. */
export type TypedCells = { readonly [Key in ColumnKey]?: TypedCell };

/**
 * One thing a clerk does to the clean workbook (`annexes/clean-quarter.ts`), whose rows are known by a nickname. A
 * column that the sheet lacks is added when a cell of it is typed; `drop` takes a column away; `part` types over the
 * title or a sign-off field (null clears it); `earlier` is one more sheet in the same workbook, of a quarter further
 * back; `archiveOf` is a row of the sheet 归档 for an enterprise of 附表3, typed by its headings.
 */
export type Edit =
  | { readonly in: TableRole; readonly row: string; readonly type: TypedCells }
  | { readonly in: TableRole; readonly add: TypedCells }
  | { readonly in: TableRole; readonly remove: string }
  | { readonly in: TableRole; readonly drop: ColumnKey }
  | { readonly in: TableRole; readonly part: TablePart; readonly text: string | null }
  | { readonly in: "status" | "adjustments"; readonly earlier: CleanTable }
  | { readonly archiveOf: string; readonly type: Readonly<Record<string, TypedCell>> };

/** Types these cells over a row of 附表3: the clean quarter's 甲 unless another is named. */
export function inStatus(type: TypedCells, row = "甲"): readonly Edit[] {
  return [{ in: "status", row, type }];
}

/** Types these cells over a row of 附表4: the clean quarter's 暂缓 entry unless another is named. */
export function inAdjustments(type: TypedCells, row = "停"): readonly Edit[] {
  return [{ in: "adjustments", row, type }];
}

/** A further entry in 附表4: the clean quarter's 丙 unless another is named. */
export function newAdjustment(type: TypedCells): readonly Edit[] {
  const entry = { serialNumber: 3, enterprise: "上海维陆半导体材料有限公司", evidence: "情况说明", remarks: "" };
  return [{ in: "adjustments", add: { ...entry, ...type } }];
}
