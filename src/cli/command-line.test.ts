import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exampleBook } from "../reports/example-book";
import { ledger } from "../../test/support/console";
import { temporaryFolder } from "../../test/support/folder";
import { xlsxOf } from "../../test/support/xlsx";

const folder = temporaryFolder();
const clean = exampleBook();

describe("文件夹和通配符", () => {
  const quarter = folder.file("2026年(报送)");
  mkdirSync(quarter);
  mkdirSync(path.join(quarter, "存档"));
  const names = ["甲.xlsx", "乙[终稿].xlsx", "丙.XLSX", "存档/丁.xlsx"];
  for (const name of [...names, "~$甲.xlsx", "说明.txt"]) writeFileSync(path.join(quarter, name), xlsxOf(clean.grids));
  const checkedOf = async (...files: string[]): Promise<string[]> =>
    JSON.parse((await ledger("check", ...files, "--format", "json")).out)
      .files.map(({ path: file }: { path: string }) => path.relative(quarter, file))
      .sort();

  test("文件夹是里面全部工作簿，下层的也在内；Excel 打开时留下的不算", async () => {
    expect(await checkedOf(quarter)).toEqual([...names].sort());
  });

  test("* 和 ? 在 Windows 上也认；名称里的括号就是括号", async () => {
    expect(await checkedOf(path.join(quarter, "*.xlsx"))).toEqual(["丙.XLSX", "乙[终稿].xlsx", "甲.xlsx"].sort());
    expect(await checkedOf(path.join(quarter, "乙[终?].xlsx"))).toEqual(["乙[终稿].xlsx"]);
  });

  test("同一个文件写两遍只检查一遍", async () => {
    const file = path.join(quarter, "甲.xlsx");
    expect(await checkedOf(file, file, path.join(quarter, "甲*"))).toEqual(["甲.xlsx"]);
  });

  test("没有相符的：照着原来的写法说没有这个文件", async () => {
    const said = await ledger("check", path.join(quarter, "戊*.xlsx"));
    expect(said).toMatchObject({ status: 2, out: "" });
    expect(said.err).toBe(`${path.join(quarter, "戊*.xlsx")}：没有这个文件，请核对路径`);
  });
});

describe("说明和版本", () => {
  test("--version 就是 package.json 的版本", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await ledger("--version")).toEqual({ status: 0, out: version, err: "" });
  });

  test.each(["check", "fix", "unmark", "deadlines", "blank", "fill", "next-quarter", "handbook"])(
    "%s --help 写明用法和每个选项，不做别的",
    async (command) => {
      const { status, out } = await ledger(command, "--help");
      expect(status).toBe(0);
      expect(out).toContain(`用法：ledger ${command}`);
      const usage = out.split("\n").find((line) => line.startsWith("用法："));
      const told = out.split("选项：")[1] ?? "";
      for (const [option] of usage?.matchAll(/--[a-z-]+/g) ?? []) expect(told).toContain(option);
      expect((await ledger("help", command)).out).toBe(out);
    },
  );

  test("没写命令：列出全部命令，退出码 2", async () => {
    const said = await ledger();
    expect(said.status).toBe(2);
    expect(said.out).toContain("deadlines");
    expect((await ledger("--help")).out).toBe(said.out);
  });
});

test("单元格里的控制字符不到终端：看得见，不起作用", async () => {
  const [sheet, ...others] = clean.grids;
  const values = sheet!.values.map((row, at) =>
    at === 6 ? row.map((cell, column) => (column === 1 ? "甲\u009B2J\u202E公司\u200E" : cell)) : row,
  );
  const hostile = folder.file("控制字符.xlsx", xlsxOf([{ ...sheet!, values, name: "情\u009B况" }, ...others]));
  for (const format of ["text", "json", "html"]) {
    const { out } = await ledger("check", hostile, "--format", format);
    expect(out).not.toMatch(/[\u009B\u200E\u202E]/);
    expect(out).toContain("\\u009B");
    if (format === "json") expect(JSON.parse(out).files[0].sheets[0].name).toBe("情\u009B况");
  }
  expect((await ledger("\u001B[2J")).err).toContain("␛[2J");
});
