import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { relationshipsXml, workbookBytes } from "../../../test/fixtures/files/parts";
import { readSheetLook } from "./sheet-look";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook of one sheet with this sheet XML and these lists of styles. */
function fileOf(sheet: string, styles: string): Uint8Array {
  const parts = {
    "_rels/.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageRelations}"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}">${styles}</styleSheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

const styles = `
  <fonts><font><sz val="11"/></font><font><b/><sz val="16"/><color rgb="FFC00000"/></font></fonts>
  <fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.6"/></patternFill></fill></fills>
  <borders><border/><border><left style="thin"/></border></borders>
  <cellXfs>
    <xf fontId="0" fillId="0" borderId="0"/>
    <xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
  </cellXfs>`;

describe("工作表的样子", () => {
  test("读出字体、底色、边框、对齐，没设格式的格子都没有", async () => {
    const look = await readSheetLook(
      fileOf(`<sheetData><row r="2"><c r="B2" s="1"/><c r="C2"/></row></sheetData>`, styles),
      "表",
    );
    expect(look?.lookAt(1, 1)).toEqual({
      bold: true,
      italic: false,
      underline: false,
      strike: false,
      size: 16,
      color: "#C00000",
      fill: "#b4c7e7",
      horizontal: "center",
      vertical: "center",
      wrap: true,
      border: true,
    });
    expect(look?.lookAt(1, 2)).toMatchObject({ bold: false, fill: null, border: false });
    expect(look?.lookAt(900, 900)).toMatchObject({ bold: false, size: 11 });
  });

  test("列宽、行高按像素，隐藏的是0", async () => {
    const sheet = `<cols><col min="2" max="3" width="20" style="1"/><col min="4" max="4" width="9" hidden="1"/></cols>
      <sheetData><row r="1" ht="30"/><row r="3" hidden="1"/></sheetData>`;
    const look = await readSheetLook(fileOf(sheet, styles), "表");
    expect([0, 1, 2, 3].map((column) => look?.columnWidth(column))).toEqual([64, 145, 145, 0]);
    expect([0, 1, 2].map((row) => look?.rowHeight(row))).toEqual([40, 20, 0]);
    expect(look?.hasHeight(0)).toBe(true);
    expect(look?.hasHeight(1)).toBe(false);
    expect(look?.lookAt(50, 1).bold).toBe(true);
  });

  test("文件冻结了哪些行列，读得出", async () => {
    const view = (pane: string): string => `<sheetViews><sheetView>${pane}</sheetView></sheetViews><sheetData/>`;
    const frozenIn = async (pane: string) => (await readSheetLook(fileOf(view(pane), styles), "表"))?.frozen;
    expect(await frozenIn('<pane xSplit="2" ySplit="5" topLeftCell="C6" state="frozen"/>')).toEqual({
      rows: 5,
      columns: 2,
    });
    expect(await frozenIn('<pane ySplit="1200" state="split"/>')).toBeNull();
    expect(await frozenIn("")).toBeNull();
  });

  test("公式读得出，各格是各格的样子", async () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><v>3</v></c></row></sheetData>`;
    const look = await readSheetLook(fileOf(sheet, styles), "表");
    expect([look?.formulaAt(0, 0), look?.formulaAt(1, 0), look?.formulaAt(1, 1)]).toEqual(['B1&"x"', 'B2&"x"', null]);
  });

  test("批注读得出，有会话的用会话代替旁边的批注", async () => {
    const look = await readSheetLook(
      workbookBytes({
        more: {
          "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
            rId1: ["comments", "../comments1.xml"],
            rId2: ["threadedComment", "../threadedComments/t.xml"],
          }),
          "xl/comments1.xml": `<comments xmlns="${main}"><commentList><comment ref="B2"><text><r><t>张三：</t></r><r><t>电话核实</t></r></text></comment><comment ref="C3"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
          "xl/threadedComments/t.xml": `<ThreadedComments xmlns="x"><threadedComment ref="C3"><text>改过了吗</text></threadedComment><threadedComment ref="C3"><text>改了</text></threadedComment></ThreadedComments>`,
        },
      }),
      "附表3",
    );
    expect([look?.noteAt(1, 1), look?.noteAt(2, 2), look?.noteAt(0, 0)]).toEqual([
      "张三：电话核实",
      "改过了吗\n改了",
      null,
    ]);
  });

  test("没有这个名称的表", async () => {
    expect(await readSheetLook(fileOf("<sheetData/>", styles), "别的")).toBeNull();
  });

  test("示例台账读得出样子", async () => {
    const bytes = new Uint8Array(readFileSync("samples/示例-季度报表-常见错误.xlsx"));
    const look = await readSheetLook(bytes, "三季度情况表");
    expect(look?.lookAt(1, 0)).toMatchObject({ horizontal: "center" });
    expect(look?.lookAt(5, 1)).toMatchObject({ border: true });
  });
});
