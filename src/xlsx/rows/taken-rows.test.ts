import { relationshipsXml } from "../../../test/fixtures/files/parts";
import { anchor, inSheet, own, shifted } from "../../../test/fixtures/files/shifted-rows";
import type { RowOperation } from "./row-moves";

describe("删去第8、9行以后", () => {
  const taken: RowOperation[] = [{ kind: "delete", at: 7, count: 2, like: null }];
  const afterTaking = (part: string, xml: string): string => {
    if (part === own) return shifted({ 附表3: inSheet(xml) }, {}, taken)(own);
    const attached = { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["any", `/${part}`] }) };
    return shifted({}, { [part]: xml, ...attached }, taken)(part);
  };

  test.each([
    [
      "区域只少了这两行",
      own,
      '<mergeCells count="2"><mergeCell ref="A6:A9"/><mergeCell ref="B10:C11"/></mergeCells>',
      '<mergeCells count="2"><mergeCell ref="A6:A7"/><mergeCell ref="B8:C9"/></mergeCells>',
    ],
    [
      "整个在里面的合并没有了，只剩一格的也不再是合并",
      own,
      '<mergeCells count="3"><mergeCell ref="A8:B8"/><mergeCell ref="C7:C9"/><mergeCell ref="D1:E1"/></mergeCells>',
      '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells>',
    ],
    [
      "一个合并也不剩，名单也不留",
      own,
      '<mergeCells count="1"><mergeCell ref="A8:B8"/></mergeCells>',
      "<sheetData/></worksheet>",
    ],
    [
      "条件格式、数据验证",
      own,
      '<conditionalFormatting sqref="A8:A9 B12"><cfRule/></conditionalFormatting><dataValidations count="2"><dataValidation sqref="C8"><formula1>A12</formula1></dataValidation><dataValidation sqref="F4:F20"><formula1>$A$8</formula1></dataValidation></dataValidations>',
      '<conditionalFormatting sqref="B10"><cfRule/></conditionalFormatting><dataValidations count="1"><dataValidation sqref="F4:F18"><formula1>#REF!</formula1>',
    ],
    [
      "选中的格子移到删去的地方",
      own,
      '<sheetViews><sheetView><selection activeCell="B9" sqref="B8:B9"/></sheetView></sheetViews>',
      'activeCell="B8" sqref="B8"',
    ],
    [
      "超链接",
      own,
      '<hyperlinks><hyperlink ref="A8"/><hyperlink ref="A10" location="附表3!A8"/></hyperlinks>',
      '<hyperlinks><hyperlink ref="A8" location="附表3!#REF!"/></hyperlinks>',
    ],
    [
      "手动分页符",
      own,
      '<rowBreaks count="2" manualBreakCount="2"><brk id="8" max="16383" man="1"/><brk id="12" max="16383" man="1"/></rowBreaks>',
      '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
    ],
    [
      "表格对象",
      "xl/tables/table1.xml",
      '<table xmlns="x" ref="A3:G12"><autoFilter ref="A3:G12"/></table>',
      'ref="A3:G10"><autoFilter ref="A3:G10"/>',
    ],
    [
      "批注",
      "xl/comments1.xml",
      '<comments xmlns="x"><commentList><comment ref="A8"/><comment ref="A12"/></commentList></comments>',
      '<commentList><comment ref="A10"/></commentList>',
    ],
    [
      "批注框",
      "xl/drawings/vmlDrawing1.vml",
      '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="a"><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 7, 2, 3, 15, 10, 4</x:Anchor><x:Row>7</x:Row></x:ClientData></v:shape><v:shape id="b"><x:ClientData ObjectType="Note"><x:Row>11</x:Row></x:ClientData></v:shape></xml>',
      '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape id="b"><x:ClientData ObjectType="Note"><x:Row>9</x:Row>',
    ],
    [
      "一半在里面的图片",
      "xl/drawings/drawing1.xml",
      `<xdr:wsDr xmlns:xdr="urn:d">${anchor()}</xdr:wsDr>`,
      "<xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>7</xdr:row>",
    ],
    [
      "数据透视表的来源",
      "xl/pivotCache/pivotCacheDefinition1.xml",
      '<pivotCacheDefinition xmlns="x"><cacheSource><worksheetSource ref="A4:G12" sheet="附表3"/></cacheSource></pivotCacheDefinition>',
      'ref="A4:G10" sheet="附表3"',
    ],
    [
      "扩展的数据验证",
      own,
      '<extLst><ext><x14:dataValidations xmlns:x14="urn:x14" xmlns:xm="urn:xm" count="2"><x14:dataValidation><xm:sqref>A8</xm:sqref></x14:dataValidation><x14:dataValidation><xm:sqref>B4:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      'count="1"><x14:dataValidation><xm:sqref>B4:B7</xm:sqref>',
    ],
  ])("%s", (_name, part, before, after) => {
    expect(afterTaking(part, before)).toContain(after);
  });

  test.each([
    ["表格对象的表头", "xl/tables/table1.xml", '<table xmlns="x" ref="A8:G12"/>'],
    ["表格对象的汇总行", "xl/tables/table1.xml", '<table xmlns="x" ref="A3:G9" totalsRowCount="1"/>'],
    ["表格对象仅有的数据行", "xl/tables/table1.xml", '<table xmlns="x" ref="A7:G9"/>'],
    ["筛选的表头", own, '<autoFilter ref="A9:G20"/>'],
    [
      "数据透视表",
      "xl/pivotTables/pivotTable1.xml",
      '<pivotTableDefinition xmlns="x"><location ref="A9:B30"/></pivotTableDefinition>',
    ],
    [
      "整个在里面的图片",
      "xl/drawings/drawing1.xml",
      '<xdr:wsDr xmlns:xdr="urn:d"><xdr:twoCellAnchor><xdr:from><xdr:row>7</xdr:row></xdr:from><xdr:to><xdr:row>8</xdr:row></xdr:to></xdr:twoCellAnchor></xdr:wsDr>',
    ],
    [
      "仅有的迷你图",
      own,
      '<extLst><ext><x14:sparklines xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:sparkline><xm:sqref>D8</xm:sqref></x14:sparkline></x14:sparklines></ext></extLst>',
    ],
    [
      "数组公式的一部分",
      own,
      '<sheetData><row r="8"><c r="B8"><f t="array" ref="B8:B10">A8:A10</f></c></row></sheetData>',
    ],
  ])("%s在里面，就不删，说明原因", (_name, part, xml) => {
    const sheet = xml.startsWith("<sheetData>")
      ? () => shifted({ 附表3: xml }, {}, taken)
      : () => afterTaking(part, xml);
    expect(sheet).toThrow("在这里不能插入或删除");
  });

  test("行没有了，下面的行上移；没写行号的行还在原来的位置", () => {
    const xml =
      '<sheetData><row r="3"><c r="A3"/></row><row r="8"><c r="A8"><f>A9</f></c></row><row r="9"><c r="A9"/></row><row><c><f>A3+A8</f></c></row></sheetData>';
    expect(shifted({ 附表3: xml }, {}, taken)(own)).toContain(
      '<sheetData><row r="3"><c r="A3"/></row><row r="8"><c><f>A3+#REF!</f></c></row></sheetData>',
    );
  });

  test("插了又删，删了又插：落到文件里和一步一步做的一样", () => {
    const rows = Array.from(
      { length: 9 },
      (_, at) => `<row r="${at + 1}" ht="${at + 20}"><c r="A${at + 1}" s="0"><v>${at + 1}</v></c></row>`,
    );
    const steps: RowOperation[] = [
      { kind: "insert", at: 2, count: 3, like: 1 },
      { kind: "delete", at: 3, count: 4, like: null },
      { kind: "insert", at: 3, count: 1, like: 2 },
    ];
    const after = shifted({ 附表3: `<sheetData>${rows.join("")}</sheetData>` }, {}, steps)(own);
    const told = [...after.matchAll(/<row r="(\d+)" ht="(\d+)"><c r="(A\d+)" s="0"(?:\/>|><v>(\d+))/gu)].map((found) =>
      found.slice(1),
    );
    expect(told).toEqual([
      ["1", "20", "A1", "1"],
      ["2", "21", "A2", "2"],
      ["3", "21", "A3", undefined],
      ["4", "21", "A4", undefined],
      ...[5, 6, 7, 8, 9].map((value, at) => [String(at + 5), String(value + 19), `A${at + 5}`, String(value)]),
    ]);
  });
});
