import { ExcelHost } from "./excel-host";
import { Book } from "./model/book";
import { installedApiSets, loadOfficeClient } from "./office-client";
import { type Reading, asReported } from "./readings";

export const sets = installedApiSets();
export const client = loadOfficeClient();

/** An Excel over a workbook, the client connected to it. */
export function open(book: Book, version = "1.14", reading: Reading = asReported): ExcelHost {
  const host = new ExcelHost({ book, version, sets, reading });
  client.connect(host);
  return host;
}

/** 附表3 with one enterprise. */
export function ledger(): Book {
  const book = new Book();
  book.add("附表3", [
    ["序号", "企业名称"],
    [1, "甲公司"],
  ]);
  return book;
}

/** The code with which Excel refuses a batch; "done" where it does not. */
export function refused(batch: (context: Excel.RequestContext) => void): Promise<unknown> {
  return Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => "done",
    (error: { readonly code: string }) => error.code,
  );
}
