import { settled } from "../contract/reading-contract";
import { client, ledger, open, refused, sets } from "./small-excel";

test("the client is the genuine one, of the version whose private names this host relies on", () => {
  expect(typeof client.OfficeExtension.ClientObject).toBe("function");
  expect("getDisplayedCellProperties" in client.Excel.Range.prototype).toBe(false);
});

test("values come after load and sync, in one round trip; letting go of ranges is not counted", async () => {
  const host = open(ledger());
  const values = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("附表3").getUsedRangeOrNullObject(true);
    used.load("values,address");
    await context.sync();
    return [used.address, used.values];
  });
  expect(values).toEqual([
    "附表3!A1:B2",
    [
      ["序号", "企业名称"],
      [1, "甲公司"],
    ],
  ]);
  expect(host.traffic.roundTrips).toBe(1);
  await settled();
  expect(host.traffic.exchanges.map(({ cleanUp }) => cleanUp)).toEqual([false, true]);
});

test("reading what was not loaded fails as it does in Excel", async () => {
  open(ledger());
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附表3").getRange("A1");
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("a missing sheet is a null object, or ItemNotFound", async () => {
  open(ledger());
  const missing = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("不存在");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return [sheet.isNullObject, used.isNullObject];
  });
  expect(missing).toEqual([true, true]);
  expect(await refused((context) => context.workbook.worksheets.getItem("不存在").activate())).toBe("ItemNotFound");
  expect(
    await refused((context) => context.workbook.worksheets.getItemOrNullObject("不存在").getRange("A1").select()),
  ).toBe("ItemNotFound");
});

test("a tracked range keeps standing for its cells in the next request", async () => {
  open(ledger());
  const value = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("附表3").getRange("B2");
    await context.sync();
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(value).toEqual([["甲公司"]]);
});

test.each([
  ["1.12", "ApiNotFound"],
  ["1.13", "done"],
])("with ExcelApi %s merged areas (1.13) answer %s", async (version, answer) => {
  open(ledger(), version);
  expect(
    await refused((context) =>
      context.workbook.worksheets.getItem("附表3").getRange("A1:B2").getMergedAreasOrNullObject(),
    ),
  ).toBe(answer);
});

test("requirement sets are those that the typings note", () => {
  expect(sets.get("Workbook.use1904DateSystem")).toBeUndefined();
  expect(sets.get("Workbook.notes")).toBe(18);
  expect(sets.get("Range.getMergedAreasOrNullObject")).toBe(13);
  expect(sets.get("ConditionalFormatCollection.add")).toBe(6);
  expect(sets.size).toBeGreaterThan(2_000);
});

test("a range over five million cells answers null instead of values", async () => {
  open(ledger());
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("附表3").getRange("A:F");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

test("on the web requests and answers above 5 MB are refused", async () => {
  const book = ledger();
  const host = open(book);
  const sheet = book.sheet("附表3");
  if (sheet) sheet.cell(5, 0).value = "甲".repeat(1_800_000);
  expect(await refused((context) => context.workbook.worksheets.getItem("附表3").getRange("A6").load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
  const long = "乙".repeat(1_800_000);
  const write = (context: Excel.RequestContext) =>
    (context.workbook.worksheets.getItem("附表3").getRange("B9").values = [[long]]);
  expect(await refused(write)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.traffic.maxPayloadMb).toBeGreaterThan(5);
});

test("where an action fails, those before it stay done", async () => {
  const book = ledger();
  open(book);
  const code = await refused((context) => {
    const sheet = context.workbook.worksheets.getItem("附表3");
    sheet.getRange("A9").values = [["先"]];
    sheet.getRange("A10:A11").values = [["不合尺寸"]];
    sheet.getRange("A12").values = [["后"]];
  });
  expect([code, book.value("附表3", "A9"), book.value("附表3", "A12")]).toEqual(["InvalidArgument", "先", null]);
});

test("a protected sheet refuses values and formats", async () => {
  const book = ledger();
  open(book);
  const sheet = book.sheet("附表3");
  if (sheet) sheet.protection = { options: {} };
  const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("附表3").getRange("A1");
  expect(await refused((context) => (range(context).values = [[1]]))).toBe("AccessDenied");
  expect(await refused((context) => (range(context).format.fill.color = "#FF0000"))).toBe("AccessDenied");
  expect(await refused((context) => range(context).conditionalFormats.add("Custom"))).toBe("AccessDenied");
  expect(await refused((context) => range(context).load("values"))).toBe("done");
});

test("values are parsed by en-US rules, an apostrophe or a text format keeps them", async () => {
  const book = ledger();
  open(book);
  await refused((context) => {
    const sheet = context.workbook.worksheets.getItem("附表3");
    sheet.getRange("D1").numberFormat = [["@"]];
    sheet.getRange("A1:D1").values = [["2024-05-06", "'2024-05-06", "1,000", "001"]];
  });
  expect(["A1", "B1", "C1", "D1"].map((address) => book.value("附表3", address))).toEqual([
    45_418,
    "2024-05-06",
    1_000,
    "001",
  ]);
});

test("events tell of own and of other changes, with their source from ExcelApi 1.14 on", async () => {
  for (const [version, source] of [
    ["1.13", undefined],
    ["1.14", "ThisLocalAddin"],
  ] as const) {
    const host = open(ledger(), version);
    const seen: (string | undefined)[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ triggerSource }) => Promise.resolve(void seen.push(triggerSource)));
      await context.sync();
      context.workbook.worksheets.getItem("附表3").getRange("A1").values = [["x"]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([source]);
    expect(host.events.listening.has("changed")).toBe(true);
  }
});
