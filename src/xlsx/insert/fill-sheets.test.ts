import { strFromU8, unzipSync } from "fflate";
import { relationshipsXml, type Parts } from "../../../test/fixtures/files/parts";
import { templateBytes, templateParts } from "../../../test/fixtures/template";
import { day } from "../../dates/day";
import { numberFormatAt, valueAt } from "../../sheets/grid";
import type { SheetFill } from "../../sheets/blueprint";
import { SpokenError } from "../../workbooks/spoken-error";
import { filledFile } from "./fill-sheets";
import { readWorkbook } from "../read/read";

const sheet = "情况 表";

/** So many enterprises into the three empty rows of the template. */
function fillOf(count: number, more: Partial<SheetFill> = {}): SheetFill {
  const missing = Math.max(0, count - 3);
  return {
    sheet,
    insert: missing === 0 ? null : { before: 5, count: missing },
    like: 3,
    rows: { from: 3, to: 2 + count },
    cells: Array.from({ length: count }, (_, index) => [
      { row: 3 + index, column: 0, value: index + 1, date: false },
      { row: 3 + index, column: 1, value: `=上海${index}有限公司`, date: false },
      { row: 3 + index, column: 2, value: day("2025-06-20"), date: true },
    ]).flat(),
    ...more,
  };
}

async function xmlOf(bytes: Uint8Array) {
  const parts = unzipSync(bytes);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
}

describe("空行够用时", () => {
  test("写在空行里：边框、行高、日期格式都用模板的，= 开头的还是文本", async () => {
    const { bytes, skipped } = await filledFile(templateBytes(), [fillOf(2)]);
    const [grid] = (await readWorkbook(bytes)).grids;
    if (!grid) throw new Error("没有工作表");
    expect(valueAt(grid, 3, 1)).toBe("=上海0有限公司");
    expect(valueAt(grid, 4, 2)).toBe(day("2025-06-20"));
    expect(numberFormatAt(grid, 4, 2)).toBe("yyyy.mm.dd");
    expect(skipped).toEqual([]);
    expect((await xmlOf(bytes))("xl/worksheets/sheet1.xml")).toContain('<row r="5" ht="30" customHeight="1">');
  });

  test("其他部分一个字节不变", async () => {
    const before = unzipSync(templateBytes());
    const after = unzipSync((await filledFile(templateBytes(), [fillOf(2)])).bytes);
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? new Uint8Array(), after[name] ?? new Uint8Array()) !== 0,
    );
    expect(changed).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test("有公式的格子不写，说出是哪一格", async () => {
    const { bytes, skipped } = await filledFile(templateBytes(), [
      fillOf(1, { cells: [{ row: 7, column: 6, value: "占用", date: false }] }),
    ]);
    expect(skipped).toEqual([{ sheet, row: 7, column: 6 }]);
    expect((await xmlOf(bytes))("xl/worksheets/sheet1.xml")).toContain('COUNTA(B4:B6)&amp;"家"');
  });
});

