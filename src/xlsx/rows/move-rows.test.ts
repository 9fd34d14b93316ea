import { relationshipsXml } from "../../../test/fixtures/files/parts";
import { anchor, inSheet, other, own, shifted } from "../../../test/fixtures/files/shifted-rows";
import { carriersByRoot } from "./reference-carriers";

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
  [own, '<scenarios sqref="B8 C2"><scenario name="a"/></scenarios>', 'sqref="B13 C2"'],
  [own, '<smartTags><cellSmartTags r="A8"><cellSmartTag type="0"/></cellSmartTags></smartTags>', 'r="A13"'],
  [own, '<sheetPr syncVertical="1" syncRef="A8"/>', 'syncRef="A13"'],
  [
    own,
    '<extLst><ext><x15:webExtensions xmlns:x15="urn:x15" xmlns:xm="urn:xm"><x15:webExtension appRef="{1}"><xm:f>附表3!A8:C9</xm:f></x15:webExtension></x15:webExtensions></ext></extLst>',
    "<xm:f>附表3!A13:C14</xm:f>",
  ],
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
    "xl/charts/chart2.xml",
    '<c:chartSpace xmlns:c="urn:c" xmlns:c15="urn:c15"><c15:formulaRef><c15:sqref>(附表3!$B$4,附表3!$B$8)</c15:sqref></c15:formulaRef></c:chartSpace>',
    "(附表3!$B$4,附表3!$B$13)",
  ],
  [
    "xl/drawings/drawing2.xml",
    '<c:userShapes xmlns:c="urn:c" xmlns:cdr="urn:cdr"><cdr:relSizeAnchor><cdr:sp textlink="附表3!$A$8"/></cdr:relSizeAnchor></c:userShapes>',
    'textlink="附表3!$A$13"',
  ],
  [
    "xl/drawings/drawing1.xml",
    '<xdr:wsDr xmlns:xdr="urn:d" xmlns:a14="urn:a14"><xdr:pic><a14:cameraTool cellRange="附表3!$A$8:$C$9" spid="_x0000_s1"/></xdr:pic></xdr:wsDr>',
    'cellRange="附表3!$A$13:$C$14"',
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
    '<xml xmlns:v="urn:v" xmlns:x="urn:x"><v:shape><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 7, 2, 3, 15, 10, 4</x:Anchor><x:Row>7</x:Row><x:Column>0</x:Column><x:FmlaLink>$A$8</x:FmlaLink><x:FmlaPict>附表3!$A$8</x:FmlaPict></x:ClientData></v:shape></xml>',
    "<x:Anchor>1, 15, 12, 2, 3, 15, 15, 4</x:Anchor><x:Row>12</x:Row><x:Column>0</x:Column><x:FmlaLink>$A$13</x:FmlaLink><x:FmlaPict>附表3!$A$13</x:FmlaPict>",
  ],
  [
    "xl/ctrlProps/ctrlProp1.xml",
    '<formControlPr xmlns="x" fmlaLink="$A$8" fmlaRange="汇总!$A$8"/>',
    'fmlaLink="$A$13" fmlaRange="汇总!$A$8"',
  ],
  [
    "xl/namedSheetViews/namedSheetView1.xml",
    '<namedSheetViews xmlns="x"><namedSheetView name="a"><nsvFilter filterId="{1}" ref="A3:G8" tableId="0"/></namedSheetView></namedSheetViews>',
    'ref="A3:G13"',
  ],
  ["xl/tables/tableSingleCells1.xml", '<singleXmlCells xmlns="x"><singleXmlCell r="A8"/></singleXmlCells>', 'r="A13"'],
  [
    "xl/connections.xml",
    '<connections xmlns="x"><connection><parameters><parameter cell="附表3!$A$8"/></parameters></connection></connections>',
    'cell="附表3!$A$13"',
  ],
];

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
