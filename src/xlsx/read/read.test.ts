import { type Grid, missingResult, numberFormatAt, valueAt } from "../../sheets/grid";
import {
  packed,
  relationshipsXml,
  type SmallWorkbook,
  workbookBytes,
  workbookParts,
} from "../../../test/fixtures/files/parts";
import { readWorkbook } from "./read";

const gridOf = async (workbook: SmallWorkbook): Promise<Grid> =>
  (await readWorkbook(workbookBytes(workbook))).grids[0] as Grid;
const cells = (xml: string): SmallWorkbook => ({ sheets: { 附表3: `<sheetData>${xml}</sheetData>` } });
const firstRow = async (xml: string, more: SmallWorkbook = {}): Promise<readonly unknown[]> =>
  (await gridOf({ ...cells(`<row r="1">${xml}</row>`), ...more })).values[0] ?? [];

describe("单元格的内容", () => {
  test("文件里的各种写法都读得出", async () => {
    const strings =
      '<si><t>上海申岚</t></si><si><r><rPr><b/></rPr><t>富</t></r><r><t xml:space="preserve"> 文本 </t></r><rPh sb="0" eb="1"><t>フ</t></rPh><phoneticPr fontId="1"/></si>';
    expect(
      await firstRow(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>45000</v></c><c r="D1" t="n"><v>-1.5E-3</v></c><c r="E1" t="b"><v>1</v></c>' +
          '<c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="str"><f>A1&amp;"x"</f><v>申岚&amp;x</v></c><c r="H1" t="inlineStr"><is><t>内联</t></is></c>' +
          '<c r="I1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh><t>x</t></rPh></is></c><c r="J1"><f>1+1</f><v>2</v></c><c r="K1" t="b"><v>0</v></c>',
        { strings },
      ),
    ).toEqual(["上海申岚", "富 文本 ", 45000, -0.0015, true, "#REF!", "申岚&x", "内联", "甲乙", 2, false]);
  });

  test("长数字、零、负号都不丢", async () => {
    expect(
      await firstRow(
        "<c><v>610102199001011200</v></c><c><v>0</v></c><c><v>-7</v></c><c><v> 12 </v></c><c><v>0.1</v></c><c><v>1e3</v></c>",
      ),
    ).toEqual([610102199001011200, 0, -7, 12, 0.1, 1000]);
  });

  test("只是别种记法里像数字的，还是文本", async () => {
    expect(await firstRow('<c><v>0x10</v></c><c><v>abc</v></c><c t="inlineStr"><is><t>0012</t></is></c>')).toEqual([
      "0x10",
      "abc",
      "0012",
    ]);
  });

  test("实体、转义、换行都还原", async () => {
    expect(
      await firstRow(
        '<c t="inlineStr"><is><t>a&lt;b&#20013;&#x6587;_x000D_c_x005F_x000D_</t></is></c><c t="inlineStr"><is><t>一\r\n二</t></is></c><c t="inlineStr"><is><t><![CDATA[a<b&amp;]]></t></is></c>',
      ),
    ).toEqual(["a<b中文\rc_x000D_", "一\n二", "a<b&amp;"]);
  });

  test("首尾空格同 Excel 一样去掉，写明保留的留着", async () => {
    expect(
      await firstRow(
        '<c t="inlineStr"><is><t> 申岚 </t></is></c><c t="inlineStr"><is><t xml:space="preserve"> 申岚 </t></is></c>',
      ),
    ).toEqual(["申岚", " 申岚 "]);
  });

  test("strict 文件写成文字的日期读成序列号，没有日期格式的补上", async () => {
    const grid = await gridOf(
      cells(
        '<row r="1"><c t="d"><v>2024-05-06</v></c><c t="d"><v>2024-05-06T12:00:00</v></c><c t="d"><v>soon</v></c></row>',
      ),
    );
    expect(grid.values[0]).toEqual([45418, 45418.5, "soon"]);
    expect(numberFormatAt(grid, 0, 0)).toBe("yyyy-mm-dd");
    const old = await gridOf({ ...cells('<row r="1"><c t="d"><v>2024-05-06</v></c></row>'), date1904: true });
    expect([old.date1904, old.values[0]]).toEqual([true, [45418 - 1462]]);
  });

  test("只有格式的、公式得空文本的，等于没有", async () => {
    const grid = await gridOf(
      cells(
        '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><v/></c></row>',
      ),
    );
    expect(grid.values).toEqual([]);
  });

  test("说得出哪些公式没存结果", async () => {
    const grid = await gridOf(
      cells(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f></c><c r="C1"><f>A1+2</f><v></v></c><c r="D1"><f>A1+3</f><v>4</v></c><c r="E1" t="str"><f>""</f><v></v></c></row>',
      ),
    );
    expect([0, 1, 2, 3, 4, 5].filter((column) => missingResult(grid, 0, column))).toEqual([1, 2]);
  });

  test("没写位置的行和格子，接着前面的数", async () => {
    const grid = await gridOf(
      cells(
        '<row><c><v>1</v></c><c r="D1"><v>4</v></c><c><v>5</v></c></row><row r="4"><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      ),
    );
    expect(grid.values).toEqual([[1, null, null, 4, 5], [], [], [1], [2]]);
  });
});

describe("数字格式", () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="177" formatCode="[$-804]yyyy/m/d"/></numFmts>' +
    '<cellStyleXfs count="1"><xf numFmtId="9"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="57"/><xf numFmtId="31"/><xf numFmtId="176"/><xf numFmtId="177"/><xf/></cellXfs>';

  test("用文件里定义的，或中文版通用的编号", async () => {
    const xml = Array.from({ length: 8 }, (_, style) => `<c s="${style}"><v>45000</v></c>`).join("");
    const grid = await gridOf({ ...cells(`<row r="1">${xml}</row>`), styles });
    expect(grid.numberFormats[0]).toEqual([
      "General",
      "m/d/yyyy",
      'yyyy"年"m"月"',
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月";@',
      "[$-804]yyyy/m/d",
      "General",
      "General",
    ]);
  });

  test("样子相同的行共用一份", async () => {
    const rows = Array.from(
      { length: 50 },
      (_, row) => `<row r="${row + 1}"><c s="1"><v>1</v></c><c s="${row % 2}"><v>1</v></c></row>`,
    );
    const grid = await gridOf({ ...cells(rows.join("")), styles });
    expect(new Set(grid.numberFormats).size).toBe(2);
  });
});

