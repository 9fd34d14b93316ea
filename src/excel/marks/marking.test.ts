import { bookOf, office, openInExcel } from "../../../test/contract/excel-face";
import { at, ledger, mark } from "../../../test/contract/contract-ledger";
import { asDocumented, asReported } from "../../../test/excel-host/readings";
import { copyRow, deleteRows, insertRows, sortRows } from "../../../test/excel-host/model/structure";

const marks = [mark(2, 2), mark(3, 1, "warning"), mark(4, 1, "hint"), mark(3, 2)];

async function markedLedger(version = "1.14", reading = asReported) {
  const opened = await openInExcel(bookOf(ledger), version, { reading });
  await opened.workbook.sheets();
  const sheet = opened.book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  return { ...opened, sheet };
}

test("标记的样子：底色、字色、加粗、下划线，边框各不相同", async () => {
  const { workbook, sheet } = await markedLedger();
  await workbook.mark(marks);
  const [error] = sheet.conditionalFormats.filter(({ formula }) => formula.includes(":error"));
  expect(error?.type).toBe("Custom");
  expect(Object.fromEntries(error?.format ?? [])).toMatchObject({
    "fill.color": "#FFC7CE",
    "font.color": "#9C0006",
    "font.bold": true,
    "font.underline": "Single",
    "border.EdgeTop.style": "Continuous",
    "border.EdgeRight.color": "#9C0006",
  });
  const borders = sheet.conditionalFormats.map(({ format }) => format.get("border.EdgeLeft.style"));
  expect(new Set(borders.filter(Boolean)).size).toBe(3);
});

describe("标出以后表怎样变，清除都一处不漏", () => {
  test.each([
    ["插入了行", insertRowsInside],
    ["删除了行", (sheet: SheetModel) => deleteRows(sheet, 3, 1)],
    ["排了序", (sheet: SheetModel) => sortRows(sheet, { top: 2, left: 0, bottom: 4, right: 3 }, 1)],
    ["复制了一行", (sheet: SheetModel) => copyRow(sheet, 2, 8)],
  ])("%s", async (_what, happen) => {
    const marked = await markedLedger();
    const plain = await markedLedger();
    happen(plain.sheet);
    office().client.connect(marked.host);
    await marked.workbook.mark(marks);
    happen(marked.sheet);
    const outcome = await marked.workbook.unmark();
    expect(outcome.done).toBeGreaterThan(0);
    expect(await marked.marked()).toEqual([]);
    const theirs = (sheet: SheetModel) => sheet.conditionalFormats.map(({ areas, formula }) => ({ areas, formula }));
    expect(theirs(marked.sheet)).toEqual(theirs(plain.sheet));
  });
});

type SheetModel = Awaited<ReturnType<typeof markedLedger>>["sheet"];

function insertRowsInside(sheet: SheetModel): void {
  insertRows(sheet, 3, 2);
}

test("标出时在两次请求之间断了，下一次清得干净", async () => {
  const opened = await markedLedger();
  const before = await opened.look();
  opened.host.faults.failRequest(2);
  expect((await opened.workbook.mark(marks)).skipped.length).toBeGreaterThan(0);
  expect((await opened.workbook.unmark()).skipped).toEqual([]);
  expect(await opened.look()).toEqual(before);
});

test("标出时一次请求做了一半，留下的标记清得掉", async () => {
  const opened = await markedLedger();
  const before = await opened.look();
  opened.host.faults.failNext("Formula", "GeneralException", 1);
  expect(await opened.workbook.mark(marks)).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "failed" }] });
  await opened.workbook.unmark();
  const formats = opened.sheet.conditionalFormats.filter(({ formula }) => formula !== "");
  expect(formats).toHaveLength(1);
  expect(before).toBeDefined();
});

test("受保护但允许设格式的表，照样标出、清除", async () => {
  const opened = await markedLedger();
  opened.sheet.protection = { options: { allowFormatCells: true } };
  expect(await opened.workbook.mark(marks)).toEqual({ done: 4, skipped: [] });
  expect((await opened.workbook.unmark()).done).toBe(4);
});

test("标出后才保护的表，说明标记还在", async () => {
  const opened = await markedLedger();
  await opened.workbook.mark(marks);
  opened.sheet.protection = { options: {} };
  expect(await opened.workbook.unmark()).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "protected" }] });
  opened.sheet.protection = null;
  expect((await opened.workbook.unmark()).done).toBe(4);
});

test("其他类型的条件格式不动", async () => {
  const opened = await markedLedger();
  const theirs = ["ColorScale", "CellValue", "DataBar"].map((type) => ({
    id: type,
    type,
    areas: [{ top: 1, left: 1, bottom: 4, right: 2 }],
    formula: "",
    stopIfTrue: false,
    format: new Map<string, unknown>(),
  }));
  opened.sheet.conditionalFormats.push(...theirs);
  await opened.workbook.mark(marks);
  await opened.workbook.unmark();
  expect(opened.sheet.conditionalFormats).toEqual(expect.arrayContaining(theirs));
  expect(opened.sheet.conditionalFormats).toHaveLength(4);
});

test("列举到其他类型就出错的 Excel，照样清除", async () => {
  const opened = await markedLedger();
  await opened.workbook.mark(marks);
  opened.host.faults.failRequest(1, "GeneralException");
  expect((await opened.workbook.unmark()).done).toBe(4);
  expect(await opened.marked()).toEqual([]);
});

test("正在编辑单元格时说出来，什么也不动", async () => {
  const opened = await markedLedger("1.14", asDocumented);
  const before = await opened.look();
  opened.host.faults.editingCell = true;
  expect(await opened.workbook.mark(marks)).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "editing-cell" }] });
  expect(await opened.workbook.unmark()).toEqual({ done: 0, skipped: [{ sheet: "", reason: "editing-cell" }] });
  opened.host.faults.editingCell = false;
  expect(await opened.look()).toEqual(before);
});

test("用户的选区不动", async () => {
  const opened = await markedLedger();
  opened.book.selection = { top: 9, left: 9, bottom: 9, right: 9 };
  await opened.workbook.mark([mark(2, 2), { cell: at(0, 0, "附表4"), severity: "hint" }]);
  await opened.workbook.unmark();
  expect(opened.book.selection).toEqual({ top: 9, left: 9, bottom: 9, right: 9 });
  expect(opened.book.activeSheet?.name).toBe("附表3");
});
