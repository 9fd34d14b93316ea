import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { gridOf } from "../../../test/support/ledger-grid";
import { run, wordFile, wordParagraphs } from "../../../test/support/word-file";
import { xlsxOf } from "../../../test/support/xlsx";
import { chineseOf, day } from "../../dates/day";
import { valueAt } from "../../sheets/grid";
import { readWorkbook } from "../../xlsx/read/read";

const folder = temporaryFolder();
let made = 0;
const fresh = (ending = ".docx") => folder.file(`文书${(made += 1)}${ending}`);

const overdueName = '上海甲&"乙"<丙>电镀厂';
const ledgerFile = folder.file(
  "台账.xlsx",
  xlsxOf([
    gridOf("台账", [
      ["序号", "企业名称", "名单公布时间", "要求完成期限", "咨询机构", "评估情况", "验收情况", "批次"],
      [1, overdueName, { date: "2025-06-20" }, { date: "2026-06-20" }, "自行审核", "/", "/", "2025年第一批"],
      [2, "上海丁化工厂", { date: "2025-11-14" }, { date: "2026-11-13" }, "自行审核", "/", "/", ""],
      [3, "上海戊印染厂", { date: "2026-09-18" }, { date: "2027-09-18" }, "", "/", "/", ""],
      [4, "上海己涂料厂", { date: "2025-06-20" }, { date: "2026-06-20" }, "自行审核", "停产，暂缓", "/", ""],
    ]),
  ]),
);
const asOf = ["--as-of", "2026-10-09"];
const text = (file: string) => wordParagraphs(readFileSync(file)).join("\n");

