import { readFileSync } from "node:fs";
import { valueAt } from "../../src/sheets/grid";
import { openFileWorkbook } from "../../src/xlsx/workbook";
import { temporaryFolder } from "../support/folder";
import { calculated } from "./office";

const sample = "samples/示例-季度报表-常见错误.xlsx";

const when = process.env["LIBREOFFICE"] ? describe : describe.skip;

when("LibreOffice 打开我们改过的文件", () => {
  const folder = temporaryFolder();
  const lines = (bytes: Uint8Array, name: string): string[] => calculated(folder.file(`${name}.xlsx`, bytes));

  test("改过、插过行、删过行，看到的只有这些改动", async () => {
    const original = new Uint8Array(readFileSync(sample));
    const before = lines(original, "before");
    const workbook = await openFileWorkbook(original, "台账.xlsx");
    const shown = () => workbook.shownGrids()[0]!;
    const { name } = shown();
    const textAt = (row: number): string => String(valueAt(shown(), row, 1));
    const [renamed, removed] = [textAt(7), textAt(12)];
    await workbook.edit([{ cell: { sheet: name, row: 7, column: 1 }, value: "改过的名称", numberFormat: null }]);
    workbook.moveRows(name, { kind: "insert", at: 9, count: 2, like: 8 });
    await workbook.edit([{ cell: { sheet: name, row: 9, column: 1 }, value: "新来的厂", numberFormat: null }]);
    workbook.moveRows(name, { kind: "delete", at: 14, count: 1, like: null });
    const after = lines(await workbook.save(), "after");

    const blank = ",".repeat((before[7] ?? "").split(",").length - 1);
    const expected = before
      .map((line) => line.replace(renamed, "改过的名称"))
      .toSpliced(9, 0, blank.replace(",", ",新来的厂"), blank)
      .filter((line) => !line.includes(removed));
    expect(after).toEqual(expected);
    expect(after).toHaveLength(before.length + 1);
  });
});
