import { read, utils } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { smallBlueprint } from "../../../test/contract/inserting-contract";
import { workbookBytes } from "../../../test/fixtures/files/parts";
import { numberFormatAt, valueAt } from "../../sheets/grid";
import type { Blueprint } from "../../sheets/blueprint";
import { defaultLimits } from "../limits";
import { newWorkbook } from "./new-workbook";
import { outlineOf } from "../xml/outline";
import { readWorkbook } from "../read/read";
import { sheetOrder, styleOrder, workbookOrder } from "../patch/sheet-order";
import { openFileWorkbook } from "../workbook";

const names = ["附件1（二）", "附件1（二）", "2024年'台账'"];
const blueprints: Blueprint[] = names.map((name) => ({ ...smallBlueprint, name }));
const made = newWorkbook(blueprints);
const parts = Object.fromEntries(Object.entries(unzipSync(made)).map(([name, bytes]) => [name, strFromU8(bytes)]));
const firstSheet = parts["xl/worksheets/sheet1.xml"] ?? "";

describe("由 blueprint 生成的工作簿", () => {
  test("一份一张工作表，名称不重", async () => {
    const { grids } = await readWorkbook(made);
    expect(grids.map(({ name }) => name)).toEqual(["附件1（二）", "附件1（二） (2)", "2024年'台账"]);
  });

  test("文本是文本，日期是带格式的序列号，公式不带值", async () => {
    const grid = (await readWorkbook(made)).grids[0]!;
    expect([valueAt(grid, 1, 0), valueAt(grid, 2, 0), valueAt(grid, 1, 1)]).toEqual(["=不是公式", "001", 45_418]);
    expect([numberFormatAt(grid, 1, 0), numberFormatAt(grid, 1, 1)]).toEqual(["@", 'yyyy"年"m"月"d"日"']);
    expect(firstSheet).toContain("<f>COUNTA(A2:A3)</f></c>");
    expect(parts["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("照公文打印：A4、一页宽、每页印标题，表名加引号", () => {
    expect(firstSheet).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(firstSheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(firstSheet).toContain("<oddFooter>&amp;C第 &amp;P 页</oddFooter>");
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'附件1（二） (2)'!$1:$1</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="2">'2024年''台账'!$A$1:$B$4</definedName>`,
    );
  });

  test("表头冻结，有下拉、日期校验、链接", () => {
    expect(firstSheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(firstSheet).toContain(
      '<dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="结果" prompt="请选择" sqref="A2:A3"><formula1>"通过,不通过"</formula1>',
    );
    expect(firstSheet).toContain(
      '<dataValidation type="date" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1"',
    );
    expect(firstSheet).toContain(`<hyperlink ref="A4" location="'附表4'!A2"/>`);
  });

  test("元素次序照 schema，不然 Excel 要修复", () => {
    const orders: [string, readonly string[]][] = [
      ["xl/workbook.xml", workbookOrder],
      ["xl/styles.xml", styleOrder],
      ["xl/worksheets/sheet1.xml", sheetOrder],
    ];
    for (const [part, order] of orders) {
      const { root } = outlineOf(new TextEncoder().encode(parts[part]), defaultLimits);
      const places = root.children.map(({ local }) => order.indexOf(local));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test("没有一处引用落空", async () => {
    const { package: file, workbook } = await readWorkbook(made);
    const relationships = ["", workbook.part].flatMap((part) => file.relationships(part));
    expect(relationships.filter(({ target }) => !file.find(target))).toEqual([]);
    const declared = [...(parts["[Content_Types].xml"] ?? "").matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(declared.sort()).toEqual(
      Object.keys(parts)
        .filter((name) => name.startsWith("xl/") && name.endsWith(".xml"))
        .sort(),
    );
    const styles = [...(parts["xl/styles.xml"] ?? "").matchAll(/<cellXfs[^>]*>(.*)<\/cellXfs>/gs)].flatMap(
      ([, xml]) => [...(xml ?? "").matchAll(/<xf /g)],
    ).length;
    const used = [...firstSheet.matchAll(/ s="(\d+)"/g)].map(([, style]) => Number(style));
    expect(Math.max(...used)).toBeLessThan(styles);
    expect(parts["xl/styles.xml"]).toContain(`<cellXfs count="${styles}">`);
  });

  test("另外两个程序读出来一样", async () => {
    const book = read(made, { type: "array" });
    expect(book.SheetNames).toHaveLength(3);
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[book.SheetNames[0]!]!, { header: 1, raw: true });
    expect(rows[1]).toEqual(["=不是公式", 45_418]);
    const other = await readXlsx(made);
    expect(other.sheets.map(({ name }) => name)).toEqual(book.SheetNames);
    expect(other.sheets[0]?.rows[2]?.[0]).toBe("001");
  });

  test("每次生成，一个字节不差", () => {
    expect(Buffer.compare(newWorkbook(blueprints), made)).toBe(0);
  });

  test("20000行的报告也装得下", async () => {
    const cells = Array.from({ length: 60_000 }, (_, index) => ({
      row: Math.floor(index / 3),
      column: index % 3,
      value: index,
      style: "text",
    }));
    const { grids } = await readWorkbook(newWorkbook([{ ...smallBlueprint, cells, merges: [] }]));
    expect(grids[0]?.values).toHaveLength(20_000);
  });

  test("至少要一张表", () => {
    expect(() => newWorkbook([])).toThrow(RangeError);
  });
});

describe("插进1904日期系统工作簿的表", () => {
  test("日期还是同一天", async () => {
    const workbook = await openFileWorkbook(workbookBytes({ date1904: true }), "台账.xlsx");
    const name = await workbook.insert({ ...smallBlueprint, name: "模板" });
    const grid = (await readWorkbook(await workbook.save())).grids.find((each) => each.name === name)!;
    expect([grid.date1904, valueAt(grid, 1, 1)]).toEqual([true, 45_418 - 1_462]);
  });
});
