import { existsSync, readFileSync } from "node:fs";
import { templateBytes } from "../../../test/fixtures/template";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf } from "../../../test/support/ledger-grid";
import { xlsxOf } from "../../../test/support/xlsx";
import { exampleBook } from "../../reports/example-book";
import { numberFormatAt, valueAt } from "../../sheets/grid";
import { readWorkbook } from "../../xlsx/read/read";

const folder = temporaryFolder();
let made = 0;
/** A path that nothing stands at yet. */
const fresh = () => folder.file(`新表${(made += 1)}.xlsx`);

const quarterFile = folder.file("三季度.xlsx", xlsxOf(exampleBook().grids));
const ledgerFile = folder.file(
  "台账.xlsx",
  xlsxOf([
    gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "完成期限", "咨询机构", "评估时间", "评估结果", "验收情况", "备注"],
      [
        1,
        "=上海甲有限公司",
        { date: "2025-11-14" },
        { date: "2026-11-13" },
        "自行审核",
        { date: "2026-09-15" },
        "通过",
        "待验收",
        null,
      ],
      [
        2,
        "上海乙有限公司",
        { date: "2024-06-28" },
        { date: "2025-06-28" },
        "自行审核",
        { date: "2025-05-22" },
        "通过",
        "2026年6月9日通过",
        null,
      ],
      [
        3,
        "上海丙有限公司",
        { date: "2025-11-14" },
        { date: "2026-11-13" },
        "自行审核",
        { date: "2026-10-08" },
        "通过",
        null,
        "本月补报",
      ],
    ]),
  ]),
);

async function gridsIn(file: string) {
  return (await readWorkbook(readFileSync(file))).grids;
}

