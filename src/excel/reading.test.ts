import { bookOf, openAndRead, openInExcel } from "../../test/contract/excel-face";
import { at, ledger, write } from "../../test/contract/contract-ledger";
import { asDocumented } from "../../test/excel-host/readings";
import { WorkbookProblem } from "../workbooks/problem";
import { codeOf, problemOf, reasonOf } from "./errors";

test("正在编辑单元格时读表，说明怎么办", async () => {
  const { workbook, host } = await openInExcel(bookOf(ledger), "1.14", { reading: asDocumented });
  host.faults.editingCell = true;
  const problem = await workbook.sheets().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(WorkbookProblem);
  expect(problem).toMatchObject({ reason: "editing-cell", action: "请按回车或 Esc 结束编辑，再试一次。" });
});

test("遇 null object 就停的 Excel，多一个来回读完", async () => {
  const { workbook, host } = await openInExcel(bookOf(ledger), "1.14");
  host.faults.failRequest(0, "ItemNotFound");
  expect(await workbook.sheets()).toHaveLength(ledger.length);
  expect(host.traffic.roundTrips).toBe(4);
});

test("受保护的工作表照读", async () => {
  const { workbook, book } = await openInExcel(bookOf(ledger), "1.14");
  const sheet = book.sheet("附表3");
  if (sheet) sheet.protection = { options: {} };
  expect((await workbook.sheets())[0]?.values).toHaveLength(6);
});

test("几行太大，一次取不回的，对半分开读", async () => {
  const rows = Array.from({ length: 300 }, (_, row) => [row, "备注".repeat(4_000)]);
  const reading = { ...asDocumented, payloadLimit: 5_000_000 };
  const { workbook, host } = await openAndRead(bookOf([{ name: "附表3", rows }]), "1.14", { reading });
  const grid = await workbook.rows("附表3", 0, 299);
  expect(grid?.values.map(([row]) => row)).toEqual(rows.map(([row]) => row));
  expect(host.traffic.roundTrips).toBeGreaterThan(1);
});

test("几个人同时编辑留下的几份记忆，合成一份", async () => {
  const { workbook, book } = await openInExcel(bookOf(ledger), "1.14");
  await workbook.remember("a", 1);
  book.customXmlParts.push({ id: "second", xml: (book.customXmlParts[0]?.xml ?? "").replace('key="a"', 'key="b"') });
  book.customXmlParts.push({ id: "theirs", xml: '<x xmlns="urn:other"/>' });
  expect(await workbook.recall("b")).toBe(1);
  await workbook.remember("c", 3);
  expect(book.customXmlParts).toHaveLength(2);
  expect([await workbook.recall("a"), await workbook.recall("b"), await workbook.recall("c")]).toEqual([1, 1, 3]);
});

test("两次请求之间删去的表，说它不在了", async () => {
  const { workbook, book } = await openInExcel(bookOf(ledger), "1.14");
  await workbook.sheets();
  const sheet = book.sheet("附表4");
  if (sheet) book.remove(sheet);
  expect(await workbook.rows("附表4", 0, 3)).toBeNull();
  expect(await workbook.write([write(at(0, 0, "附表4"), "附表4", "x")])).toMatchObject({
    skipped: [{ reason: "sheet-missing" }],
  });
});

describe("出错用办事人员的话说", () => {
  test("程序自己的话不给人看", () => {
    const problem = problemOf({ code: "GeneralException", message: "An internal error has occurred." });
    expect(problem).toMatchObject({ message: "Excel 没有完成这一步。请再试一次；仍不行时，关闭并重新打开本工作簿。" });
    expect(problemOf(new TypeError("x is undefined"))).toBeInstanceOf(WorkbookProblem);
  });

  test("取消的、已经说过的，原样传出", () => {
    const abort = new DOMException("已取消", "AbortError");
    const told = new WorkbookProblem("甲。", "乙。", null);
    expect([problemOf(abort), problemOf(told)]).toEqual([abort, told]);
  });

  test("没有 Excel 错误代码的，一律是 failed", () => {
    expect([codeOf(null), codeOf({ code: 5 }), codeOf("x")]).toEqual([null, null, null]);
    expect(reasonOf(new Error("x"))).toBe("failed");
  });
});
