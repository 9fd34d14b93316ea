import { bookOf, office, openAndRead } from "../../../test/contract/excel-face";
import { at, ledger, write } from "../../../test/contract/contract-ledger";
import { asDocumented, readings } from "../../../test/excel-host/readings";
import { entered } from "./entered";

describe("修正时 Excel 出错", () => {
  test.each([
    ["AccessDenied", "protected"],
    ["InactiveWorkbook", "other-workbook-in-front"],
    ["GeneralException", "failed"],
    ["ApiNotFound", "not-supported"],
  ])("%s 说成 %s，不照搬程序的话", async (code, reason) => {
    const { workbook, host } = await openAndRead(bookOf(ledger), "1.14");
    host.faults.failRequest(0, code);
    expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toEqual({
      done: 0,
      skipped: [{ sheet: "附表3", reason }],
    });
  });

  test("改到一半断了的，改回原样", async () => {
    const { workbook, host, valueAt } = await openAndRead(bookOf(ledger), "1.14");
    host.faults.failNext("Values", "GeneralException", 1);
    const outcome = await workbook.write([
      { cell: at(2, 2), expected: 45_000, value: 45_001, group: "一" },
      { cell: at(4, 3), expected: null, value: "已核", group: "一" },
    ]);
    expect(outcome).toMatchObject({ done: 0, skipped: [{ reason: "failed" }] });
    expect([await valueAt(at(2, 2)), await valueAt(at(4, 3))]).toEqual([45_000, null]);
    expect(await workbook.undo()).toEqual({ done: 0, skipped: [] });
  });

  test("Excel 没让撤销的，可以再试", async () => {
    const { workbook, host, valueAt } = await openAndRead(bookOf(ledger), "1.14", { reading: asDocumented });
    await workbook.write([write(at(2, 2), 45_000, 45_001)]);
    host.faults.editingCell = true;
    expect(await workbook.undo()).toMatchObject({ done: 0, skipped: [{ reason: "editing-cell" }] });
    host.faults.editingCell = false;
    expect((await workbook.undo()).done).toBe(1);
    expect(await valueAt(at(2, 2))).toBe(45_000);
  });
});

test("有筛选时一格一格写对：跨着隐藏行整块写，Excel 会错位", async () => {
  const { workbook, book, valueAt } = await openAndRead(bookOf(ledger), "1.14");
  const sheet = book.sheet("附表3");
  sheet?.hiddenRows.add(3);
  sheet?.filteredRows.add(3);
  const outcome = await workbook.write([write(at(2, 0), 1, 11), write(at(3, 0), 2, 12), write(at(4, 0), 3, 13)]);
  expect(outcome).toEqual({ done: 3, skipped: [] });
  expect([await valueAt(at(2, 0)), await valueAt(at(3, 0)), await valueAt(at(4, 0))]).toEqual([11, 12, 13]);
});

test("受保护的表：没锁定的照改，锁定的说明原因", async () => {
  const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
  const sheet = book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  const cell = sheet.cell(2, 2);
  cell.style = { ...cell.style, locked: false };
  sheet.protection = { options: { allowFormatCells: true } };
  const outcome = await workbook.write([write(at(2, 2), 45_000, 45_001), write(at(2, 0), 1, 9)]);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ cell: at(2, 0), reason: "protected" }] });
});

describe("跳到单元格", () => {
  test("隐藏、筛掉的行里的格子也选中，并说看不见", async () => {
    const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
    const sheet = book.sheet("附表3");
    sheet?.hiddenRows.add(3);
    expect(await workbook.reveal(at(3, 1))).toMatchObject({ done: 0, skipped: [{ reason: "hidden-row" }] });
    sheet?.filteredRows.add(3);
    expect(await workbook.reveal(at(3, 1))).toMatchObject({ done: 0, skipped: [{ reason: "filtered" }] });
    expect(book.selection).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
  });

  test.each(Object.entries(readings))("前面是别的工作簿就说出来，%s", async (_name, reading) => {
    const { workbook, host } = await openAndRead(bookOf(ledger), "1.14", { reading });
    host.faults.otherWorkbookInFront = true;
    expect(await workbook.reveal(at(3, 1))).toMatchObject({
      done: 0,
      skipped: [{ reason: "other-workbook-in-front" }],
    });
  });
});

describe("Excel 自己的撤销", () => {
  async function optionsOfWrite(hostKnows: boolean, clientKnows: boolean): Promise<unknown[]> {
    const { workbook, host } = await openAndRead(bookOf(ledger), "1.14");
    const supported = host.isSetSupported.bind(host);
    host.isSetSupported = (set, version) =>
      set === "ExcelApi" && version === "1.20" ? hostKnows : supported(set, version);
    const { Excel: client } = office().client;
    const seen: unknown[] = [];
    const genuine = client.run;
    const spied = (...given: unknown[]): unknown => {
      seen.push(given.length > 1 ? given[0] : null);
      return Reflect.apply(genuine, client, given);
    };
    Object.assign(client, { run: spied });
    if (clientKnows) Object.assign(client.Range.prototype, { getDisplayedCellProperties: () => undefined });
    try {
      await workbook.write([write(at(2, 2), 45_000, 45_001)]);
    } finally {
      Object.assign(client, { run: genuine });
      Reflect.deleteProperty(client.Range.prototype, "getDisplayedCellProperties");
    }
    return seen;
  }

  test("Excel 和 office.js 都认得撤销分组，一次修正才是一步", async () => {
    expect(await optionsOfWrite(true, true)).toEqual([{ mergeUndoGroup: true }]);
    expect(await optionsOfWrite(true, false)).toEqual([null]);
    expect(await optionsOfWrite(false, true)).toEqual([null]);
  });
});

describe("写进单元格的值", () => {
  test.each([
    "=A1",
    "+1",
    "-3",
    "@x",
    "'x",
    "12",
    "1,000",
    "2024-05-06",
    "2024/5/6",
    "2024年5月6日",
    "8.7",
    "50%",
    "12:30",
    "true",
    "6-May",
    "#N/A",
    "1e5",
  ])("文本 %s 前加单引号，还是文本", (text) => {
    expect(entered(text, "General")).toBe(`'${text}`);
  });

  test.each(["上海申岚精细化工有限公司", "2026年5月6日 通过", "第3分厂", "A-1", "沪环〔2024〕5号", "Maytag 厂"])(
    "文本 %s 不用加",
    (text) => {
      expect(entered(text, "General")).toBe(text);
    },
  );

  test("文本格式的格子照写；数字、空值照传", () => {
    expect(entered("=A1", "@")).toBe("=A1");
    expect(entered(45_000, "yyyy/m/d")).toBe(45_000);
    expect(entered(null, "@")).toBe("");
  });
});
