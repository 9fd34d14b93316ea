import { strFromU8, unzipSync } from "fflate";
import { packed, relationshipsXml, type Parts, workbookParts } from "../../../test/fixtures/files/parts";
import { defaultLimits } from "../limits";
import { PackagePatch } from "../patch/package-patch";
import { openPackage } from "../read/package";
import { readWorkbookPart } from "../read/workbook-part";
import { moveRows } from "./move-rows";
import { carriersByRoot } from "./reference-carriers";
import { type RowOperation, RowMoves } from "./row-moves";

const own = "xl/worksheets/sheet1.xml";
const other = "xl/worksheets/sheet2.xml";

/** Five rows put into 附表3 before row 6, in a workbook where 汇总 and these parts refer to it. */
function shifted(
  sheets: { 附表3?: string; 汇总?: string },
  more: Parts = {},
  operations: readonly RowOperation[] = [{ kind: "insert", at: 5, count: 5, like: null }],
): (part: string) => string {
  const parts = workbookParts({ sheets: { 附表3: "<sheetData/>", 汇总: "<sheetData/>", ...sheets }, more });
  const file = openPackage(packed({ ...parts, ...more }), defaultLimits);
  const patch = new PackagePatch(file);
  moveRows(patch, readWorkbookPart(file), new RowMoves("附表3", operations));
  const after = unzipSync(patch.result());
  return (part) => strFromU8(after[part] ?? new Uint8Array());
}

const anchor = (editing = ""): string =>
  `<xdr:twoCellAnchor${editing}><xdr:from><xdr:col>0</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>7</xdr:row></xdr:to><xdr:clientData/></xdr:twoCellAnchor>`;

/**
 * Every carrier that is moved: where it stands, what it says before and after. The sheet's own parts are related to it.
 */
