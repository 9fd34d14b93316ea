import { mkdirSync, readFileSync, existsSync } from "node:fs";
import path from "node:path";
import { exampleBook } from "../../reports/example-book";
import { inStatus } from "../../rules/kit/example";
import { severityOfFormula } from "../../workbooks/marks";
import { readWorkbook } from "../../xlsx/read/read";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { memoryNamespace } from "../../workbooks/memory";
import { ledger } from "../../../test/support/console";
import { temporaryFolder } from "../../../test/support/folder";
import { xlsxOf } from "../../../test/support/xlsx";

const folder = temporaryFolder();
const slips = exampleBook([
  ...inStatus({ listPublishedOn: "2026.7.17", requiredCompletionDate: { date: "2028-07-17" } }, "丁"),
  ...inStatus({ enterprise: " 上海鼎禾电镀有限公司" }, "乙"),
]);
const bytes = xlsxOf(slips.grids);
const file = folder.file("三季度.xlsx", bytes);

/** The severities whose marks stand in a file's first sheet. */
function marksIn(saved: string): string[] {
  const sheet = unzipSync(readFileSync(saved))["xl/worksheets/sheet1.xml"];
  if (!sheet) throw new Error("没有工作表");
  const formulas = [...strFromU8(sheet).matchAll(/<formula>([^<]*)<\/formula>/g)].map(([, formula = ""]) =>
    formula.replaceAll("&quot;", '"'),
  );
  return formulas.flatMap((formula) => severityOfFormula(formula) ?? []).sort();
}

describe("文件里保存的记忆坏了", () => {
  const parts: Record<string, Uint8Array> = {
    ...unzipSync(bytes),
    "customXml/item1.xml": strToU8(`<memory xmlns="${memoryNamespace}"><item key="waivers">{</item></memory>`),
  };
  const related = strFromU8(parts["xl/_rels/workbook.xml.rels"] ?? new Uint8Array()).replace(
    "</Relationships>",
    '<Relationship Id="rIdM" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
  );
  const damaged = folder.file("记忆坏了.xlsx", zipSync({ ...parts, "xl/_rels/workbook.xml.rels": strToU8(related) }));

  test.each([["check"], ["fix", "--output"], ["unmark", "--output"]])(
    "%s 照做，并说这次没有用它",
    async (command, ...output) => {
      const { err, status } = await ledger(
        command,
        damaged,
        ...output.flatMap((option) => [option, folder.file(`${command}-好.xlsx`)]),
      );
      expect(err).toContain("“忽略并说明”和设置已损坏或过大，这次没有使用");
      expect(status).toBeLessThan(2);
    },
  );
});

describe("check --mark：另存一份带标记的", () => {
  test("标记按程度各一条，原文件一个字节也不变", async () => {
    const marked = folder.file("带标记.xlsx");
    expect((await ledger("check", file, "--mark", marked)).status).toBe(1);
    expect(marksIn(marked)).toEqual(["error", "hint"]);
    expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true);
  });

  test("unmark 之后，单元格和条件格式同原来一样", async () => {
    const marked = folder.file("带标记2.xlsx");
    const cleared = folder.file("已清除.xlsx");
    await ledger("check", file, "--mark", marked);
    const said = await ledger("unmark", marked, "--output", cleared);
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toContain("已清除标记");
    expect(marksIn(cleared)).toEqual([]);
    expect((await readWorkbook(readFileSync(cleared))).grids).toEqual((await readWorkbook(bytes)).grids);
  });

  test("几个文件：标记的各写进一个文件夹", async () => {
    const other = folder.file("另一份.xlsx", bytes);
    const copies = folder.file("标记");
    mkdirSync(copies);
    await ledger("check", file, other, "--mark", copies);
    expect(existsSync(path.join(copies, "三季度.xlsx"))).toBe(true);
    expect(existsSync(path.join(copies, "另一份.xlsx"))).toBe(true);
  });

  test("不写回输入；文件夹不存在时说明，什么也不写", async () => {
    const refused = await ledger("check", file, "--mark", file);
    expect(refused.status).toBe(2);
    expect(refused.err).toContain("--in-place");
    const nowhere = await ledger("check", file, "--mark", folder.file("没有/带标记.xlsx"));
    expect(nowhere.status).toBe(2);
    expect(nowhere.err).toContain("文件夹不存在");
  });
});

describe("fix：只做安全的修正", () => {
  test("写明每格原来和改成，要先问的一处不动", async () => {
    const fixed = folder.file("已修正.xlsx");
    const said = await ledger("fix", file, "--output", fixed);
    expect(said).toMatchObject({ status: 0, err: "" });
    expect(said.out).toContain("附表3!C8  2026.7.17 → 2026-07-17");
    expect(said.out).toContain("附表3!B6   上海鼎禾电镀有限公司 → 上海鼎禾电镀有限公司");
    expect(said.out).toContain("已改2格");
    const again = JSON.parse((await ledger("check", fixed, "--format", "json")).out);
    expect(again.files[0].sheets[0].findings.map(({ rule }: { rule: string }) => rule)).toEqual(["deadline-too-late"]);
  });

  test("没有写明存到哪里：不动", async () => {
    const said = await ledger("fix", file);
    expect(said.status).toBe(2);
    expect(said.err).toContain("--output");
  });

  test("已有的文件不覆盖，写了 --force 才覆盖", async () => {
    const taken = folder.file("已有.xlsx", "原来的内容");
    for (const command of [
      ["fix", file, "--output", taken],
      ["unmark", file, "--output", taken],
      ["check", file, "--mark", taken],
      ["check", file, "--output", taken],
    ]) {
      const refused = await ledger(...command);
      expect(refused).toMatchObject({ status: 2, out: "" });
      expect(refused.err).toBe(`${taken}：已有这个文件；请换一个路径，确要覆盖的加 --force`);
      expect(readFileSync(taken, "utf8")).toBe("原来的内容");
    }
    expect((await ledger("fix", file, "--output", taken, "--force")).status).toBe(0);
    expect((await readWorkbook(readFileSync(taken))).grids).toHaveLength(2);
  });

  test("--in-place 改原文件", async () => {
    const own = folder.file("就地.xlsx", bytes);
    expect((await ledger("fix", own, "--in-place")).status).toBe(0);
    expect(readFileSync(own).equals(Buffer.from(bytes))).toBe(false);
    expect((await ledger("fix", own, "--output", folder.file("再来.xlsx"))).out).toContain("没有可以安全修正的地方");
  });
});
