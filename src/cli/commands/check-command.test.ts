import { zipSync, strToU8 } from "fflate";
import { mkdirSync, readFileSync } from "node:fs";
import { exampleBook } from "../../reports/example-book";
import { inStatus } from "../../rules/kit/example";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { xlsxOf } from "../../../test/support/xlsx";

const folder = temporaryFolder();
const clean = exampleBook();
const late = exampleBook(inStatus({ requiredCompletionDate: { date: "2028-07-17" } }, "丁"));
const cleanFile = folder.file("无问题.xlsx", xlsxOf(clean.grids));
const lateFile = folder.file("有问题.xlsx", xlsxOf(late.grids));
const previousFile = folder.file("上季度.xlsx", xlsxOf(clean.previous));

describe("检查一个文件", () => {
  test("没有问题：可以报送，退出码 0", async () => {
    const said = await ledger("check", cleanFile);
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toContain("可以报送");
    expect(said.out).toContain("附表3 · 2026年第3季度 · 8家");
  });

  test("有必改：逐格列出，退出码 1", async () => {
    const { status, out } = await ledger("check", lateFile);
    expect(status).toBe(1);
    expect(out).toContain("1处必改");
    expect(out).toMatch(/\[必改\] D8 {2}申江宏业铸造厂/);
    expect(out).toContain("依据：四、审核评估：“");
    expect(out).toContain("办法：");
  });

  test("带上季度的文件：季度不相连时在 stderr 提醒", async () => {
    expect((await ledger("check", cleanFile, "--previous", previousFile)).err).toBe("");
    const swapped = await ledger("check", previousFile, "--previous", cleanFile);
    expect(swapped.err).toContain("没有与上季度对照");
  });

  test("--as-of 按指定日期判断", async () => {
    const { out } = await ledger("check", cleanFile, "--as-of", "2028-01-05", "--format", "json");
    const [file] = JSON.parse(out).files;
    expect(file.sheets[0]).toMatchObject({ asOf: "2028-01-05", asOfFrom: "option" });
    expect(file.verdict).toBe("correct");
  });
});

describe("给程序读的 JSON", () => {
  test("栏目、表头、期间和每一处问题都在约定的键里", async () => {
    const { status, out } = await ledger("check", lateFile, "--format", "json");
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report.version).toBe(1);
    const [file] = report.files;
    expect(file).toMatchObject({ path: lateFile, verdict: "correct" });
    const [status3, status4] = file.sheets;
    expect(status3).toMatchObject({
      name: "附表3",
      annex: 3,
      rulesApplied: true,
      period: { year: 2026, quarter: 3 },
      asOf: "2026-10-09",
      asOfFrom: "reportedOn",
      rows: 8,
      header: "A4:G4",
      data: "A5:G12",
      columns: {
        serialNumber: "A",
        enterprise: "B",
        listPublishedOn: "C",
        requiredCompletionDate: "D",
        consultingAgency: "E",
        assessment: "F",
        acceptance: "G",
      },
    });
    expect(status3.findings).toHaveLength(1);
    expect(status3.findings[0]).toMatchObject({
      rule: "deadline-too-late",
      severity: "error",
      cell: "D8",
      enterprise: "申江宏业铸造厂",
      value: "2028-07-17",
      waived: null,
    });
    expect(status4).toMatchObject({ annex: 4, rows: 2, findings: [] });
    expect(status3.notChecked).toContainEqual({ rule: "start-late", reason: "没有“启动时间”列", rows: 8 });
  });

  test("什么都没认出：结论 nothing-recognised，退出码 0，说明找过什么", async () => {
    const contacts = folder.file(
      "通讯录.xlsx",
      xlsxOf([
        {
          ...clean.grids[0]!,
          values: [
            ["联系人", "电话"],
            ["沈工", "021-55501100"],
          ],
          numberFormats: [],
          merges: [],
          name: "通讯录",
        },
      ]),
    );
    const said = await ledger("check", contacts, "--format", "json");
    expect(said.status).toBe(0);
    const [file] = JSON.parse(said.out).files;
    expect(file.verdict).toBe("nothing-recognised");
    expect(file.sheets[0]).toMatchObject({ name: "通讯录", annex: null, rulesApplied: false });
    expect(file.sheets[0].reason).toBeTruthy();
    expect((await ledger("check", contacts)).out).toContain("附表3要有“企业名称”");
  });

  test("隐藏的工作表列出但不检查", async () => {
    const hidden = folder.file("隐藏.xlsx", xlsxOf([clean.grids[0]!, { ...clean.grids[1]!, visible: false }]));
    const [file] = JSON.parse((await ledger("check", hidden, "--format", "json")).out).files;
    expect(file.sheets[1]).toMatchObject({ annex: null, reason: "隐藏工作表" });
  });
});

