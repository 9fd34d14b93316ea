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

describe("writing one cell", () => {
  it.each([
    ["a cell that the row holds twice", '<row r="1"><c r="A1"/><c r="B1"><v>1</v></c><c r="B1"><v>2</v></c></row>'],
    ["a cell that comes too late in its row", '<row r="1"><c r="C1"/><c r="B1"><v>2</v></c></row>'],
    ["a cell that says it is in another row", '<row r="1"><c r="A9"/><c r="B1"><v>1</v></c></row>'],
    ["rows within rows", '<row r="1"><c r="B1"/></row><sheetData><row r="2"/></sheetData>'],
    ["a row within a row", '<row r="1"><c r="A1"/><row r="2"><c r="B2"/></row></row>'],
    ["a row that is there twice", '<row r="1"><c r="B1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'],
    ["a row that comes too late", '<row r="3"/><row r="1"><c r="B1"><v>2</v></c></row>'],
  ])("is refused for %s: of two, programs disagree which holds", async (_, rows) => {
    await expect((await written(`<sheetData>${rows}</sheetData>`)).save()).rejects.toThrow("已损坏");
  });

  it("is refused where a sheet has two places for cells", async () => {
    const xml = '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData><sheetData/>';
    await expect((await written(xml)).save()).rejects.toThrow("已损坏");
  });

  it("is refused where a sheet has no place for cells", async () => {
    await expect((await written("<pageMargins/>")).save()).rejects.toThrow("已损坏");
  });
});
