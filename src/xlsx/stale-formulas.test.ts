import * as XLSX from "@e965/xlsx";
import { cellNumber, missingResult, valueAt, type Grid } from "../sheets/grid";
import type { SheetChange } from "../workbooks/port";
import { openFileWorkbook } from "./workbook";

const date = (serial: number): XLSX.CellObject => ({ t: "n", v: serial, z: "yyyy/m/d" });

/** 公布 in C, 要求完成期限 in D as a year later by formula, rows 2 and 3; a count on a sheet of its own. */
function ledgerWithFormulas(): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([["序号", "企业名称", "名单公布时间", "要求完成期限"]]);
  for (const row of [2, 3]) {
    sheet[`B${row}`] = { t: "s", v: `上海${row}号有限公司` };
    sheet[`C${row}`] = date(45471);
    sheet[`D${row}`] = { ...date(45836), f: `EDATE(C${row},12)` };
  }
  sheet["!ref"] = "A1:D3";
  XLSX.utils.book_append_sheet(book, sheet, "台账");
  const count = XLSX.utils.aoa_to_sheet([[2]]);
  count["A1"] = { t: "n", v: 2, f: "COUNT(台账!D2:D3)" };
  XLSX.utils.book_append_sheet(book, count, "汇总");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

const published = { cell: { sheet: "台账", row: 1, column: 2 }, value: 45828, numberFormat: null };
const stateOf = (grid: Grid | undefined, row: number, column: number) =>
  grid && [valueAt(grid, row, column), missingResult(grid, row, column)];

describe("改了公式看的格子，旧的结果不拿来检查", () => {
  test("依赖它的公式没有结果可用，一层层都是；别的公式照旧", async () => {
    const workbook = await openFileWorkbook(ledgerWithFormulas(), "台账.xlsx");
    await workbook.edit([published]);
    const [ledger, count] = await workbook.sheets();
    expect(stateOf(ledger, 1, 3)).toEqual([null, "stale"]);
    expect(stateOf(ledger, 2, 3)).toEqual([45836, null]);
    expect(stateOf(count, 0, 0)).toEqual([null, "stale"]);
  });

  test("页面上还看得到旧的结果，知道它旧了", async () => {
    const workbook = await openFileWorkbook(ledgerWithFormulas(), "台账.xlsx");
    await workbook.edit([published]);
    expect(stateOf(workbook.shownGrids()[0], 1, 3)).toEqual([45836, null]);
    expect([...workbook.staleCells("台账")]).toEqual([cellNumber(1, 3)]);
  });

  test("公式在别的表上，那张表也要重查", async () => {
    const workbook = await openFileWorkbook(ledgerWithFormulas(), "台账.xlsx");
    const changes: SheetChange[] = [];
    workbook.changed((change) => changes.push(change));
    await workbook.edit([published]);
    expect(changes).toContainEqual({ sheet: "汇总", rows: null });
  });

  test("撤销以后，结果又算数", async () => {
    const workbook = await openFileWorkbook(ledgerWithFormulas(), "台账.xlsx");
    await workbook.edit([published]);
    workbook.undoLast();
    const [ledger] = await workbook.sheets();
    expect(stateOf(ledger, 1, 3)).toEqual([45836, null]);
    expect(workbook.staleCells("台账").size).toBe(0);
  });

  test("保存的文件里公式还在，没有被清空", async () => {
    const workbook = await openFileWorkbook(ledgerWithFormulas(), "台账.xlsx");
    await workbook.edit([published]);
    const saved = XLSX.read(await workbook.save()).Sheets["台账"];
    expect(saved?.["D2"]).toMatchObject({ f: "EDATE(C2,12)" });
  });
});
