import { bookOf, office, openAndRead } from "../../../test/contract/excel-face";
import { at, ledger, write } from "../../../test/contract/contract-ledger";
import { asDocumented, readings } from "../../../test/excel-host/readings";
import { entered } from "./entered";

describe("faults of Excel while fixing", () => {
  test.each([
    ["AccessDenied", "protected"],
    ["InactiveWorkbook", "other-workbook-in-front"],
    ["GeneralException", "failed"],
    ["ApiNotFound", "not-supported"],
  ])("%s is told as %s, never as the program's own words", async (code, reason) => {
    const { workbook, host } = await openAndRead(bookOf(ledger), "1.14");
    host.faults.failRequest(0, code);
    expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toEqual({
      done: 0,
      skipped: [{ sheet: "附表3", reason }],
    });
  });

  test("a fix cut off half-way is taken back", async () => {
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

  test("an undo that Excel refused can be tried again", async () => {
    const { workbook, host, valueAt } = await openAndRead(bookOf(ledger), "1.14", { reading: asDocumented });
    await workbook.write([write(at(2, 2), 45_000, 45_001)]);
    host.faults.editingCell = true;
    expect(await workbook.undo()).toMatchObject({ done: 0, skipped: [{ reason: "editing-cell" }] });
    host.faults.editingCell = false;
    expect((await workbook.undo()).done).toBe(1);
    expect(await valueAt(at(2, 2))).toBe(45_000);
  });
});

test("under a filter every cell gets its own value: Excel misplaces blocks written across hidden rows", async () => {
  const { workbook, book, valueAt } = await openAndRead(bookOf(ledger), "1.14");
  const sheet = book.sheet("附表3");
  sheet?.hiddenRows.add(3);
  sheet?.filteredRows.add(3);
  const outcome = await workbook.write([write(at(2, 0), 1, 11), write(at(3, 0), 2, 12), write(at(4, 0), 3, 13)]);
  expect(outcome).toEqual({ done: 3, skipped: [] });
  expect([await valueAt(at(2, 0)), await valueAt(at(3, 0)), await valueAt(at(4, 0))]).toEqual([11, 12, 13]);
});

test("unlocked cells of a protected sheet can be fixed, locked ones say why not", async () => {
  const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
  const sheet = book.sheet("附表3");
  if (!sheet) throw new Error("no sheet");
  const cell = sheet.cell(2, 2);
  cell.style = { ...cell.style, locked: false };
  sheet.protection = { options: { allowFormatCells: true } };
  const outcome = await workbook.write([write(at(2, 2), 45_000, 45_001), write(at(2, 0), 1, 9)]);
  expect(outcome).toMatchObject({ done: 1, skipped: [{ cell: at(2, 0), reason: "protected" }] });
});

describe("revealing", () => {
  test("a cell in a hidden or filtered row is selected and said to be out of sight", async () => {
    const { workbook, book } = await openAndRead(bookOf(ledger), "1.14");
    const sheet = book.sheet("附表3");
    sheet?.hiddenRows.add(3);
    expect(await workbook.reveal(at(3, 1))).toMatchObject({ done: 0, skipped: [{ reason: "hidden-row" }] });
    sheet?.filteredRows.add(3);
    expect(await workbook.reveal(at(3, 1))).toMatchObject({ done: 0, skipped: [{ reason: "filtered" }] });
    expect(book.selection).toEqual({ top: 3, left: 1, bottom: 3, right: 1 });
  });

  test.each(Object.entries(readings))("another workbook in front is said to be, %s", async (_name, reading) => {
    const { workbook, host } = await openAndRead(bookOf(ledger), "1.14", { reading });
    host.faults.otherWorkbookInFront = true;
    expect(await workbook.reveal(at(3, 1))).toMatchObject({
      done: 0,
      skipped: [{ reason: "other-workbook-in-front" }],
    });
  });
});

describe("Excel's own undo", () => {
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

  test("a fix is one step where host and client both know undo groups, and only there", async () => {
    expect(await optionsOfWrite(true, true)).toEqual([{ mergeUndoGroup: true }]);
    expect(await optionsOfWrite(true, false)).toEqual([null]);
    expect(await optionsOfWrite(false, true)).toEqual([null]);
  });
});

describe("what is set as a value", () => {
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
  ])("the text %s is kept a text by an apostrophe", (text) => {
    expect(entered(text, "General")).toBe(`'${text}`);
  });

  test.each(["上海申岚精细化工有限公司", "2026年5月6日 通过", "第3分厂", "A-1", "沪环〔2024〕5号", "Maytag 厂"])(
    "the text %s needs none",
    (text) => {
      expect(entered(text, "General")).toBe(text);
    },
  );

  test("a text cell takes anything as it is; numbers and emptiness pass", () => {
    expect(entered("=A1", "@")).toBe("=A1");
    expect(entered(45_000, "yyyy/m/d")).toBe(45_000);
    expect(entered(null, "@")).toBe("");
  });
});
