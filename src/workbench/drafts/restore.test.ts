import { readFileSync } from "node:fs";
import { openFileWorkbook } from "../../xlsx/workbook";
import { restoreDraft } from "./restore";

const open = () => openFileWorkbook(new Uint8Array(readFileSync("samples/示例-季度报表-常见错误.xlsx")), "示例.xlsx");

test("草稿里的改动放回同一个文件：格子、增减的行、记住的理由都在，一步一步还能撤销", async () => {
  const before = await open();
  const sheet = before.shownGrids()[0]?.name ?? "";
  await before.edit([{ cell: { sheet, row: 7, column: 1 }, value: "改过的名称", numberFormat: null }]);
  before.moveRows(sheet, { kind: "insert", at: 5, count: 2, like: 6 });
  await before.edit([{ cell: { sheet, row: 5, column: 2 }, value: 46000, numberFormat: "yyyy/m/d" }]);
  before.moveRows(sheet, { kind: "delete", at: 20, count: 1, like: null });
  await before.remember("waivers", [{ reason: "已书面说明" }]);
  const after = await open();
  await restoreDraft(after, structuredClone(before.draft()));
  expect(after.shownGrids()).toEqual(before.shownGrids());
  expect(after.unsaved).toBe(before.unsaved);
  expect(await after.recall("waivers")).toEqual([{ reason: "已书面说明" }]);
  expect(await after.save()).toEqual(await before.save());
  for (let step = 0; step < 4; step += 1) after.undoLast();
  expect(after.shownGrids()).toEqual((await open()).shownGrids());
});