describe("坏的输入：stderr 一句话，退出码 2，JSON 方式下 stdout 是空的", () => {
  mkdirSync(folder.file("文件夹.xlsx"));
  const bytes = xlsxOf(clean.grids);
  const cases: [string, string, RegExp][] = [
    ["没有这个文件", folder.file("没有.xlsx"), /没有这个文件/],
    ["文件夹", folder.file("文件夹.xlsx"), /文件夹里没有/],
    ["空文件", folder.file("空.xlsx", new Uint8Array()), /空文件/],
    ["截断的文件", folder.file("截断.xlsx", bytes.slice(0, bytes.length / 2)), /不完整|损坏/],
    ["文本改了扩展名", folder.file("文本.xlsx", "这不是表格"), /不是 \.xlsx/],
    [
      "旧版 .xls",
      folder.file(
        "旧版.xlsx",
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1016)]),
      ),
      /另存为 \.xlsx|密码/,
    ],
    ["别的压缩包", folder.file("压缩包.xlsx", zipSync({ "a.txt": strToU8("甲") })), /没有 Excel 工作簿/],
  ];
  test.each(cases)("%s", async (_name, file, sentence) => {
    const said = await ledger("check", file, "--format", "json");
    expect(said.status).toBe(2);
    expect(said.out).toBe("");
    expect(said.err).toMatch(sentence);
    expect(said.err).toContain(file);
    expect(said.err.split("\n")).toHaveLength(1);
  });

  test("空文件夹", async () => {
    mkdirSync(folder.file("空文件夹"));
    const said = await ledger("check", folder.file("空文件夹"));
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toBe(`${folder.file("空文件夹")}：这个文件夹里没有 .xlsx 文件`);
  });

  test("几个文件里坏了一个：其余照常检查，退出码 2", async () => {
    const said = await ledger("check", folder.file("没有.xlsx"), cleanFile, "--format", "json");
    expect(said.status).toBe(2);
    expect(JSON.parse(said.out).files.map(({ path }: { path: string }) => path)).toEqual([cleanFile]);
  });
});

describe("选项和输出文件", () => {
  test.each([
    [["check"], /请给出/],
    [["check", cleanFile, "--as-of", "2026-02-30"], /不是日期/],
    [["check", cleanFile, "--format", "pdf"], /text、json、html/],
    [["check", cleanFile, "--fast"], /没有选项 --fast/],
    [["chek", cleanFile], /没有“chek”这个命令/],
  ])("%s", async (parameters, sentence) => {
    const said = await ledger(...parameters);
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toMatch(sentence);
  });

  test("几个文件的网页是一份文档，先列出每个文件的结论", async () => {
    const { out } = await ledger("check", cleanFile, lateFile, "--format", "html");
    expect(out.match(/<!doctype/gi)).toHaveLength(1);
    expect(out.match(/<\/html>/g)).toHaveLength(1);
    expect(out).toContain("<title>2个文件 检查记录</title>");
    expect(out.match(/<h1>/g)).toHaveLength(2);
    for (const [, at] of out.matchAll(/href="#([^"]+)"/g)) expect(out).toContain(`id="${at}"`);
    expect(out.match(/href="#/g)).toHaveLength(2);
  });

  test("--output 写成文件；不许写回输入", async () => {
    const page = folder.file("结果.html");
    expect((await ledger("check", lateFile, "--format", "html", "--output", page)).status).toBe(1);
    expect(readFileSync(page, "utf8")).toContain("<title>有问题.xlsx 检查记录</title>");
    const before = readFileSync(cleanFile);
    const refused = await ledger("check", cleanFile, "--format", "json", "--output", cleanFile);
    expect(refused).toMatchObject({ status: 2 });
    expect(readFileSync(cleanFile).equals(before)).toBe(true);
  });
});