describe("空行不够时插入行", () => {
  const filled = async () => xmlOf((await filledFile(templateBytes(), [fillOf(8)])).bytes);

  test("新行的边框、行高照第一个空行，落款下移", async () => {
    const { bytes } = await filledFile(templateBytes(), [fillOf(8)]);
    const [grid] = (await readWorkbook(bytes)).grids;
    expect(grid && [3, 10, 12].map((row) => valueAt(grid, row, row === 12 ? 0 : 1))).toEqual([
      "=上海0有限公司",
      "=上海7有限公司",
      "填报单位：",
    ]);
    const xml = (await filled())("xl/worksheets/sheet1.xml");
    for (const row of [4, 6, 10, 11]) expect(xml).toContain(`<row r="${row}" ht="30" customHeight="1">`);
    expect(xml).toContain('<c r="G9" s="1"/>');
  });

  test("合计公式、下拉、条件格式、合并、分页、打印区域、名称、图片、图表、别的表的公式都跟着走", async () => {
    const part = await filled();
    const xml = part("xl/worksheets/sheet1.xml");
    expect(xml).toContain('<c r="G13" s="1"><f>COUNTA(B4:B11)&amp;&quot;家&quot;</f>');
    expect(xml).toContain('type="list" sqref="G4:G11"');
    expect(xml).toContain('<conditionalFormatting sqref="D4:D11">');
    expect(xml).toContain('<mergeCell ref="A13:C13"/>');
    expect(xml).toContain('<brk id="12"');
    expect(xml).toContain('<dimension ref="A1:G14"/>');
    const book = part("xl/workbook.xml");
    expect(book).toContain("'情况 表'!$A$1:$G$14");
    expect(book).toContain("'情况 表'!$E$13");
    expect(part("xl/drawings/drawing1.xml")).toMatch(/<xdr:row>12<.*<xdr:row>13</s);
    expect(part("xl/charts/chart1.xml")).toContain("'情况 表'!$B$4:$B$11");
    expect(part("xl/worksheets/sheet2.xml")).toContain("COUNTA('情况 表'!B4:B11)");
  });

  test("公式已变，打开时重新计算", async () => {
    expect((await filled())("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  test("只差一个空行、原来一行也没有空行", async () => {
    const one = fillOf(4);
    const [grid] = (await readWorkbook((await filledFile(templateBytes(), [one])).bytes)).grids;
    expect(grid && valueAt(grid, 6, 1)).toBe("=上海3有限公司");
    const none = { ...fillOf(2), insert: { before: 3, count: 2 }, like: null };
    const [tight] = (await readWorkbook((await filledFile(templateBytes(), [none])).bytes)).grids;
    expect(tight && [3, 4, 9].map((row) => valueAt(tight, row, row === 9 ? 0 : 1))).toEqual([
      "=上海0有限公司",
      "=上海1有限公司",
      "填报单位：",
    ]);
  });

  test("数据透视表横跨插入处时不敢插入，请自己插", async () => {
    const more: Parts = {
      "xl/pivotTables/pivotTable1.xml":
        '<pivotTableDefinition xmlns="x"><location ref="A3:B30"/></pivotTableDefinition>',
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
        rId1: ["drawing", "../drawings/drawing1.xml"],
        rId2: ["pivotTable", "../pivotTables/pivotTable1.xml"],
      }),
    };
    const attempt = filledFile(templateBytes(more), [fillOf(8)]);
    await expect(attempt).rejects.toThrow(SpokenError);
    await expect(attempt).rejects.toThrow(`下方有数据透视表，不便代为插入行；请先在 Excel 中插入5个空行再试`);
    await expect(filledFile(templateBytes(more), [fillOf(3)])).resolves.toBeDefined();
  });

  test("共享工作簿的修订记录只有 Excel 会改，不敢插", async () => {
    const more = { "xl/revisions/revisionHeaders.xml": '<headers xmlns="x"/>' };
    await expect(filledFile(templateBytes(more), [fillOf(8)])).rejects.toThrow("共享工作簿的修订记录");
  });

  test("数组公式跨过插入处时也不敢插", async () => {
    const part = "xl/worksheets/sheet1.xml";
    const array = String(templateParts()[part]).replace(
      '<c r="A4" s="1"/>',
      '<c r="A4" s="1"><f t="array" ref="A4:A6">ROW()-3</f><v>1</v></c>',
    );
    await expect(filledFile(templateBytes({ [part]: array }), [fillOf(8)])).rejects.toThrow("成片的公式");
  });
});

test("表放在工作表最末，写不下的不写，说明原因", async () => {
  const bottom = { insert: null, rows: { from: 1_048_570, to: 1_048_576 }, cells: [] };
  await expect(filledFile(templateBytes(), [fillOf(7, bottom)])).rejects.toThrow("最后一行下面写不下了");
  const below = { row: 1_048_576, column: 0, value: "甲", date: false };
  await expect(filledFile(templateBytes(), [fillOf(1, { rows: null, cells: [below] })])).rejects.toThrow(SpokenError);
});

test("工作表设了保护时请先撤销保护", async () => {
  const part = "xl/worksheets/sheet1.xml";
  const locked = String(templateParts()[part]).replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>');
  await expect(filledFile(templateBytes({ [part]: locked }), [fillOf(1)])).rejects.toThrow("撤销工作表保护");
});

test("计算链在插入行后去掉，由 Excel 重建", async () => {
  const parts = templateParts();
  const relationships = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
  );
  const more = {
    "xl/calcChain.xml": '<calcChain xmlns="x"><c r="G8" i="1"/></calcChain>',
    "xl/_rels/workbook.xml.rels": relationships,
  };
  expect(Object.keys(unzipSync((await filledFile(templateBytes(more), [fillOf(8)])).bytes))).not.toContain(
    "xl/calcChain.xml",
  );
  expect(Object.keys(unzipSync((await filledFile(templateBytes(more), [fillOf(2)])).bytes))).toContain(
    "xl/calcChain.xml",
  );
});
