import { readFile } from "node:fs/promises";
import { isoOf, today } from "../../dates/day";
import { exampleBook } from "../../reports/example-book";
import { inStatus } from "../../rules/kit/example";
import { readWorkbook } from "../../xlsx/read/read";
import { ledger } from "../../../test/support/console";
import { ledgerOf, listed } from "../../../test/support/deadline-ledger";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf } from "../../../test/support/sheet-canvas";
import { xlsxOf } from "../../../test/support/xlsx";

const folder = temporaryFolder();
const book = folder.file("台账.xlsx", xlsxOf([ledgerOf([listed, { ...listed, 公布: "2025-11-14" }])]));
const asOf = ["--as-of", "2026-10-09"];
const items = async (...options: string[]) =>
  JSON.parse((await ledger("deadlines", book, "--format", "json", ...options)).out);

test("在终端列出，有逾期退出码也是 0", async () => {
  const { status, out, err } = await ledger("deadlines", book, ...asOf);
  expect([status, err]).toEqual([0, ""]);
  expect(out).toContain("1家逾期，1家60天内到期（按指定日期2026年10月9日计）");
});

test("--as-of 换一天看", async () => {
  const { asOf: on, items: all } = await items("--as-of", "2026-06-22");
  expect(on).toBe("2026-06-22");
  expect(all.filter(({ state }: { state: string }) => state === "overdue")).toEqual([]);
});

test("--within 定多近算快到期", async () => {
  const soon = async (...within: string[]) =>
    (await items(...asOf, ...within)).items.filter(
      ({ state, enterprise }: { state: string; enterprise: string | null }) => state === "due-soon" && enterprise,
    ).length;
  expect([await soon(), await soon("--within", "30"), await soon("--within", "400")]).toEqual([1, 0, 2]);
  expect((await ledger("deadlines", book, ...asOf, "--within", "30")).out).toMatch(/^1家逾期（/);
});

test("--format html 是一张可打印的网页", async () => {
  const { status, out } = await ledger("deadlines", book, ...asOf, "--format", "html");
  expect(status).toBe(0);
  expect(out).toMatch(/^<!doctype html>/);
  expect(out).toContain("<h1>1家逾期，1家60天内到期</h1>");
});

test("填报时间已过的报表，缺省从今天算，--from report 从填报时间算", async () => {
  const { grids } = exampleBook(inStatus({ assessment: null }, "丁"));
  const report = folder.file("三季度.xlsx", xlsxOf(grids));
  const { out } = await ledger("deadlines", report, "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ asOf: isoOf(today()), asOfFrom: "today" });
  const told = await ledger("deadlines", report, "--from", "report");
  expect(told.out).toContain("（按填报时间2026年10月9日计）");
});

test("--output 另存成 .xlsx 或网页，已有文件不覆盖", async () => {
  const file = folder.file("期限.xlsx");
  expect(await ledger("deadlines", book, ...asOf, "--output", file)).toMatchObject({ status: 0 });
  const { grids: sheets } = await readWorkbook(new Uint8Array(await readFile(file)));
  expect(sheets[0]?.name).toBe("期限表");
  expect(sheets[0]?.values[0]?.[0]).toBe("1家逾期，1家60天内到期");
  expect(await ledger("deadlines", book, ...asOf, "--output", file)).toMatchObject({ status: 2, out: "" });
  const page = folder.file("期限.html");
  await ledger("deadlines", book, ...asOf, "--output", page);
  expect(await readFile(page, "utf8")).toContain("counter(page)");
});

test("没有认出附表3：仍列本局要办，说明看什么", async () => {
  const other = folder.file(
    "通讯录.xlsx",
    xlsxOf([
      gridOf([
        ["姓名", "电话"],
        ["张三", "139"],
      ]),
    ]),
  );
  const { status, out } = await ledger("deadlines", other, ...asOf);
  expect(status).toBe(0);
  expect(out).toContain("报送附表3、附表4");
  expect(out).toContain("企业名称");
});

describe("做不了就一句话，什么也不输出", () => {
  test.each<[string, string[], RegExp]>([
    ["没有文件", [], /请给出一个 \.xlsx 文件/],
    ["两个文件", [book, `${book}.不在`], /请给出一个 \.xlsx 文件/],
    ["不存在的文件", [`${book}.不在`], /不在/],
    ["不是日期", [book, "--as-of", "2026-02-30"], /--as-of：.*2026-10-09/],
    ["不是天数", [book, "--within", "两月"], /--within：.*60/],
    ["空的天数", [book, "--within", ""], /--within：.*60/],
    ["负的天数", [book, "--within=-3"], /--within：.*60/],
    ["半天", [book, "--within", "1.5"], /--within：.*60/],
    ["不认识的格式", [book, "--format", "pdf"], /--format：.*text、json、html/],
    ["不认识的选项", [book, "--asof", "2026-10-09"], /没有选项 --asof/],
  ])("%s", async (_, parameters, sentence) => {
    const { status, out, err } = await ledger("deadlines", ...parameters);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.split("\n")).toHaveLength(1);
  });

  test("不是工作簿", async () => {
    const text = folder.file("说明.xlsx", new TextEncoder().encode("不是工作簿"));
    expect(await ledger("deadlines", text)).toMatchObject({ status: 2, out: "" });
  });
});