const examples: readonly (readonly [part: string, before: string, after: string])[] = [
  [own, '<dimension ref="A1:G8"/>', 'ref="A1:G13"'],
  [
    own,
    '<sheetViews><sheetView topLeftCell="A8"><pane topLeftCell="A9"/><selection activeCell="B8" sqref="B8 C2"/></sheetView></sheetViews>',
    'topLeftCell="A13"><pane topLeftCell="A14"/><selection activeCell="B13" sqref="B13 C2"/>',
  ],
  [own, '<mergeCells><mergeCell ref="A8:B8"/></mergeCells>', 'ref="A13:B13"'],
  [
    own,
    '<autoFilter ref="A3:G8"><sortState ref="A4:G8"><sortCondition ref="A4:A8"/></sortState></autoFilter>',
    'ref="A3:G13"><sortState ref="A4:G13"><sortCondition ref="A4:A13"/>',
  ],
  [
    own,
    '<conditionalFormatting sqref="A8"><cfRule><formula>$A8&gt;B2</formula></cfRule><cfRule><colorScale><cfvo type="formula" val="$A$8"/><cfvo type="num" val="8"/></colorScale></cfRule></conditionalFormatting>',
    'sqref="A13"><cfRule><formula>$A13&gt;B2</formula></cfRule><cfRule><colorScale><cfvo type="formula" val="$A$13"/><cfvo type="num" val="8"/>',
  ],
  [
    own,
    '<dataValidations><dataValidation sqref="A8:A9"><formula1>$A$8</formula1><formula2>A9</formula2></dataValidation></dataValidations>',
    'sqref="A13:A14"><formula1>$A$13</formula1><formula2>A14</formula2>',
  ],
  [own, '<hyperlinks><hyperlink ref="A8" location="附表3!A9"/></hyperlinks>', 'ref="A13" location="附表3!A14"'],
  [own, '<protectedRanges><protectedRange sqref="A8" name="a"/></protectedRanges>', 'sqref="A13"'],
  [own, '<ignoredErrors><ignoredError sqref="A8"/></ignoredErrors>', 'sqref="A13"'],
  [own, '<cellWatches><cellWatch r="A8"/></cellWatches>', 'r="A13"'],
  [own, '<scenarios><scenario name="a"><inputCells r="A8" val="1"/></scenario></scenarios>', 'r="A13"'],
  [own, '<webPublishItems><webPublishItem sourceRef="A8:B9"/></webPublishItems>', 'sourceRef="A13:B14"'],
  [
    own,
    '<rowBreaks><brk id="7" max="16383"/></rowBreaks><colBreaks><brk id="7" max="1048575"/></colBreaks>',
    '<brk id="12" max="16383"/></rowBreaks><colBreaks><brk id="7"',
  ],
  [
    own,
    '<extLst><ext><x14:conditionalFormatting xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:cfRule><xm:f>A8</xm:f></x14:cfRule><xm:sqref>A8:B8</xm:sqref></x14:conditionalFormatting></ext></extLst>',
    "<xm:f>A13</xm:f></x14:cfRule><xm:sqref>A13:B13</xm:sqref>",
  ],
  [
    own,
    '<extLst><ext><x14:sparkline xmlns:x14="urn:x14" xmlns:xm="urn:xm"><xm:f>附表3!A8:C8</xm:f><xm:sqref>D8</xm:sqref></x14:sparkline></ext></extLst>',
    "<xm:f>附表3!A13:C13</xm:f><xm:sqref>D13</xm:sqref>",
  ],
  [
    own,
    '<controls><control><controlPr linkedCell="$A$8" listFillRange="汇总!A8:A9"><anchor><from><xdr:row xmlns:xdr="urn:d">7</xdr:row></from><to><xdr:row xmlns:xdr="urn:d">8</xdr:row></to></anchor></controlPr></control></controls>',
    'linkedCell="$A$13" listFillRange="汇总!A8:A9"><anchor><from><xdr:row xmlns:xdr="urn:d">12</xdr:row></from><to><xdr:row xmlns:xdr="urn:d">13</xdr:row>',
  ],
  [
    other,
    '<dataConsolidate><dataRefs><dataRef ref="A4:G8" sheet="附表3"/><dataRef ref="A4:G8" sheet="汇总"/></dataRefs></dataConsolidate>',
    'ref="A4:G13" sheet="附表3"/><dataRef ref="A4:G8" sheet="汇总"',
  ],
  [
    other,
    '<conditionalFormatting sqref="A8"><cfRule><formula>附表3!$A8&gt;A8</formula></cfRule></conditionalFormatting>',
    'sqref="A8"><cfRule><formula>附表3!$A13&gt;A8',
  ],
  [
    "xl/embedded/chart.xml",
    '<c:chartSpace xmlns:c="urn:c"><c:f>附表3!$B$4:$B$8</c:f></c:chartSpace>',
    "附表3!$B$4:$B$13",
  ],
  [
    "xl/charts/chartEx1.xml",
    '<cx:chartSpace xmlns:cx="urn:cx"><cx:data><cx:strDim><cx:f>附表3!$B$8</cx:f></cx:strDim></cx:data></cx:chartSpace>',
    "附表3!$B$13",
  ],
  [
    "xl/drawings/drawing1.xml",
    `<xdr:wsDr xmlns:xdr="urn:d">${anchor()}</xdr:wsDr>`,
    "<xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>12</xdr:row>",
  ],
  [
    "xl/drawings/drawing1.xml",
    `<xdr:wsDr xmlns:xdr="urn:d">${anchor(' editAs="oneCell"')}</xdr:wsDr>`,
    "<xdr:row>2</xdr:row></xdr:from><xdr:to><xdr:col>1</xdr:col><xdr:row>7</xdr:row>",
  ],
  [
    "xl/drawings/drawing1.xml",
    '<xdr:wsDr xmlns:xdr="urn:d"><xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:row>7</xdr:row></xdr:from><xdr:to><xdr:row>8</xdr:row></xdr:to><xdr:sp textlink="附表3!$A$8"/></xdr:twoCellAnchor></xdr:wsDr>',
    '<xdr:row>7</xdr:row></xdr:from><xdr:to><xdr:row>8</xdr:row></xdr:to><xdr:sp textlink="附表3!$A$13"/>',
  ],
  [
    "xl/pivotCache/pivotCacheDefinition1.xml",
    '<pivotCacheDefinition xmlns="x"><cacheSource><worksheetSource ref="A4:G7" sheet="附表3"/></cacheSource></pivotCacheDefinition>',
    'ref="A4:G12" sheet="附表3"',
  ],
  [
    "xl/pivotCache/pivotCacheDefinition1.xml",
    '<pivotCacheDefinition xmlns="x"><cacheSource><consolidation><rangeSets><rangeSet ref="A4:G7" sheet="附表3"/></rangeSets></consolidation></cacheSource></pivotCacheDefinition>',
    'ref="A4:G12"',
  ],
  [
    "xl/pivotTables/pivotTable1.xml",
    '<pivotTableDefinition xmlns="x"><location ref="A20:B30"/></pivotTableDefinition>',
    'ref="A25:B35"',
  ],
  [
    "xl/tables/table1.xml",
    '<table xmlns="x" ref="A3:G8"><autoFilter ref="A3:G8"/><tableColumns><tableColumn><calculatedColumnFormula>附表3!$A$8+T[A8]</calculatedColumnFormula></tableColumn></tableColumns></table>',
    'ref="A3:G13"><autoFilter ref="A3:G13"/><tableColumns><tableColumn><calculatedColumnFormula>附表3!$A$13+T[A8]',
  ],
  ["xl/comments1.xml", '<comments xmlns="x"><commentList><comment ref="A8"/></commentList></comments>', 'ref="A13"'],
  [
    "xl/threadedComments/threadedComment1.xml",
    '<ThreadedComments xmlns="x"><threadedComment ref="A8"/></ThreadedComments>',
    'ref="A13"',
  ],
  [
    "xl/drawings/vmlDrawing1.vml",
    '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 7, 2, 3, 15, 10, 4</x:Anchor><x:Row>7</x:Row><x:Column>0</x:Column><x:FmlaLink>$A$8</x:FmlaLink></x:ClientData></v:shape></xml>',
    "<x:Anchor>1, 15, 12, 2, 3, 15, 15, 4</x:Anchor><x:Row>12</x:Row><x:Column>0</x:Column><x:FmlaLink>$A$13</x:FmlaLink>",
  ],
  [
    "xl/ctrlProps/ctrlProp1.xml",
    '<formControlPr xmlns="x" fmlaLink="$A$8" fmlaRange="汇总!$A$8"/>',
    'fmlaLink="$A$13" fmlaRange="汇总!$A$8"',
  ],
  ["xl/tables/tableSingleCells1.xml", '<singleXmlCells xmlns="x"><singleXmlCell r="A8"/></singleXmlCells>', 'r="A13"'],
  [
    "xl/connections.xml",
    '<connections xmlns="x"><connection><parameters><parameter cell="附表3!$A$8"/></parameters></connection></connections>',
    'cell="附表3!$A$13"',
  ],
];

