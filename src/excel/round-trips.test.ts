import { bookOf, openInExcel } from "../../test/contract/excel-face";
import type { ContractSheet } from "../../test/contract/contract-face";
import { at, ledger, mark, write } from "../../test/contract/contract-ledger";
import { Book } from "../../test/excel-host/model/book";

/** 附表3 of so many rows as clerks keep it: long names, dates, texts about results. */
function longSheet(name: string, rows: number): ContractSheet {
  const values = Array.from({ length: rows }, (_, row) => [
    row,
    `上海申岚精细化工第${row}分厂有限公司`,
    45_000 + (row % 300),
    45_365 + (row % 300),
    "上海清源环境咨询有限公司",
    "2026年5月6日 通过",
    null,
  ]);
  return { name, rows: values, numberFormats: { [`C1:D${rows}`]: "yyyy/m/d" } };
}

const threeSheets = [longSheet("附表3", 5_000), longSheet("上季度", 40), ...ledger.slice(1)];

describe.each(["1.9", "1.14"])("ExcelApi %s 的来回次数", (version) => {
  test("检查5000行两个来回，不论几张表", async () => {
    const { workbook, host } = await openInExcel(bookOf(threeSheets), version);
    const sheets = await workbook.sheets();
    expect(sheets[0]?.values).toHaveLength(5_000);
    expect(host.traffic.roundTrips).toBe(2);

    const many = Array.from({ length: 90 }, (_, index) => longSheet(`第${index}镇`, 55));
    const another = await openInExcel(bookOf(many), version);
    expect(await another.workbook.sheets()).toHaveLength(90);
    expect(another.host.traffic.roundTrips).toBe(2);
  });

  test("三张表各5000行，也是两个来回", async () => {
    const { workbook, host } = await openInExcel(
      bookOf(["附表3", "上季度", "台账"].map((name) => longSheet(name, 5_000))),
      version,
    );
    await workbook.sheets();
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.maxPayloadMb).toBeLessThan(4);
  });

  test("标出、清除各四个来回，回头看一眼在内；每张表每种程度一条格式", async () => {
    const { workbook, host, book } = await openInExcel(bookOf(threeSheets), version);
    await workbook.sheets();
    host.traffic.clear();
    await workbook.mark([mark(2, 2), mark(900, 3, "warning"), mark(4_999, 2), mark(3, 3, "hint", "上季度")]);
    expect(host.traffic.roundTrips).toBe(4);
    expect(book.sheet("附表3")?.conditionalFormats).toHaveLength(2);
    host.traffic.clear();
    await workbook.unmark();
    expect(host.traffic.roundTrips).toBe(4);
  });

  test("修正多少格都是两个来回，撤销也是两个", async () => {
    const { workbook, host } = await openInExcel(bookOf(threeSheets), version);
    const writes = Array.from({ length: 2_500 }, (_, index) =>
      write(at(index * 2, 5), "2026年5月6日 通过", 46_148, "yyyy/m/d"),
    );
    await workbook.sheets();
    host.traffic.clear();
    expect(await workbook.write(writes)).toEqual({ done: 2_500, skipped: [] });
    expect(host.traffic.roundTrips).toBe(2);
    expect(host.traffic.maxPayloadMb).toBeLessThan(4);
    host.traffic.clear();
    await workbook.undo();
    expect(host.traffic.roundTrips).toBe(2);
  });

  test("没有标记时只看一眼，不多花来回", async () => {
    const { workbook, host } = await openInExcel(bookOf(threeSheets), version);
    await workbook.unmark();
    expect(host.traffic.roundTrips).toBe(2);
  });

  test("改后重新判断一个来回，只读要的几行", async () => {
    const { workbook, host } = await openInExcel(bookOf(threeSheets), version);
    await workbook.sheets();
    host.traffic.clear();
    const grid = await workbook.rows("附表3", 700, 701);
    expect(grid?.values).toHaveLength(2);
    expect(host.traffic.roundTrips).toBe(1);
    expect(host.traffic.maxPayloadMb).toBeLessThan(0.01);
  });
});

test("十万行分批读，每批不到 4 MB，报进度，中间可以停", async () => {
  const { workbook, host } = await openInExcel(bookOf([longSheet("附表3", 100_000)]), "1.14");
  const seen: number[] = [];
  const sheets = await workbook.sheets({ progress: ({ done, total }) => seen.push(done / (total ?? 1)) });
  expect(sheets[0]?.values).toHaveLength(100_000);
  expect(sheets[0]?.values[99_999]?.[0]).toBe(99_999);
  expect(host.traffic.maxPayloadMb).toBeLessThan(4);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen.at(-1)).toBe(1);

  host.traffic.clear();
  const stop = new AbortController();
  const stopped = workbook.sheets({ signal: stop.signal, progress: ({ done }) => done > 0 && stop.abort() });
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
  expect(host.traffic.roundTrips).toBe(2);
});

test("Excel 嫌太大不给的，对半分开再要", async () => {
  const short = Array.from({ length: 30 }, (_, row) => [row, "甲"]);
  const long = Array.from({ length: 400 }, (_, row) => [row, "备注".repeat(5_000)]);
  const { workbook, host } = await openInExcel(bookOf([{ name: "附表3", rows: [...short, ...long] }]), "1.14");
  const sheets = await workbook.sheets();
  expect(sheets[0]?.values).toHaveLength(430);
  expect(sheets[0]?.values[429]?.[1]).toHaveLength(10_000);
  expect(host.traffic.exchanges.some(({ responseBytes }) => responseBytes > 1_000_000)).toBe(true);
});

test("最后一列误填了一格，不多读一整片", async () => {
  const book = new Book();
  const sheet = book.add("附表3", [
    ["序号", "企业名称"],
    [1, "甲公司"],
  ]);
  sheet.cell(1, 16_383).value = "误触";
  const { workbook, host } = await openInExcel(book, "1.14");
  const [grid] = await workbook.sheets();
  expect(grid?.values[1]?.slice(0, 2)).toEqual([1, "甲公司"]);
  expect(host.traffic.maxPayloadMb).toBeLessThan(0.2);
});

test("超过128张表，多一两个来回", async () => {
  const { workbook, host } = await openInExcel(
    bookOf(Array.from({ length: 150 }, (_, index) => longSheet(`第${index}镇`, 3))),
    "1.14",
  );
  expect(await workbook.sheets()).toHaveLength(150);
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);
});

test("检查从不写表", async () => {
  const { workbook, host } = await openInExcel(bookOf(ledger), "1.14");
  await workbook.sheets();
  await workbook.rows("附表3", 1, 4);
  await workbook.recall("waivers");
  expect(host.traffic.names.filter((name) => name !== "_KeepReference" && name !== "_RemoveReference")).toEqual([]);
});
