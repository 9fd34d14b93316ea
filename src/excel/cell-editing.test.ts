import { bookOf, office, openAndRead, openInExcel } from "../../test/contract/excel-face";
import { at, ledger, mark, write } from "../../test/contract/contract-ledger";
import { settled } from "../../test/contract/reading-contract";
import { asDocumented, readings } from "../../test/excel-host/readings";

describe.each(Object.entries(readings))("正在编辑单元格，%s", (_name, reading) => {
  test.each(["检查", "标记", "修正", "跳转", "插入"])("%s等到编辑结束再做，并说在等", async (what) => {
    const { workbook, host, book } = await openAndRead(bookOf(ledger), "1.14", { reading, patience: 10_000 });
    const said: unknown[] = [];
    workbook.waiting?.((wait) => said.push(wait));
    host.faults.editingCell = true;
    const acts: Readonly<Record<string, () => Promise<unknown>>> = {
      检查: () => workbook.sheets().then((grids) => grids.length),
      标记: () => workbook.mark([mark(2, 2)]).then(({ done }) => done),
      修正: () => workbook.write([write(at(2, 2), 45_000, 45_001)]).then(({ done }) => done),
      跳转: () => workbook.reveal(at(2, 2)).then(({ done }) => done),
      插入: () =>
        workbook.insert({
          name: "新表",
          styles: {},
          cells: [],
          merges: [],
          columnWidths: [],
          rowHeights: {},
          validations: [],
          page: { landscape: true, fitToWidth: false },
        }),
    };
    const act = acts[what];
    if (!act) throw new Error(what);
    const answer = act();
    await settled();
    expect(said).toEqual(["editing-cell"]);
    host.faults.editingCell = false;
    expect(await answer).toEqual({ 检查: 4, 标记: 1, 修正: 1, 跳转: 1, 插入: "新表" }[what]);
    expect(said).toEqual(["editing-cell", null]);
    if (what === "修正") expect(book.value("附表3", "C3")).toBe(45_001);
  });
});

test.each(["InvalidOperation", "InvalidOperationInCellEditMode"] as const)(
  "等得太久（%s）就请用户结束编辑，什么也没做",
  async (cellEdit) => {
    const { workbook, host, book } = await openAndRead(bookOf(ledger), "1.14", {
      reading: { ...asDocumented, cellEdit },
    });
    host.faults.editingCell = true;
    await expect(workbook.sheets()).rejects.toMatchObject({ sentence: "正在编辑单元格，Excel 暂时不接受操作。" });
    const skipped = [{ sheet: "附表3", reason: "editing-cell" }];
    expect(await workbook.mark([mark(2, 2)])).toEqual({ done: 0, skipped });
    expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toEqual({ done: 0, skipped });
    expect(book.value("附表3", "C3")).toBe(45_000);
  },
);

test.each(Object.entries(readings))("边填边查的读取不等，马上说正在编辑，%s", async (_name, reading) => {
  const { workbook, host } = await openAndRead(bookOf(ledger), "1.14", { reading, patience: 10_000 });
  host.faults.editingCell = true;
  await expect(workbook.rows("附表3", 2, 2)).rejects.toMatchObject({ reason: "editing-cell" });
  await expect(workbook.sheets({ leaveUndo: true })).rejects.toMatchObject({ reason: "editing-cell" });
});

test("别的原因的 InvalidOperation 不当作正在编辑", async () => {
  const { workbook, book } = await openInExcel(bookOf(ledger), "1.14");
  const said: unknown[] = [];
  workbook.waiting?.((wait) => said.push(wait));
  const sheet = book.sheet("附表4");
  if (sheet) sheet.visibility = "VeryHidden";
  expect(await workbook.reveal(at(0, 0, "附表4"))).toMatchObject({ skipped: [{ reason: "hidden-sheet" }] });
  expect(said).toEqual([]);
});

test("编辑中打开窗格，编辑结束后照样听得到改动", async () => {
  const opened = await openInExcel(bookOf(ledger), "1.14", { patience: 10_000 });
  opened.host.faults.editingCell = true;
  const changes: unknown[] = [];
  opened.workbook.changed((change) => changes.push(change));
  await settled();
  opened.host.faults.editingCell = false;
  await settled();
  await opened.workbook.sheets();
  await opened.type(at(2, 1), "乙公司");
  await settled();
  expect(changes).toEqual([{ sheet: "附表3", rows: { from: 2, to: 2 } }]);
});

test("撤销分组不被接受时（UndoNotSupported）不分组再做一次", async () => {
  const { workbook, host, valueAt } = await openAndRead(bookOf(ledger), "1.14");
  const supported = host.isSetSupported.bind(host);
  host.isSetSupported = (set, version) => (set === "ExcelApi" && version === "1.20") || supported(set, version);
  const { Excel: client } = office().client;
  Object.assign(client.Range.prototype, { getDisplayedCellProperties: () => undefined });
  try {
    host.faults.failRequest(1, "UndoNotSupported");
    expect(await workbook.write([write(at(2, 2), 45_000, 45_001)])).toEqual({ done: 1, skipped: [] });
    expect(await valueAt(at(2, 2))).toBe(45_001);
  } finally {
    Reflect.deleteProperty(client.Range.prototype, "getDisplayedCellProperties");
  }
});

test("Excel 20 秒没有回应就说出来，回应以后收回", async () => {
  const { workbook, host } = await openAndRead(bookOf(ledger), "1.14");
  const said: unknown[] = [];
  workbook.waiting?.((wait) => said.push(wait));
  const receive = host.receive.bind(host);
  const held: string[] = [];
  host.receive = (text) => void held.push(text);
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate"] });
  const answer = workbook.sheets();
  await jest.advanceTimersByTimeAsync(19_000);
  expect(said).toEqual([]);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(said).toEqual(["no-answer"]);
  jest.useRealTimers();
  host.receive = receive;
  for (const text of held) receive(text);
  expect(await answer).toHaveLength(4);
  expect(said).toEqual(["no-answer", null]);
});
