import { ExcelHost } from "./excel-host";
import { Book } from "./model/book";
import { installedApiSets, loadOfficeClient } from "./office-client";

const sets = installedApiSets();
const client = loadOfficeClient();

function open(book: Book, version = "1.14"): ExcelHost {
  const host = new ExcelHost({ book, version, sets });
  client.connect(host);
  return host;
}

function ledger(): Book {
  const book = new Book();
  book.add("附表3", [
    ["序号", "企业名称"],
    [1, "甲公司"],
  ]);
  return book;
}

test("the genuine client reads values after load and sync, in one round trip", async () => {
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
