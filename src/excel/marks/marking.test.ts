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

test("the look is the one of the product: fill, colour, bold, underline, and a border that differs", async () => {
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

describe("clearing finds every mark, whatever happened to the sheet since", () => {
  test.each([
    ["rows were inserted", insertRowsInside],
    ["rows were deleted", (sheet: SheetModel) => deleteRows(sheet, 3, 1)],
    ["rows were sorted", (sheet: SheetModel) => sortRows(sheet, { top: 2, left: 0, bottom: 4, right: 3 }, 1)],
    ["a row was copied", (sheet: SheetModel) => copyRow(sheet, 2, 8)],
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

test("a run cut off between two requests is cleared by the next", async () => {
  const opened = await markedLedger();
  const before = await opened.look();
  opened.host.faults.failRequest(2);
  expect((await opened.workbook.mark(marks)).skipped.length).toBeGreaterThan(0);
  expect((await opened.workbook.unmark()).skipped).toEqual([]);
  expect(await opened.look()).toEqual(before);
});

test("a run that failed in the middle of a request leaves half the marks, and clearing takes them off", async () => {
  const opened = await markedLedger();
  const before = await opened.look();
  opened.host.faults.failNext("Formula", "GeneralException", 1);
  expect(await opened.workbook.mark(marks)).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "failed" }] });
  await opened.workbook.unmark();
  const formats = opened.sheet.conditionalFormats.filter(({ formula }) => formula !== "");
  expect(formats).toHaveLength(1);
  expect(before).toBeDefined();
});

test("a sheet whose protection allows formatting can be marked and cleared", async () => {
  const opened = await markedLedger();
  opened.sheet.protection = { options: { allowFormatCells: true } };
  expect(await opened.workbook.mark(marks)).toEqual({ done: 4, skipped: [] });
  expect((await opened.workbook.unmark()).done).toBe(4);
});

test("marks on a sheet protected since are said to remain", async () => {
  const opened = await markedLedger();
  await opened.workbook.mark(marks);
  opened.sheet.protection = { options: {} };
  expect(await opened.workbook.unmark()).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "protected" }] });
  opened.sheet.protection = null;
  expect((await opened.workbook.unmark()).done).toBe(4);
});

test("conditional formats of other kinds are left alone", async () => {
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

test("an Excel that stumbles over another kind of format while listing them is cleared all the same", async () => {
  const opened = await markedLedger();
  await opened.workbook.mark(marks);
  opened.host.faults.failRequest(1, "GeneralException");
  expect((await opened.workbook.unmark()).done).toBe(4);
  expect(await opened.marked()).toEqual([]);
});

test("the other program's window in front, or a cell being edited, is said and harms nothing", async () => {
  const opened = await markedLedger("1.14", asDocumented);
  const before = await opened.look();
  opened.host.faults.editingCell = true;
  expect(await opened.workbook.mark(marks)).toEqual({ done: 0, skipped: [{ sheet: "附表3", reason: "editing-cell" }] });
  expect(await opened.workbook.unmark()).toEqual({ done: 0, skipped: [{ sheet: "", reason: "editing-cell" }] });
  opened.host.faults.editingCell = false;
  expect(await opened.look()).toEqual(before);
});

test("the clerk's selection stays where it was", async () => {
  const opened = await markedLedger();
  opened.book.selection = { top: 9, left: 9, bottom: 9, right: 9 };
  await opened.workbook.mark([mark(2, 2), { cell: at(0, 0, "附表4"), severity: "hint" }]);
  await opened.workbook.unmark();
  expect(opened.book.selection).toEqual({ top: 9, left: 9, bottom: 9, right: 9 });
  expect(opened.book.activeSheet?.name).toBe("附表3");
});
