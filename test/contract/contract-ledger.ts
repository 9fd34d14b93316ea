import type { CellPlace } from "../../src/sheets/grid";
import type { CellWrite, Mark, MarkSeverity } from "../../src/workbooks/port";
import type { ContractSheet } from "./contract-face";

/**
 * A small 附表3 with a title merged over it, a date column, a formula and a fill of the clerk's own; sheets beside it.
 */
export const ledger: readonly ContractSheet[] = [
  {
    name: "附表3",
    rows: [
      ["附表3 强制性清洁生产审核企业名单", null, null, null],
      ["序号", "企业名称", "名单公布时间", "备注"],
      [1, "上海申岚精细化工有限公司", 45_000, null],
      [2, "上海云禾电镀有限公司", 45_010.5, "2024.5.6"],
      [3, "上海临川纸业有限公司", null, null],
      [6, "合计", null, true],
    ],
    numberFormats: { "C3:C5": "yyyy/m/d", D4: "@" },
    formulas: { A6: "=SUM(A3:A5)" },
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    fills: { B3: "#FFFF00", "A2:D2": "#D9E1F2" },
    conditionalFormats: { "C3:C5": '=$C3="迟"' },
  },
  { name: "附表4", rows: [["附表4"], ["企业名称", "调整"]] },
  { name: "说明 '草稿'", rows: [["内部说明"]], hidden: true },
  { name: "空表", rows: [] },
];

/** The same ledger with 附表3 protected. */
export const protectedLedger: readonly ContractSheet[] = ledger.map((sheet) =>
  sheet.name === "附表3" ? { ...sheet, protected: true } : sheet,
);

export function at(row: number, column: number, sheet = "附表3"): CellPlace {
  return { sheet, row, column };
}

export function mark(row: number, column: number, severity: MarkSeverity = "error", sheet = "附表3"): Mark {
  return { cell: at(row, column, sheet), severity };
}

/** A guarded write of one cell that is a fix of its own. */
export function write(
  cell: CellPlace,
  expected: CellWrite["expected"],
  value: CellWrite["value"],
  numberFormat?: string,
): CellWrite {
  const group = `${cell.sheet}!${cell.row},${cell.column}`;
  return { cell, expected, value, group, ...(numberFormat === undefined ? {} : { numberFormat }) };
}