const inSheet = (xml: string): string =>
  xml.startsWith("<dimension") || xml.startsWith("<sheetViews") ? `${xml}<sheetData/>` : `<sheetData/>${xml}`;

function afterShift(part: string, xml: string): string {
  if (part === own) return shifted({ 附表3: inSheet(xml) })(own);
  if (part === other) return shifted({ 汇总: inSheet(xml) })(other);
  const attached = { "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["any", `/${part}`] }) };
  return shifted({}, { [part]: xml, ...attached })(part);
}

describe("插入行后，凡是指着下面各行的都跟着走", () => {
  test.each(examples)("%s：%s", (part, before, after) => {
    expect(afterShift(part, before)).toContain(after);
  });

  test("名单上的每一种都有例子", () => {
    const said = examples.map(([, before]) => before).join("");
    const missing = [...carriersByRoot].flatMap(([root, carriers]) =>
      carriers.flatMap(({ elements, attributes = [""] }) => {
        const names = elements.filter((element) => new RegExp(`<(\\w+:)?${element}[\\s>/]`, "u").test(said));
        const stated = attributes.filter((attribute) => attribute === "" || said.includes(` ${attribute}="`));
        return names.length > 0 && stated.length > 0 ? [] : [`${root}/${elements[0]}`];
      }),
    );
    // The workbook's names are shown by the template's tests, a chart sheet has a worksheet's own elements.
    expect(missing).toEqual(["workbook/definedName"]);
  });

  test("另一张表上的同样内容不动", () => {
    const after = shifted({
      汇总: '<dimension ref="A1:G8"/><sheetData/><mergeCells><mergeCell ref="A8:B8"/></mergeCells>',
    });
    expect(after(other)).toContain('ref="A1:G8"');
    expect(after(other)).toContain('ref="A8:B8"');
  });
});

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

describe("公式", () => {
  const cells = (...formulas: readonly string[]): string =>
    `<sheetData>${formulas.map((formula, index) => `<row r="${index + 1}"><c r="B${index + 1}">${formula}<v>0</v></c></row>`).join("")}</sheetData>`;

  test("共用一个公式的几格，插入后不再一样的各写各的", () => {
    const next = cells('<f t="shared" ref="B1:B4" si="0">A3*2</f>', ...Array<string>(3).fill('<f t="shared" si="0"/>'));
    const moved = shifted({ 附表3: next })(own);
    expect(moved).not.toContain("shared");
    expect(moved).toContain("<f>A3*2</f>");
    expect(moved).toContain("<f>A5*2</f>");
    expect(moved).toContain("<f>A11*2</f>");
  });

  test("都在插入处上面的共用公式原样不动", () => {
    const xml = cells('<f t="shared" ref="B1:B2" si="0">A1*2</f>', '<f t="shared" si="0"/>');
    expect(shifted({ 附表3: xml })(own)).toContain(xml);
  });

  test("别的表共用的公式，指着这张表的才改", () => {
    const mine = cells('<f t="shared" ref="B1:B2" si="0">附表3!A5</f>', '<f t="shared" si="0"/>');
    expect(shifted({ 汇总: mine })(other)).toMatch(/<f>附表3!A5<\/f>.*<f>附表3!A11<\/f>/u);
    const theirs = cells('<f t="shared" ref="B1:B2" si="0">A8</f>', '<f t="shared" si="0"/>');
    expect(shifted({ 汇总: theirs })(other)).toContain(theirs);
  });

  test("数据表的输入单元格、整片下移的数组公式", () => {
    const xml = `<sheetData><row r="8"><c r="B8"><f t="dataTable" ref="B8:B9" dt2D="1" r1="A8" r2="A2"/><v>0</v></c><c r="C8"><f t="array" ref="C8:C9">A8:A9</f><v>0</v></c></row></sheetData>`;
    const after = shifted({ 附表3: xml })(own);
    expect(after).toContain('ref="B13:B14" dt2D="1" r1="A13" r2="A2"');
    expect(after).toContain('<f t="array" ref="C13:C14">A13:A14</f>');
  });
});
