import { settled } from "../contract/reading-contract";
import { client, ledger, open, refused, sets } from "./small-excel";

test("用的是真的客户端，版本就是这里照着写的那一版", () => {
  expect(typeof client.OfficeExtension.ClientObject).toBe("function");
  expect("getDisplayedCellProperties" in client.Excel.Range.prototype).toBe(false);
});

test("值在 load 和 sync 之后才有，只要一个来回；释放区域不算", async () => {
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

test("没有 load 就读，和 Excel 一样出错", async () => {
  open(ledger());
  await expect(
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("附表3").getRange("A1");
      await context.sync();
      return range.values;
    }),
  ).rejects.toMatchObject({ code: "PropertyNotLoaded" });
});

test("没有这张表：得到空对象，或 ItemNotFound", async () => {
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

test("记着的区域，下一次请求还指着那些格", async () => {
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
])("ExcelApi %s 问合并区（1.13 才有），答 %s", async (version, answer) => {
  open(ledger(), version);
  expect(
    await refused((context) =>
      context.workbook.worksheets.getItem("附表3").getRange("A1:B2").getMergedAreasOrNullObject(),
    ),
  ).toBe(answer);
});

test("有哪些要求集，以类型声明注明的为准", () => {
  expect(sets.get("Workbook.use1904DateSystem")).toBeUndefined();
  expect(sets.get("Workbook.notes")).toBe(18);
  expect(sets.get("Range.getMergedAreasOrNullObject")).toBe(13);
  expect(sets.get("ConditionalFormatCollection.add")).toBe(6);
  expect(sets.size).toBeGreaterThan(2_000);
});

test("超过五百万格的区域，值答 null", async () => {
  open(ledger());
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("附表3").getRange("A:F");
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toBeNull();
});

test("网页版的请求和回答超过 5 MB 都不受理", async () => {
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

test("一步出错，前面做了的不退回", async () => {
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

test("受保护的表，值和格式都不让改", async () => {
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

test("写入的值按英文（美国）的规矩解析；撇号开头或文本格式的照原样", async () => {
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

test("自己改的、别人改的都有事件；从 ExcelApi 1.14 起说得出是谁", async () => {
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
