import { numberFormatAt, valueAt } from "../../src/sheets/grid";
import type { Blueprint } from "../../src/sheets/blueprint";
import type { OpenWorkbook } from "./contract-face";
import { at, ledger } from "./contract-ledger";

/** A small sheet with everything a blueprint can say. */
export const smallBlueprint: Blueprint = {
  name: "附表3",
  styles: {
    title: { font: { family: "方正小标宋简体", size: 18, bold: true }, horizontal: "center", vertical: "center" },
    text: { font: { family: "宋体", size: 11 }, border: true, wrap: true, numberFormat: "@" },
    date: { font: { family: "仿宋", size: 11, color: "#333333" }, border: true, numberFormat: 'yyyy"年"m"月"d"日"' },
    link: { font: { family: "宋体", size: 11, color: "#0563C1" }, fill: "#F2F2F2", indent: 1 },
  },
  cells: [
    { row: 0, column: 0, value: "附表3 名单", style: "title" },
    { row: 1, column: 0, value: "=不是公式", style: "text" },
    { row: 1, column: 1, value: 45_418, style: "date" },
    { row: 2, column: 0, value: "001", style: "text" },
    { row: 2, column: 1, style: "date" },
    { row: 3, column: 0, value: "见附表4", style: "link", link: at(1, 0, "附表4") },
    { row: 3, column: 1, formula: "COUNTA(A2:A3)", style: "link" },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  columnWidths: [30, 16],
  rowHeights: { 0: 36 },
  validations: [
    {
      cells: { top: 1, left: 0, bottom: 2, right: 0 },
      list: ["通过", "不通过"],
      promptTitle: "结果",
      prompt: "请选择",
    },
    { cells: { top: 1, left: 1, bottom: 2, right: 1 }, date: true, strict: true },
  ],
  page: {
    landscape: true,
    fitToWidth: true,
    titleRows: { from: 0, to: 0 },
    printArea: { top: 0, left: 0, bottom: 3, right: 1 },
    centerHorizontally: true,
    footerCenter: "第 &P 页",
    margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
  },
  frozenRows: 1,
};

export function insertingContract(open: OpenWorkbook): void {
  test("名字被占用就另取一个，从不覆盖别的工作表", async () => {
    const { workbook } = await open(ledger);
    expect(await workbook.insert({ ...smallBlueprint, name: "模板" })).toBe("模板");
    const second = await workbook.insert(smallBlueprint);
    expect(second).not.toBe("附表3");
    const names = (await workbook.sheets()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["附表3", "附表4", "模板", second]));
    expect(new Set(names).size).toBe(names.length);
  });

  test("文本仍是文本，日期是真的日期", async () => {
    const { workbook } = await open(ledger);
    const name = await workbook.insert(smallBlueprint);
    const grid = (await workbook.sheets()).find((sheet) => sheet.name === name);
    if (!grid) throw new Error("no sheet");
    expect([
      valueAt(grid, 0, 0),
      valueAt(grid, 1, 0),
      valueAt(grid, 1, 1),
      valueAt(grid, 2, 0),
      valueAt(grid, 2, 1),
    ]).toEqual(["附表3 名单", "=不是公式", 45_418, "001", null]);
    expect(numberFormatAt(grid, 1, 1)).toBe('yyyy"年"m"月"d"日"');
  });

  test("别的工作表一点不动", async () => {
    const opened = await open(ledger);
    await opened.workbook.sheets();
    await opened.workbook.insert(smallBlueprint);
    const grid = await opened.workbook.rows("附表3", 2, 2);
    expect(grid?.values[0]).toEqual([1, "上海申岚精细化工有限公司", 45_000, null]);
  });
}
