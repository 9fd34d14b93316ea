import { openInExcel } from "../contract/excel-face";
import { packed, workbookParts } from "../fixtures/files/parts";
import { openFile } from "./open-file";

test(".xlsx 文件打得开，接口要的都在", async () => {
  const sheets = {
    附表3:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>序号</t></is></c></row><row r="2" hidden="1"><c r="A2"><v>7</v></c></row></sheetData>' +
      '<sheetProtection sheet="1" formatCells="0"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' +
      '<conditionalFormatting sqref="A2 C2:D3"><cfRule type="expression" priority="1"><formula>LEN("qiangshen-mark:error")&gt;0</formula></cfRule></conditionalFormatting>',
    草稿: "<sheetData/>",
  };
  const book = await openFile(packed(workbookParts({ sheets, states: { 草稿: "hidden" } })));
  const { workbook, marked } = await openInExcel(book, "1.14");
  const [first, second] = await workbook.sheets();
  expect(first).toMatchObject({ name: "附表3", visible: true, values: [["序号"], [7]] });
  expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
  expect(second?.visible).toBe(false);
  expect(await marked()).toHaveLength(5);
  expect(await workbook.reveal({ sheet: "附表3", row: 1, column: 0 })).toMatchObject({
    skipped: [{ reason: "hidden-row" }],
  });
});

test("在文件里做的标记，到 Excel 里清得掉", async () => {
  const sheets = {
    附表3:
      '<sheetData/><conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>LEN("qiangshen-mark:hint")&gt;0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B3"><cfRule type="cellIs" operator="equal" priority="2"><formula>1</formula></cfRule></conditionalFormatting>',
  };
  const { workbook, book } = await openInExcel(await openFile(packed(workbookParts({ sheets }))), "1.9");
  expect((await workbook.unmark()).done).toBe(1);
  expect(book.sheets[0]?.conditionalFormats.map(({ type }) => type)).toEqual(["CellValue"]);
});
