import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { type Grid, numberFormatAt, valueAt } from "../../src/sheets/grid";
import { openFileWorkbook } from "../../src/xlsx/workbook";
import { openFile } from "../excel-host/open-file";
import { at, ledger, mark } from "./contract-ledger";
import { openInExcel } from "./excel-face";
import { contractBytes } from "./file-face";

test("一面在文件里标的、记的，另一面找得到，也清得掉", async () => {
  const file = await openFileWorkbook(contractBytes(ledger), "台账.xlsx");
  await file.mark([mark(2, 2), mark(4, 1, "warning"), mark(0, 0, "hint")]);
  await file.remember("waivers", [{ rule: "start-late", reason: "已说明" }]);
  const { workbook, book, marked } = await openInExcel(await openFile(await file.save()), "1.14");
  expect(await marked()).toEqual(
    expect.arrayContaining([
      { ...at(2, 2), severity: "error" },
      { ...at(4, 1), severity: "warning" },
    ]),
  );
  expect(await workbook.recall("waivers")).toEqual([{ rule: "start-late", reason: "已说明" }]);
  expect((await workbook.unmark()).skipped).toEqual([]);
  expect(await marked()).toEqual([]);
  expect(book.sheet("附表3")?.conditionalFormats.map(({ formula }) => formula)).toEqual(['=$C3="迟"']);
});

test("两面记下的东西一个字节不差", async () => {
  const file = await openFileWorkbook(contractBytes(ledger), "台账.xlsx");
  const excel = await openInExcel(await openFile(contractBytes(ledger)), "1.14");
  for (const workbook of [file, excel.workbook]) {
    await workbook.remember("settings", { live: true });
    await workbook.remember("waivers", ["甲 & 乙"]);
  }
  const fromFile = await openFile(await file.save());
  expect(excel.book.customXmlParts.map(({ xml }) => xml)).toEqual(fromFile.customXmlParts.map(({ xml }) => xml));
});

describe.each(readdirSync("samples").filter((name) => name.endsWith(".xlsx")))("示例 %s", (name) => {
  test("在 Excel 里读和当文件读，一样", async () => {
    const bytes = readFileSync(path.join("samples", name));
    const inFile = await (await openFileWorkbook(bytes, name)).sheets();
    const { workbook } = await openInExcel(await openFile(bytes), "1.14");
    const inExcel = await workbook.sheets();
    expect(inExcel.map(({ name: sheet, visible }) => [sheet, visible])).toEqual(
      inFile.map(({ name: sheet, visible }) => [sheet, visible]),
    );
    inFile.forEach((grid, index) => {
      const other = inExcel[index];
      if (!other) throw new Error("no sheet");
      expect(cellsOf(other)).toEqual(cellsOf(grid));
      expect([...other.merges].sort(byPlace)).toEqual([...grid.merges].sort(byPlace));
    });
  });
});

function byPlace(one: Grid["merges"][number], other: Grid["merges"][number]): number {
  return one.top - other.top || one.left - other.left;
}

/** Every cell that holds something, with its place and format. */
function cellsOf(grid: Grid): unknown[] {
  return grid.values.flatMap((row, index) =>
    row.flatMap((_, column) => {
      const [top, left] = [grid.top + index, grid.left + column];
      const value = valueAt(grid, top, left);
      return value === null ? [] : [[top, left, value, numberFormatAt(grid, top, left)]];
    }),
  );
}
