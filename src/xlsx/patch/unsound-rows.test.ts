import { workbookBytes } from "../../../test/fixtures/files/parts";
import { valueAt } from "../../sheets/grid";
import { type FileWorkbook, openFileWorkbook } from "../workbook";

const sheet = "附表3";

/** Writes into B1, whatever it holds. */
async function written(xml: string): Promise<FileWorkbook> {
  const workbook = await openFileWorkbook(workbookBytes({ sheets: { [sheet]: xml } }), "台账.xlsx");
  const [grid] = await workbook.sheets();
  const write = { cell: { sheet, row: 0, column: 1 }, expected: grid ? valueAt(grid, 0, 1) : null, value: "甲" };
  expect((await workbook.write([{ ...write, group: "一" }])).done).toBe(1);
  return workbook;
}

describe("写一格", () => {
  test.each([
    ["一行里同一格写了两遍", '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ["一行里格子次序颠倒", '<row r="1"><c r="C1"/><c r="B1"><v>2</v></c></row>'],
    ["a cell that says it is in another row", '<row r="1"><c r="A9"/><c r="B1"><v>1</v></c></row>'],
    ["rows within rows", '<row r="1"><c r="B1"/></row><sheetData><row r="2"/></sheetData>'],
    ["a row within a row", '<row r="1"><c r="A1"/><row r="2"><c r="B2"/></row></row>'],
    ["同一行写了两遍", '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'],
    ["行的次序颠倒", '<row r="3"/><row r="1"><c r="B1"><v>2</v></c></row>'],
  ])("%s，不写出来：认哪一处，各程序不同", async (_, rows) => {
    await expect((await written(`<sheetData>${rows}</sheetData>`)).save()).rejects.toThrow("已损坏");
  });

  test("表里有两处放单元格的地方，不写出来", async () => {
    const xml = '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><sheetData/>';
    await expect((await written(xml)).save()).rejects.toThrow("已损坏");
  });

  test("表里没有放单元格的地方，不写出来", async () => {
    await expect((await written("<pageMargins/>")).save()).rejects.toThrow("已损坏");
  });
});
