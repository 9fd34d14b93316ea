import { settled } from "../contract/reading-contract";
import { ExcelHost } from "./excel-host";
import { rectangleOf } from "./model/address";
import { asDocumented, asReported, readings } from "./readings";
import { ledger, open, refused, sets } from "./small-excel";

describe.each(Object.entries(readings))("%s", (_name, reading) => {
  test("while a cell is edited or another workbook is in front, Excel answers with its own codes", async () => {
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

  test("a request that may wait is answered when the edit ends, where Excel can hold it back", async () => {
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

  test("the id of a conditional format is its place, or its own for ever", async () => {
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

  test("merged areas are answered by their top-left cell, or wherever they touch", async () => {
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

  test("an address without a sheet, a long list of addresses, a fit to the page's width", async () => {
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

  test("setXml may give the part another id", async () => {
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
] as const)("with ExcelApi %s a set by the add-in leaves %j on top of Excel's undo list", async (version, newest) => {
  const book = ledger();
  open(book, version);
  book.type("附表3", "B2", "乙公司");
  await refused((context) => context.workbook.worksheets.getItem("附表3").getRange("A1").load("values"));
  expect(book.undo.newest).toBe("clerk");
  await refused((context) => (context.workbook.worksheets.getItem("附表3").getRange("A1").values = [["x"]]));
  expect(book.undo.newest).toBe(newest);
});

test("a conditional format that cannot be read answers no member, the others do", async () => {
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

test("a new format with a refused formula stays with none; its priority set, it is to be fetched anew", async () => {
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

test("a chart sheet stands among the others and answers nothing about cells", async () => {
  const book = ledger();
  book.add("图表1").kind = "chart";
  open(book);
  expect(await refused((context) => context.workbook.worksheets.load("items/name"))).toBe("done");
  expect(await refused((context) => context.workbook.worksheets.getItem("图表1").getUsedRange())).toBe(
    "UnsupportedSheet",
  );
});

test("the workbook's answers take their time, the page's own services answer at once", async () => {
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

test("a press before the page is ready waits, and brings its button's name and no way to say that it ended", async () => {
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
