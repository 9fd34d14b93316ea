import { ledger, open } from "../../test/excel-host/small-excel";
import { selectedCells } from "./selected-cells";

test("选中的单元格，连同它的工作表", async () => {
  const host = open(ledger());
  host.book.selection = { top: 1, left: 0, bottom: 2, right: 1 };
  expect(await selectedCells()).toEqual({ sheet: "附表3", range: { top: 1, left: 0, bottom: 2, right: 1 } });
});

test("选中的是图表，就是没有选中单元格；正在编辑单元格，就照实说", async () => {
  const host = open(ledger());
  host.faults.otherWorkbookInFront = true;
  expect(await selectedCells()).toBeNull();
  host.faults.otherWorkbookInFront = false;
  host.faults.editingCell = true;
  await expect(selectedCells()).rejects.toThrow("正在编辑");
});
