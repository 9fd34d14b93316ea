import { existsSync, readFileSync } from "node:fs";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf } from "../../../test/support/ledger-grid";
import { xlsxOf } from "../../../test/support/xlsx";
import { day } from "../../dates/day";
import { numberFormatAt, valueAt } from "../../sheets/grid";
import { readWorkbook } from "../../xlsx/read/read";

const folder = temporaryFolder();
let made = 0;
/** A path that nothing stands at yet. */
const fresh = () => folder.file(`新表${(made += 1)}.xlsx`);

const listFile = folder.file(
  "名单.xlsx",
  xlsxOf([
    gridOf("Sheet1", [
      ["2026年强制性清洁生产审核企业名单（第二批）"],
      ["序号", "企业名称", "纳入原因"],
      [1, "上海甲电镀有限公司", "双有"],
      [2, "上海乙涂料有限公司", "双超"],
    ]),
  ]),
);
const ledgerFile = folder.file(
  "台账.xlsx",
  xlsxOf([
    gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "完成期限", "咨询机构", "评估情况", "验收情况"],
      [1, "上海甲电镀有限公司", { date: "2026-09-18" }, { date: "2027-09-18" }, "自行审核", "/", "/"],
      [2, "上海丙化工厂", { date: "2026-09-18" }, { date: "2027-09-18" }, "自行审核", "/", "/"],
    ]),
  ]),
);

async function gridsIn(file: string) {
  return (await readWorkbook(readFileSync(file))).grids;
}

describe("take-in", () => {
  test("由名单另起台账", async () => {
    const output = fresh();
    const said = await ledger("take-in", listFile, "--published", "2026-09-18", "--output", output);
    expect(said).toEqual({ status: 0, err: "", out: `已收入2家（2026年9月18日公布）：${output}` });
    const [grid] = await gridsIn(output);
    expect(grid && [valueAt(grid, 2, 1), valueAt(grid, 2, 2)]).toEqual(["上海甲电镀有限公司", day("2026-09-18")]);
  });

  test("加进台账：已有的不重复，日期是真日期，原文件不动", async () => {
    const output = fresh();
    const before = readFileSync(ledgerFile);
    const said = await ledger(
      "take-in",
      listFile,
      "--published",
      "2026-09-18",
      "--into",
      ledgerFile,
      "--output",
      output,
    );
    expect(said.status).toBe(0);
    expect(said.err).toBe(
      "台账里已有1家，没有重复加入：上海甲电镀有限公司。\n名单的这些栏目台账没有，没有带入：纳入原因。",
    );
    const [grid] = await gridsIn(output);
    expect(grid && grid.values[3]?.slice(0, 4)).toEqual([
      3,
      "上海乙涂料有限公司",
      day("2026-09-18"),
      day("2027-09-18"),
    ]);
    expect(grid && numberFormatAt(grid, 3, 2)).toMatch(/y/);
    expect(readFileSync(ledgerFile).equals(before)).toBe(true);
  });

  test.each([
    ["没写公布日期", [listFile], "名单有2家没有写明公布日期，请用 --published 写明"],
    ["给的是台账", [ledgerFile, "--published", "2026-09-18"], "这是附表3或台账，不是名单"],
    ["要加进的不是台账", [listFile, "--published", "2026-09-18", "--into", listFile], "没有认出台账"],
    ["日期写错", [listFile, "--published", "2026-13-01"], "不是日期"],
  ])("%s：一句话说明，不写文件", async (_, parameters, expected) => {
    const output = fresh();
    const said = await ledger("take-in", ...parameters, "--output", output);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err.split("\n")).toHaveLength(1);
    expect(said.err).toContain(expected);
    expect(existsSync(output)).toBe(false);
  });

  test("不是名单的表、已有的文件都不碰", async () => {
    const other = folder.file(
      "别的.xlsx",
      xlsxOf([
        gridOf("Sheet1", [
          ["项目", "数量"],
          ["甲", 1],
        ]),
      ]),
    );
    const said = await ledger("take-in", other, "--published", "2026-09-18", "--output", fresh());
    expect(said).toMatchObject({ status: 2, err: expect.stringContaining("没有认出企业名单") as string });
    const taken = await ledger("take-in", listFile, "--published", "2026-09-18", "--output", ledgerFile);
    expect(taken).toMatchObject({ status: 2, err: expect.stringContaining("已有这个文件") as string });
  });
});

describe("compare", () => {
  test("JSON 按约定", async () => {
    const said = await ledger("compare", ledgerFile, listFile, "--format", "json");
    expect(said.status).toBe(0);
    expect(JSON.parse(said.out)).toEqual({
      version: 1,
      missing: ["上海乙涂料有限公司"],
      extra: ["上海丙化工厂"],
      differs: [],
      alike: [],
    });
  });

  test("文字分组列出，日期不同的写出两边", async () => {
    const said = await ledger("compare", ledgerFile, listFile, "--published", "2026-06-20");
    expect(said.out).toBe(
      [
        "名单上有、台账里没有（1家）：",
        "  上海乙涂料有限公司",
        "",
        "公布时间不同（1家）：",
        "  上海甲电镀有限公司：台账2026年9月18日，名单2026年6月20日",
      ].join("\n"),
    );
  });

  test("少给文件时说明怎么写", async () => {
    expect(await ledger("compare", ledgerFile)).toMatchObject({
      status: 2,
      err: expect.stringContaining("先写台账文件、再写名单文件") as string,
    });
  });
});

describe("check 遇到名单", () => {
  test("说明是名单、怎么收", async () => {
    const said = await ledger("check", listFile, "--format", "json");
    const sheet = (JSON.parse(said.out) as { files: { sheets: { annex: null; reason: string }[] }[] }).files[0]
      ?.sheets[0];
    expect(sheet).toMatchObject({ annex: null, reason: "是公布的企业名单（2家），不是附表3；可以用“收名单”收进台账" });
  });
});
