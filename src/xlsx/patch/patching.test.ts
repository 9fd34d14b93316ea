import { strFromU8, unzipSync } from "fflate";
import { type CellValue, numberFormatAt } from "../../sheets/grid";
import { packed, type SmallWorkbook, workbookBytes, workbookParts } from "../../../test/fixtures/files/parts";
import type { CellWrite } from "../../workbooks/port";
import { readWorkbook } from "../read/read";
import { type FileWorkbook, openFileWorkbook } from "../workbook";

const sheet = "附表3";

async function opened(xml: string, more: SmallWorkbook = {}): Promise<FileWorkbook> {
  return openFileWorkbook(workbookBytes({ sheets: { [sheet]: xml }, ...more }), "台账.xlsx");
}

function write(
  row: number,
  column: number,
  value: CellWrite["value"],
  expected: CellValue = null,
  numberFormat?: string,
): CellWrite {
  return {
    cell: { sheet, row, column },
    expected,
    value,
    group: `${row},${column}`,
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

async function savedXml(workbook: FileWorkbook, part = "xl/worksheets/sheet1.xml"): Promise<string> {
  return strFromU8(unzipSync(await workbook.save())[part] ?? new Uint8Array());
}

const dataOf = (xml: string): string => /<sheetData.*<\/sheetData>/s.exec(xml)?.[0] ?? "";

describe("写一格", () => {
  test.each([
    [
      "插在两格之间",
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      [0, 1],
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>3</v></c></row>',
    ],
    [
      "加在行尾",
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      [0, 3],
      '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>9</v></c></row>',
    ],
    [
      "写进有格式的空格子，样式不变",
      '<row r="1"><c r="A1" s="3"/></row>',
      [0, 0],
      '<row r="1"><c r="A1" s="3"><v>9</v></c></row>',
    ],
    ["写进标签开了就关的行", '<row r="1" ht="20"/>', [0, 0], '<row r="1" ht="20"><c r="A1"><v>9</v></c></row>'],
    [
      "写进还没有的行",
      '<row r="1"/><row r="5"/>',
      [2, 1],
      '<row r="1"/><row r="3"><c r="B3"><v>9</v></c></row><row r="5"/>',
    ],
    ["写在最后一行下面", '<row r="1"/>', [4, 0], '<row r="1"/><row r="5"><c r="A5"><v>9</v></c></row>'],
    [
      "用行的样式",
      '<row r="1" s="4" customFormat="1"></row>',
      [0, 0],
      '<row r="1" s="4" customFormat="1"><c r="A1" s="4"><v>9</v></c></row>',
    ],
    [
      "超出行的 spans，就去掉 spans",
      '<row r="1" spans="1:2"><c r="A1"/></row>',
      [0, 2],
      '<row r="1"><c r="A1"/><c r="C1"><v>9</v></c></row>',
    ],
    [
      "行和格子都没写引用",
      "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>",
      [1, 1],
      '<row><c><v>1</v></c></row><row><c><v>2</v></c><c r="B2"><v>9</v></c></row>',
    ],
  ] as const)("%s", async (_, rows, [row, column], expected) => {
    const workbook = await opened(`<sheetData>${rows}</sheetData>`);
    await workbook.write([write(row, column, 9)]);
    expect(dataOf(await savedXml(workbook))).toBe(`<sheetData>${expected}</sheetData>`);
  });

  test("表里一行也没有", async () => {
    for (const data of ["<sheetData/>", "<sheetData></sheetData>"]) {
      const workbook = await opened(data);
      await workbook.write([write(1, 1, "新")]);
      expect(dataOf(await savedXml(workbook))).toBe(
        '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">新</t></is></c></row></sheetData>',
      );
    }
  });

  test("别处没有样式的，用列的样式", async () => {
    const workbook = await opened(
      '<cols><col min="1" max="2" style="2"/><col min="3" max="3" style="5"/></cols><sheetData/>',
    );
    await workbook.write([write(0, 2, 1)]);
    expect(dataOf(await savedXml(workbook))).toContain('<c r="C1" s="5">');
  });

  test("dimension 不够才扩大", async () => {
    const workbook = await opened('<dimension ref="B2:C3"/><sheetData/>');
    await workbook.write([write(2, 2, 1)]);
    expect(await savedXml(workbook)).toContain('<dimension ref="B2:C3"/>');
    await workbook.write([write(0, 4, 1)]);
    expect(await savedXml(workbook)).toContain('<dimension ref="B1:E3"/>');
  });

  test("旧值的富文本、公式元数据、类型一并去掉", async () => {
    const workbook = await opened(
      '<sheetData><row r="1"><c r="A1" s="2" t="s" vm="1" ph="1"><v>0</v></c></row></sheetData>',
      { strings: "<si><r><t>旧</t></r></si>" },
    );
    await workbook.write([write(0, 0, 5, "旧")]);
    expect(dataOf(await savedXml(workbook))).toBe(
      '<sheetData><row r="1"><c r="A1" s="2"><v>5</v></c></row></sheetData>',
    );
  });

  test("数字格式另立样式，别的格子不动", async () => {
    const styles =
      '<numFmts count="1"><numFmt numFmtId="180" formatCode="0.0"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="49" fontId="0" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs>';
    const cells =
      '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>2024.5.6</t></is></c><c r="B1" s="1"><v>2</v></c></row>';
    const workbook = await opened(`<sheetData>${cells}</sheetData>`, { styles });
    await workbook.write([write(0, 0, 45_418, "2024.5.6", "yyyy-mm-dd"), write(4, 4, 45_418, null, "yyyy-mm-dd")]);
    const xml = await savedXml(workbook, "xl/styles.xml");
    expect(xml).toContain(
      '<numFmt numFmtId="180" formatCode="0.0"/><numFmt numFmtId="181" formatCode="yyyy-mm-dd"/></numFmts>',
    );
    expect(xml).toContain(
      '<xf numFmtId="181" fontId="0" quotePrefix="0" applyNumberFormat="1"><alignment wrapText="1"/></xf><xf numFmtId="181" applyNumberFormat="1"/></cellXfs>',
    );
    const { grids } = await readWorkbook(await workbook.save());
    expect([numberFormatAt(grids[0]!, 0, 0), numberFormatAt(grids[0]!, 0, 1), numberFormatAt(grids[0]!, 4, 4)]).toEqual(
      ["yyyy-mm-dd", "@", "yyyy-mm-dd"],
    );
  });

  test("有公式才要求重算", async () => {
    const with_ = await opened(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row></sheetData>',
    );
    await with_.write([write(0, 0, 5, 1)]);
    expect(await savedXml(with_, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
    expect(await savedXml(with_)).toContain("<f>A1+1</f><v>2</v>");
    const without = await opened('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');
    await without.write([write(0, 0, 5, 1)]);
    expect(await savedXml(without, "xl/workbook.xml")).not.toContain("calcPr");
  });

  test("数组公式的哪一格都不覆盖", async () => {
    const workbook = await opened(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
    expect((await workbook.write([write(1, 0, 5, 2)])).skipped).toMatchObject([{ reason: "holds-formula" }]);
  });
});

describe("工作表 XML 里的标记", () => {
  test("在用户的条件格式之后、数据校验之前，优先级另编", async () => {
    const workbook = await opened(
      '<sheetData/><conditionalFormatting sqref="A1"><cfRule type="expression" priority="4"><formula>1</formula></cfRule></conditionalFormatting><dataValidations count="0"/><extLst><ext><cfRule priority="9"/></ext></extLst>',
    );
    await workbook.mark([{ cell: { sheet, row: 0, column: 0 }, severity: "error" }]);
    expect(await savedXml(workbook)).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="10"><formula>LEN(&quot;qiangshen-mark:error&quot;)&gt;0</formula></cfRule></conditionalFormatting><dataValidations',
    );
  });

  test("别的程序把用户的规则并在一处的，只取走我们的；样式有人用就留着", async () => {
    const rule = (id: number, formula: string): string =>
      `<cfRule type="expression" dxfId="${id}" priority="${id + 1}"><formula>${formula}</formula></cfRule>`;
    const ours = "LEN( &quot;QIANGSHEN-MARK:HINT&quot; ) &gt; 0";
    const workbook = await opened(
      `<sheetData/><conditionalFormatting sqref="A1 C3:D4">${rule(0, ours)}${rule(1, "$A1=1")}</conditionalFormatting>`,
      { styles: '<dxfs count="2"><dxf/><dxf/></dxfs>' },
    );
    expect([...workbook.marksOf(sheet)]).toEqual([
      [
        "hint",
        [
          { top: 0, left: 0, bottom: 0, right: 0 },
          { top: 2, left: 2, bottom: 3, right: 3 },
        ],
      ],
    ]);
    expect(await workbook.unmark()).toEqual({ done: 5, skipped: [] });
    expect(await savedXml(workbook)).toContain(
      `<conditionalFormatting sqref="A1 C3:D4">${rule(1, "$A1=1")}</conditionalFormatting>`,
    );
    expect(await savedXml(workbook, "xl/styles.xml")).toContain('<dxfs count="2"><dxf/><dxf/></dxfs>');
  });

  test("表格对象用上了的样式，清除时留着", async () => {
    const first = await opened("<sheetData/>", { styles: '<dxfs count="0"/>' });
    await first.mark([{ cell: { sheet, row: 0, column: 0 }, severity: "error" }]);
    const parts = unzipSync(await first.save());
    const workbook = await openFileWorkbook(
      packed({ ...parts, "xl/tables/table1.xml": '<table headerRowDxfId="2"/>' }),
      "台账.xlsx",
    );
    await workbook.unmark();
    expect(await savedXml(workbook, "xl/styles.xml")).toContain('<dxfs count="3">');
  });
});

describe("不许改的文件", () => {
  test("有数字签名的照读，说明为什么不写", async () => {
    const bytes = packed({ ...workbookParts({}), "_xmlsignatures/sig1.xml": "<Signature/>" });
    const workbook = await openFileWorkbook(bytes, "台账.xlsx");
    expect(await workbook.write([write(0, 0, 1)])).toEqual({ done: 0, skipped: [{ sheet, reason: "read-only" }] });
    expect(await workbook.mark([{ cell: { sheet, row: 0, column: 0 }, severity: "error" }])).toMatchObject({ done: 0 });
    expect((await workbook.remember("settings", {})).done).toBe(0);
    await expect(
      workbook.insert({
        name: "新",
        styles: {},
        cells: [],
        merges: [],
        columnWidths: [],
        rowHeights: {},
        validations: [],
        page: { landscape: true, fitToWidth: true },
      }),
    ).rejects.toThrow("数字签名");
    expect(await workbook.save()).toBe(bytes);
  });
});
