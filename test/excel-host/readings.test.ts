import { settled } from "../contract/reading-contract";
import { ExcelHost } from "./excel-host";
import { rectangleOf } from "./model/address";
import { asDocumented, asReported, readings } from "./readings";
import { ledger, open, refused, sets } from "./small-excel";

describe.each(Object.entries(readings))("%s", (_name, reading) => {
  test("正在编辑单元格，或别的工作簿在前面，Excel 答它自己的代码", async () => {
    const host = open(ledger(), "1.14", reading);
    host.faults.editingCell = true;
    expect(await refused((context) => context.workbook.load("name"))).toBe(reading.cellEdit);
    host.faults.editingCell = false;
    host.faults.otherWorkbookInFront = true;
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("附表3");
    expect(await refused((context) => sheet(context).activate())).toBe(reading.otherInFront);
    const selection = reading === asReported ? "InvalidSelection" : "InactiveWorkbook";
    expect(await refused((context) => context.workbook.getSelectedRange())).toBe(selection);
    expect(await refused((context) => sheet(context).delete())).toBe(selection);
  });

  test("愿意等的请求，编辑结束才答；要 Excel 压得住请求", async () => {
    const host = open(ledger(), "1.14", reading);
    host.faults.editingCell = true;
    const answer = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    }).catch((error: { readonly code: string }) => error.code);
    await settled();
    host.faults.editingCell = false;
    expect(await answer).toBe(reading.delaysForCellEdit ? "台账.xlsx" : reading.cellEdit);
  });

  test("条件格式的编号：或随位置变，或一直不变", async () => {
    const book = ledger();
    open(book, "1.14", reading);
    const formulas = () => book.sheet("附表3")?.conditionalFormats.map(({ formula }) => formula);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("附表3").getRange().conditionalFormats;
      for (const formula of ["=1", "=2", "=3"]) formats.add("Custom").custom.rule.formula = formula;
      await context.sync();
      formats.load("items/id");
      await context.sync();
      // In ascending order, places move under the second delete.
      for (const format of formats.items.slice(0, 2)) format.delete();
      await context.sync();
    });
    expect(formulas()).toEqual(reading === asReported ? ["=2"] : ["=1"]);
  });

  test("问合并区：或只认左上角，或碰到就算", async () => {
    const book = ledger();
    open(book, "1.14", reading);
    book.sheet("附表3")?.merges.push({ top: 1, left: 0, bottom: 3, right: 0 });
    book.undo.push("clerk");
    const found = await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem("附表3").getRange("A3:A4").getMergedAreasOrNullObject();
      await context.sync();
      return !areas.isNullObject;
    });
    expect(found).toBe(reading === asDocumented);
    expect(book.undo.newest).toBe(reading === asReported ? null : "clerk");
  });

  test("不带表名的地址、很长的一串地址、调整为一页宽", async () => {
    const book = ledger();
    book.add("附表4", [[1], [2]]);
    open(book, "1.14", reading);
    const reported = reading === asReported;
    const rows = (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem("附表4").getRange("A1:A2").getIntersectionOrNullObject("2:2").load("values");
    expect(await refused(rows)).toBe(reported ? "InvalidArgument" : "done");
    const long = Array.from({ length: 2_000 }, (_, row) => `A${row * 2 + 1001}`).join(",");
    const ranges = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("附表3").getRanges(long);
    expect(await refused(ranges)).toBe(reported ? "InvalidArgument" : "done");
    await refused((context) => {
      context.workbook.worksheets.getItem("附表3").pageLayout.zoom = { horizontalFitToPages: 1 };
    });
    expect(book.sheet("附表3")?.page.has("Zoom")).toBe(!reported);
  });

  test("setXml 可能给部件换编号", async () => {
    const book = ledger();
    open(book, "1.14", reading);
    const id = await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.add('<a xmlns="urn:a"/>');
      part.load("id");
      await context.sync();
      part.setXml('<b xmlns="urn:a"/>');
      await context.sync();
      return part.id;
    });
    expect(book.customXmlParts.map((part) => [part.id === id, part.xml])).toEqual([
      [reading === asDocumented, '<b xmlns="urn:a"/>'],
    ]);
  });
});