async function findingsIn(file: string): Promise<string[]> {
  const { out } = await ledger("check", file, "--format", "json", "--as-of", "2026-10-09");
  const report = JSON.parse(out) as { files: { sheets: { findings: { rule: string; severity: string }[] }[] }[] };
  return report.files.flatMap(({ sheets }) => sheets.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
}

describe("blank", () => {
  test.each(["1", "2", "3", "4"])("附表%s写成一个能打开的文件", async (annex) => {
    const output = fresh();
    expect(await ledger("blank", "--annex", annex, "--output", output)).toMatchObject({ status: 0, err: "" });
    const [grid] = await gridsIn(output);
    expect(grid?.name).toBe(`附表${annex}`);
    expect(grid && valueAt(grid, 0, 0)).toBe(`附表${annex}`);
  });

  test("填上季度、单位的附表3，检查只剩填报人、填报时间", async () => {
    const output = fresh();
    await ledger(
      "blank",
      "--annex",
      "3",
      "--year",
      "2026",
      "--quarter",
      "3",
      "--authority",
      "申江区生态环境局",
      "--output",
      output,
    );
    expect(await findingsIn(output)).toEqual(["sign-off-missing", "sign-off-missing"]);
  });

  test("附表2由台账得知一家的评估日和归档期限", async () => {
    const output = fresh();
    await ledger("blank", "--annex", "2", "--ledger", ledgerFile, "--enterprise", "上海乙有限公司", "--output", output);
    const words = (await gridsIn(output))[0]?.values.flat().join("") ?? "";
    expect(words).toContain("现场评估：\n2025年5月22日\n归档期限：\n2025年6月23日");
    expect(words).toContain("现场验收：\n2026年6月9日\n归档期限：\n2026年7月9日");
    const unknown = await ledger(
      "blank",
      "--annex",
      "2",
      "--ledger",
      ledgerFile,
      "--enterprise",
      "上海无有限公司",
      "--output",
      fresh(),
    );
    expect(unknown).toMatchObject({ status: 2, err: `${ledgerFile}：台账里没有“上海无有限公司”` });
  });

  test.each([
    [["blank"], /--annex/],
    [["blank", "--annex", "5", "--output", "x.xlsx"], /1、2、3 或 4/],
    [["blank", "--annex", "3"], /--output/],
    [["blank", "--annex", "3", "--output", "x.docx"], /以 \.xlsx 结尾/],
    [["blank", "--annex", "3", "--year", "2026", "--output", "x.xlsx"], /--year 和 --quarter 要一起写/],
    [["blank", "--annex", "3", "--year", "26", "--quarter", "3", "--output", "x.xlsx"], /四位年份/],
    [["blank", "--annex", "3", "--ledger", "x.xlsx", "--output", "y.xlsx"], /--ledger 只用于附表2/],
    [["blank", "附表3", "--annex", "3", "--output", "y.xlsx"], /不认识“附表3”/],
  ])("%j", async (parameters, sentence) => {
    const said = await ledger(...parameters);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toMatch(sentence);
    expect(existsSync("x.xlsx") || existsSync("y.xlsx")).toBe(false);
  });

  test("已有的文件不覆盖，写了 --force 才覆盖", async () => {
    const output = folder.file("已有.xlsx", "原来的内容");
    expect(await ledger("blank", "--annex", "3", "--output", output)).toMatchObject({
      status: 2,
      err: `${output}：已有这个文件；请换一个路径，确要覆盖的加 --force`,
    });
    expect(readFileSync(output, "utf8")).toBe("原来的内容");
    expect(await ledger("blank", "--annex", "3", "--output", output, "--force")).toMatchObject({ status: 0 });
    expect((await gridsIn(output)).length).toBe(1);
  });
});

const third = ["--year", "2026", "--quarter", "3"];

describe("fill", () => {
  test("填出附表3：真日期、一格写评估、= 开头是文本；没带过去的写在 stderr", async () => {
    const output = fresh();
    const said = await ledger("fill", ledgerFile, ...third, "--authority", "申江区生态环境局", "--output", output);
    expect(said).toMatchObject({ status: 0 });
    expect(said.out).toBe(`已生成2026年第3季度的附表3（填入2家）；名单没有变化，未生成附表4：${output}`);
    expect(said.err.split("\n")).toEqual([
      "以前季度已验收1家，未列入：上海乙有限公司",
      expect.stringContaining("2026年10月8日的评估在本季度结束之后，没有填入"),
      expect.stringContaining("备注“本月补报”没有带入"),
    ]);
    const [grid] = await gridsIn(output);
    if (!grid) throw new Error("没有工作表");
    expect(grid.values[4]).toEqual([1, "=上海甲有限公司", 45975, 46339, "自行审核", "2026年9月15日 通过", "待验收"]);
    expect(numberFormatAt(grid, 4, 2)).toContain("yyyy");
    expect(await findingsIn(output)).toEqual(["sign-off-missing", "sign-off-missing"]);
  });

  test("--template：写进自己的模板，空行不够就插入；没有附表4而有变化时另加一张", async () => {
    const template = folder.file("模板.xlsx", templateBytes());
    const output = fresh();
    const said = await ledger(
      "fill",
      quarterFile,
      ...third,
      "--all",
      "--authority",
      "申江区生态环境局",
      "--template",
      template,
      "--output",
      output,
    );
    expect(said.out).toContain("填入8家）和附表4");
    const grids = await gridsIn(output);
    expect(grids.map(({ name }) => name)).toEqual(["情况 表", "汇总", "附表4"]);
    const [status] = grids;
    if (!status) throw new Error("没有工作表");
    expect(valueAt(status, 1, 0)).toBe("（2026年第3季度）");
    expect(valueAt(status, 12, 0)).toBe("填报单位：申江区生态环境局");
    expect(valueAt(status, 4, 6)).toBe("通过");
    expect(numberFormatAt(status, 9, 2)).toBe("yyyy.mm.dd");
    expect(readFileSync(template).equals(Buffer.from(templateBytes()))).toBe(true);
  });

  test("模板认不出、台账认不出、没说季度、文件已有", async () => {
    const contacts = folder.file("通讯录.xlsx", xlsxOf([gridOf("通讯录", [["联系人", "电话"]])]));
    const output = fresh();
    const refused = async (...parameters: string[]) => (await ledger("fill", ...parameters, "--output", output)).err;
    expect(await refused(ledgerFile, ...third, "--template", contacts)).toContain("模板里没有认出附表3的表头");
    expect(await refused(contacts, ...third)).toContain("没有认出台账");
    expect(await refused(ledgerFile)).toContain("请写明哪个季度");
    expect(existsSync(output)).toBe(false);
    expect((await ledger("fill", ledgerFile, ...third, "--output", ledgerFile)).err).toContain("这是输入的文件");
    const forced = await ledger("fill", ledgerFile, ...third, "--output", ledgerFile, "--force");
    expect(forced.err).toContain("这是输入的文件");
  });
});

test("fill：没有采用的工作表逐张说明；没给单位的用台账自己的落款", async () => {
  const [status, adjustments] = exampleBook().grids;
  if (!status || !adjustments) throw new Error("没有示例");
  const contacts = gridOf("通讯录", [
    ["联系人", "电话"],
    ["沈工", "55501100"],
  ]);
  const file = folder.file("杂.xlsx", xlsxOf([status, { ...adjustments, visible: false }, contacts]));
  const output = fresh();
  const { err } = await ledger("fill", file, ...third, "--output", output);
  expect(err).toContain("工作表“附表4”没有采用：隐藏工作表。");
  expect(err).toContain("工作表“通讯录”没有采用：");
  expect((await gridsIn(output))[0]?.values.flat()).toContain("申江区生态环境局（盖章）");
});

describe("next-quarter", () => {
  test("下季度的附表3和空白附表4；每处变动写在 stderr", async () => {
    const output = fresh();
    const said = await ledger("next-quarter", quarterFile, "--output", output);
    expect(said).toMatchObject({ status: 0, out: `已生成2026年第4季度的附表3（沿用7家）和空白附表4：${output}` });
    expect(said.err.split("\n")).toEqual([
      "以前季度已验收1家，未列入：上海申岚精细化工有限公司",
      "“上海博洁危险废物处置有限公司”审核暂缓，保留。",
      "“附表3”第11行（上海博洁危险废物处置有限公司）：“审核暂缓（2026年第3季度附表4）”写入评估栏，附表3没有别处可写。",
    ]);
    const [status, adjustments] = await gridsIn(output);
    expect(status && valueAt(status, 2, 0)).toBe("（2026年第4季度）");
    expect(adjustments?.name).toBe("附表4");
    expect((await ledger("next-quarter", quarterFile, "--keep-accepted", "--output", fresh())).out).toContain(
      "沿用8家",
    );
  });

  test("看不出是哪个季度的不猜", async () => {
    const said = await ledger("next-quarter", ledgerFile, "--output", fresh());
    expect(said).toMatchObject({ status: 2, err: `${ledgerFile}：没有找到写明年份和季度的附表3，无法生成下季度的表` });
  });
});