describe("用到的区域", () => {
  test("从有内容的第一行、第一列开始", async () => {
    const grid = await gridOf(
      cells(
        '<row r="3"><c r="C3"><v>1</v></c></row><row r="5"><c r="B5"><v>2</v></c><c r="D5" s="0"><v>3</v></c></row>',
      ),
    );
    expect([grid.top, grid.left, grid.values]).toEqual([2, 1, [[null, 1], [], [2, null, 3]]]);
    expect(valueAt(grid, 4, 3)).toBe(3);
  });

  test("行次序乱了、写了两遍，也读得对", async () => {
    const grid = await gridOf(
      cells(
        '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>1</v></c></row><row r="3"><c r="B3"><v>33</v></c></row>',
      ),
    );
    expect(grid.values).toEqual([[null, 1], [], [3, 33]]);
  });

  test("合并的值只有一份，在第一格", async () => {
    const grid = await gridOf({
      sheets: {
        附表3:
          '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row></sheetData><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C9"/></mergeCells>',
      },
    });
    expect(grid.values).toEqual([
      [1, null],
      [null, null, 5],
    ]);
    expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
  });

  test("到得了工作表的最后一格", async () => {
    const grid = await gridOf(cells('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'));
    expect([grid.top, grid.left, grid.values]).toEqual([1_048_575, 16_383, [[9]]]);
  });
});

describe("工作簿", () => {
  test("工作表按次序给出，说明哪些隐藏", async () => {
    const { grids } = await readWorkbook(
      workbookBytes({
        sheets: { 附表3: "<sheetData/>", 字典: "<sheetData/>", "附表 4": "<sheetData/>" },
        states: { 字典: "veryHidden", "附表 4": "hidden" },
      }),
    );
    expect(grids.map(({ name, visible }) => [name, visible])).toEqual([
      ["附表3", true],
      ["字典", false],
      ["附表 4", false],
    ]);
  });

  test("跳过图表工作表", async () => {
    const parts = workbookParts({ sheets: { 附表3: "<sheetData/>", 图: "<sheetData/>" } });
    parts["xl/_rels/workbook.xml.rels"] = relationshipsXml({
      rId1: ["worksheet", "worksheets/sheet1.xml"],
      rId2: ["chartsheet", "worksheets/sheet2.xml"],
    });
    const { grids, workbook } = await readWorkbook(packed(parts));
    expect(grids.map(({ name }) => name)).toEqual(["附表3"]);
    expect(workbook.sheetNames).toEqual(["附表3", "图"]);
  });

  test("用户取消就停", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(readWorkbook(workbookBytes({}), { signal: controller.signal })).rejects.toThrow(/abort/i);
  });

  test("报进度", async () => {
    const seen: number[] = [];
    await readWorkbook(workbookBytes(cells('<row r="1"><c><v>1</v></c><c><v>2</v></c></row>')), {
      progress: ({ done }) => seen.push(done),
    });
    expect(seen.at(-1)).toBe(2);
  });
});

describe("别的程序的写法", () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  test("元素都带前缀、绝对路径、Windows 路径、大小写不同", async () => {
    const parts = workbookParts({});
    delete parts["xl/worksheets/sheet1.xml"];
    delete parts["xl/workbook.xml"];
    const grids = await readWorkbook(
      packed({
        ...parts,
        "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "/xl/workbook.xml"] }),
        "XL\\Workbook.xml": `<x:workbook xmlns:x="${main}" xmlns:p="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="台账" sheetId="7" p:id="rId1"/></x:sheets></x:workbook>`,
        "xl/_rels/workbook.xml.rels": relationshipsXml({ rId1: ["worksheet", "/xl/worksheets/Sheet1.xml"] }),
        "xl/worksheets/sheet1.xml": `\uFEFF<?xml version='1.0' encoding='utf-8'?>\r\n<x:worksheet xmlns:x='${main}'>\r\n  <x:sheetData>\r\n    <x:row r='2'>\r\n      <x:c r='B2' t='inlineStr'>\r\n        <x:is><x:t>企业名称</x:t></x:is>\r\n      </x:c>\r\n      <x:c r='C2'><x:v>1</x:v></x:c>\r\n    </x:row>\r\n  </x:sheetData>\r\n</x:worksheet>`,
      }),
    );
    expect(grids.grids[0]).toMatchObject({ name: "台账", top: 1, left: 1, values: [["企业名称", 1]] });
  });

  test("部件不压缩", async () => {
    expect(
      (await readWorkbook(packed(workbookParts(cells('<row r="1"><c><v>1</v></c></row>')), 0))).grids[0]?.values,
    ).toEqual([[1]]);
  });

  test("行之间有注释和处理指令", async () => {
    expect((await gridOf(cells('<!-- a > b <row> --><row r="1"><?pi <c> ?><c><v>1</v></c></row>'))).values).toEqual([
      [1],
    ]);
  });
});