test.each([
  ["1.9", null],
  ["1.17", null],
  ["1.19", "addin"],
] as const)("ExcelApi %s：加载项写一格以后，Excel 的撤销列表最上面是 %j", async (version, newest) => {
  const book = ledger();
  open(book, version);
  book.type("附表3", "B2", "乙公司");
  await refused((context) => context.workbook.worksheets.getItem("附表3").getRange("A1").load("values"));
  expect(book.undo.newest).toBe("clerk");
  await refused((context) => (context.workbook.worksheets.getItem("附表3").getRange("A1").values = [["x"]]));
  expect(book.undo.newest).toBe(newest);
});

test("读不了的条件格式什么也不答，别的照答", async () => {
  const book = ledger();
  open(book);
  const format = { type: "Custom", areas: [rectangleOf("A1")], stopIfTrue: false, format: new Map() };
  const sheet = book.sheet("附表3");
  if (sheet) {
    sheet.conditionalFormats = [
      { ...format, id: "a", formula: "=1", unreadable: true },
      { ...format, id: "b", formula: "=2" },
    ];
  }
  const formats = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("附表3").getRange().conditionalFormats;
  expect(await refused((context) => formats(context).load("items/type"))).toBe("ItemNotFound");
  expect(await refused((context) => formats(context).getItemAt(0).delete())).toBe("ItemNotFound");
  expect(await refused((context) => formats(context).getItemAt(1).load("type"))).toBe("done");
  expect(await refused((context) => formats(context).getCount())).toBe("done");
});

test("新格式的公式没有被接受，就留下没有公式的一条；设了优先级要重新取", async () => {
  const book = ledger();
  open(book);
  const add = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getItem("附表3").getRange("A1").conditionalFormats.add("Custom");
  expect(await refused((context) => (add(context).custom.rule.formula = ""))).toBe("InvalidArgument");
  expect(book.sheet("附表3")?.conditionalFormats.map(({ formula }) => formula)).toEqual([""]);
  const code = await refused((context) => {
    const format = add(context);
    format.custom.rule.formula = "=2";
    format.priority = 0;
    format.stopIfTrue = true;
  });
  expect(code).toBe("InvalidObjectPath");
  expect(book.sheet("附表3")?.conditionalFormats.map(({ formula }) => formula)).toEqual(["=2", ""]);
});

test("图表工作表也在其中，问单元格什么也不答", async () => {
  const book = ledger();
  book.add("图表1").kind = "chart";
  open(book);
  expect(await refused((context) => context.workbook.worksheets.load("items/name"))).toBe("done");
  expect(await refused((context) => context.workbook.worksheets.getItem("图表1").getUsedRange())).toBe(
    "UnsupportedSheet",
  );
});

test("工作簿答得慢，页面自己的服务马上答", async () => {
  const host = new ExcelHost({ book: ledger(), version: "1.14", sets, latency: { services: 0, workbook: 40 } });
  const answers: number[] = [];
  host.send = (text) => answers.push((JSON.parse(text) as { readonly id: number }).id);
  const request = (id: number, path: object) =>
    host.receive(
      JSON.stringify({ id, type: 1, flags: 0, message: { body: { Actions: [], ObjectPaths: { "1": path } } } }),
    );
  request(1, { Id: 1, ObjectPathType: 1, Name: "" });
  request(2, { Id: 1, ObjectPathType: 2, Name: "Microsoft.InternalService.AddinInternalService" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(answers).toEqual([2, 1]);
});

test("页面没好就按：等着，带来按钮的名字，没有办法报告做完", async () => {
  const host = new ExcelHost({ book: ledger(), version: "1.14", sets });
  const sent: string[] = [];
  host.send = (text) => sent.push(text);
  host.pressButton("checkWorkbook", "Check.Button");
  await settled();
  expect(sent).toEqual([]);
  host.ribbon.ready();
  await settled();
  const [{ message } = { message: "" }] = (
    JSON.parse(sent[0] ?? "") as { readonly message: { readonly entries: readonly { readonly message: string }[] } }
  ).message.entries;
  expect(JSON.parse(message)).toEqual(["checkWorkbook", '{"source":{"id":"Check.Button"}}']);
});
