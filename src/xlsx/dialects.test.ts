import { read as readBySheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { dialectBytes } from "../../test/fixtures/files/dialect-writer";
import { dialects, dialectSheet } from "../../test/fixtures/files/dialects";
import { smallBlueprint } from "../../test/contract/inserting-contract";
import { day, dayOfSerial } from "../dates/day";
import { valueAt, type Grid } from "../sheets/grid";
import { filledFile } from "./insert/fill-sheets";
import { readWorkbook } from "./read/read";
import { type FileWorkbook, openFileWorkbook } from "./workbook";

const marks = [{ cell: { sheet: dialectSheet, row: 3, column: 1 }, severity: "error" as const }];

async function after(bytes: Uint8Array, work: (workbook: FileWorkbook) => Promise<unknown>): Promise<Uint8Array> {
  const workbook = await openFileWorkbook(bytes, "台账.xlsx");
  await work(workbook);
  return workbook.save();
}

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const [grid] = (await readWorkbook(bytes)).grids;
  if (!grid) throw new Error("no sheet");
  return grid;
}

/** Each part's bytes, as text that compares alike however they were unpacked. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, Buffer.from(part).toString("base64")]));
}

/** What another reader makes of the first enterprise's name; null where it does not know the dialect. */
function elsewhere(bytes: Uint8Array): unknown {
  try {
    return (readBySheetJs(bytes, { raw: true }).Sheets[dialectSheet]?.["B4"] as { v?: unknown } | undefined)?.v ?? null;
  } catch {
    return null;
  }
}

const texts = (grid: Grid): unknown[] => [1, 4].map((column) => valueAt(grid, 3, column));

describe.each(dialects.map((dialect) => [dialect.name, dialect] as const))("%s", (_, dialect) => {
  const bytes = dialectBytes(dialect);

  test("读出同样的内容，日期是同一天", async () => {
    const grid = await gridOf(bytes);
    expect(grid.visible).toBe(true);
    expect(texts(grid)).toEqual(["上海申岚精细化工有限公司 & 分厂", "上海绿衡环境科技有限公司"]);
    const published = valueAt(grid, 3, 2);
    const read = typeof published === "number" ? dayOfSerial(published, grid.date1904) : published;
    expect([day("2024-06-28"), "2024-06-28"]).toContain(read);
  });

  test("标出、清除：每个部件一个字节不差", async () => {
    const marked = await after(bytes, (workbook) => workbook.mark(marks));
    expect((await readWorkbook(marked)).facts[0]?.marks).toHaveLength(1);
    expect(partsOf(await after(marked, (workbook) => workbook.unmark()))).toEqual(partsOf(bytes));
  });

  test("改日期、插工作表、当模板填（要插行）：别的程序也打得开，内容一样", async () => {
    const before = await gridOf(bytes);
    const fixed = await after(bytes, (workbook) =>
      workbook.write([
        {
          cell: { sheet: dialectSheet, row: 3, column: 6 },
          expected: null,
          value: day("2026-03-20"),
          group: "一",
          numberFormat: "yyyy-mm-dd",
        },
      ]),
    );
    const cells = Array.from({ length: 6 }, (_, index) => [
      { row: 5 + index, column: 1, value: `=第${index}家`, date: false },
      { row: 5 + index, column: 2, value: day("2026-06-01"), date: true },
    ]).flat();
    const fill = { sheet: dialectSheet, insert: { before: 6, count: 4 }, like: 5, rows: { from: 5, to: 10 }, cells };
    const filled = (await filledFile(bytes, [fill])).bytes;
    const larger = await after(filled, (workbook) => workbook.insert({ ...smallBlueprint, name: "附表4" }));
    const grid = await gridOf(larger);
    expect([5, 10, 11].map((row) => valueAt(grid, row, 1))).toEqual(["=第0家", "=第5家", null]);
    expect(valueAt(grid, 11, 0)).toBe(valueAt(before, 7, 0));
    expect([fixed, larger].map(elsewhere)).toEqual([elsewhere(bytes), elsewhere(bytes)]);
  });
});