describe("letters", () => {
  test("督办函：只发给逾期的，期限、天数和条款同期限，缺的留空并说出来", async () => {
    const output = fresh();
    const said = await ledger("letters", ledgerFile, "--kind", "urge", ...asOf, "--output", output);
    expect(said).toEqual({
      status: 0,
      err: "留空待填：填报单位、联系人、联系电话。",
      out: `已生成督办函1份：${output}`,
    });
    const letter = text(output);
    expect(letter).toContain(`${overdueName}：`);
    expect(letter).toContain("强制性清洁生产审核企业名单（2025年第一批），名单于2025年6月20日公布");
    expect(letter).toContain("根据《上海市强制性清洁生产审核管理工作指引》，截至2026年10月9日");
    expect(letter).toContain("完成审核，期限为2026年6月22日，已逾期109天（四、审核评估：“强审企业应当");
    expect(letter).toContain("并于2026年10月26日前");
    expect(letter).toContain("（联系人：＿＿＿＿＿＿；");
    expect(letter).not.toMatch(/[{}]/);
  });

  test("通知书：默认发给最新公布的名单，四个期限都写上，写上法律依据和落款", async () => {
    const output = fresh();
    const more = [
      "--legal-basis",
      "《某法》第三条、",
      "--authority",
      "申江区生态环境局",
      "--contact",
      "沈知微",
      "--phone",
      "021",
    ];
    const said = await ledger("letters", ledgerFile, "--kind", "notice", ...asOf, ...more, "--output", output);
    expect(said).toMatchObject({ status: 0, err: "" });
    const letter = text(output);
    expect(letter).toContain("上海戊印染厂：");
    for (const limit of [
      "2026年10月19日前，登录",
      "2026年11月18日前启动",
      "2027年9月20日前完成",
      "于2028年9月18日前完成",
    ])
      expect(letter).toContain(limit);
    expect(letter).toContain("根据《某法》第三条、《上海市强制性清洁生产审核管理工作指引》");
    expect(letter).toContain("申江区生态环境局\n2026年10月9日");
  });

  test("信上的日子就是 deadlines 的日子", async () => {
    const output = fresh();
    await ledger("letters", ledgerFile, "--kind", "notice", "--to", "all", ...asOf, "--output", output);
    const letter = text(output);
    const { items } = JSON.parse((await ledger("deadlines", ledgerFile, ...asOf, "--format", "json")).out) as {
      items: { enterprise: string | null; kind: string; rolledDue: string; state: string }[];
    };
    const told = items.filter(
      ({ enterprise, kind }) => enterprise !== null && enterprise !== "上海己涂料厂" && !kind.startsWith("archive"),
    );
    expect(told).toHaveLength(12);
    for (const { rolledDue } of told) expect(letter).toContain(chineseOf(day(rolledDue)));
  });

  test("提醒函：发给快到期的；按名字发，没有事项的说明", async () => {
    const output = fresh();
    const said = await ledger("letters", ledgerFile, "--kind", "reminder", ...asOf, "--output", output);
    expect(said.out).toContain("提醒函2份");
    expect(text(output)).toContain("完成审核，期限为2026年11月16日，还有38天");
    const named = await ledger(
      "letters",
      ledgerFile,
      "--kind",
      "urge",
      "--to",
      "上海丁化工厂、没有的厂",
      ...asOf,
      "--output",
      fresh(),
    );
    expect(named).toMatchObject({ status: 2, out: "" });
    expect(named.err).toBe(
      "台账里没有“没有的厂”。上海丁化工厂：没有逾期的事项，没有生成督办函。没有要发督办函的企业，没有生成文件。",
    );
  });

  test("每家一个文件：带号的文件名、送达登记表，通知书附附表1；已有的文件夹不碰", async () => {
    const output = fresh("");
    const said = await ledger("letters", ledgerFile, "--kind", "notice", "--to", "all", ...asOf, "--output", output);
    expect(said.err).toContain("上海己涂料厂：期限不计（暂缓、停产等），没有生成通知书。");
    expect(readdirSync(output).sort()).toEqual(
      [
        "01-上海甲&_乙_＿丙＿电镀厂-通知书.docx",
        "02-上海丁化工厂-通知书.docx",
        "03-上海戊印染厂-通知书.docx",
        "送达登记表.xlsx",
        "附表1.xlsx",
      ]
        .map((name) => name.replace(/＿/g, "_"))
        .sort(),
    );
    const [register] = (await readWorkbook(readFileSync(`${output}/送达登记表.xlsx`))).grids;
    expect(register?.values[1]).toEqual(["序号", "企业名称", "文书", "日期", "送达方式", "签收人", "签收日期"]);
    expect(register && valueAt(register, 2, 1)).toBe(overdueName);
    expect(await ledger("letters", ledgerFile, "--kind", "notice", ...asOf, "--output", output)).toMatchObject({
      status: 2,
    });
  });

  test("自己的模板：只换占位符", async () => {
    const template = folder.file(
      "模板.docx",
      wordFile(`<w:p>${run("致{{企业")}${run("名称}}：逾期{{逾期天数}}天", "<w:b/>")}</w:p>`),
    );
    const output = fresh();
    await ledger("letters", ledgerFile, "--kind", "urge", "--template", template, ...asOf, "--output", output);
    expect(text(output)).toBe(`致${overdueName}：逾期109天`);
  });

  test.each([
    ["不认识的占位符", wordFile(`<w:p>${run("{{企业}}")}</w:p>`), "“{{企业}}”不认识"],
    ["旧版 .doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), "旧版 Word"],
    ["损坏的模板", wordFile("").slice(0, 100), "已损坏"],
    ["带宏的模板", wordFile("", undefined, { "word/vbaProject.bin": "x" }), "带有宏"],
  ])("%s：一句话说明，什么都不写", async (name, bytes, sentence) => {
    const output = fresh();
    const template = folder.file(`${name}.docx`, bytes);
    const said = await ledger(
      "letters",
      ledgerFile,
      "--kind",
      "urge",
      "--template",
      template,
      ...asOf,
      "--output",
      output,
    );
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err.split("\n")).toHaveLength(1);
    expect(said.err).toContain(sentence);
    expect(existsSync(output)).toBe(false);
  });
});
