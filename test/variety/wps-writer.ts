import { letters, type Book, type Canvas } from "./canvas";
import type { Dice } from "./dice";
import {
  contentTypes,
  declaration,
  escaped,
  type Formats,
  main,
  mergesXml,
  office,
  Pen,
  relations,
  sortedRows,
  textElement,
  zipped,
} from "./xml";

/**
 * A workbook as WPS saves it: parts of its own, formats from 176 on, texts in runs of several fonts and with phonetic
 * guides.
 */
export function writeLikeWps({ sheets, date1904 }: Book, dice: Dice): Uint8Array {
  const strings: string[] = [];
  const items = dice.of("items");
  const pen = new Pen(dice, date1904, (text) => [' t="s"', `<v>${strings.push(itemXml(text, items)) - 1}</v>`]);
  const parts: Record<string, string> = {};
  sheets.forEach((canvas, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(canvas, pen)));
  const names = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 2}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const ids = sheets.map(
    (_, at) => [`rId${at + 1}`, `${office}/worksheet`, `/xl/worksheets/sheet${at + 1}.xml`] as const,
  );
  return zipped({
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ...sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, "worksheet"] as const),
      ["xl/styles.xml", "styles"],
      ["xl/sharedStrings.xml", "sharedStrings"],
    ]),
    "_rels/.rels": relations([
      [
        "rId3",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties",
        "docProps/custom.xml",
      ],
      ["rId1", `${office}/officeDocument`, "xl/workbook.xml"],
    ]),
    "docProps/custom.xml": `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-11.1.0.14036</vt:lpwstr></property></Properties>`,
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${names.join("")}</sheets><calcPr calcId="144525"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      [`rId${sheets.length + 2}`, `${office}/sharedStrings`, "/xl/sharedStrings.xml"],
      [`rId${sheets.length + 1}`, `${office}/styles`, "/xl/styles.xml"],
      ...ids,
      ["rId77", "http://www.wps.cn/officeDocument/2020/cellImage", "cellimages.xml"],
    ]),
    "xl/cellimages.xml": `${declaration}<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>`,
    ...parts,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.join("")}</sst>`,
    "xl/styles.xml": stylesXml(pen.formats),
  });
}

function itemXml(text: string, dice: Dice): string {
  const kind = dice.next();
  const signs = [...text];
  if (kind < 0.2 && signs.length > 2) {
    const at = dice.between(1, signs.length - 1);
    const run = (part: readonly string[], font: string) =>
      `<r><rPr><sz val="11"/><rFont val="${font}"/><charset val="134"/></rPr>${textElement("t", part.join(""))}</r>`;
    return `<si>${run(signs.slice(0, at), "宋体")}${run(signs.slice(at), "仿宋_GB2312")}</si>`;
  }
  if (kind < 0.3)
    return `<si>${textElement("t", text)}<rPh sb="0" eb="1"><t>shàng</t></rPh><phoneticPr fontId="1"/></si>`;
  return `<si>${textElement("t", text)}</si>`;
}

function sheetXml(canvas: Canvas, pen: Pen): string {
  const rows = sortedRows(canvas).map(
    ([row, cells]) =>
      `<row r="${row + 1}" ht="30" customHeight="1"${pen.isHidden() ? ' hidden="1"' : ""} spans="1:${canvas.right + 1}">${cells.map(([column, cell]) => pen.cell(`${letters(column)}${row + 1}`, cell)).join("")}</row>`,
  );
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr/><dimension ref="A1:${letters(canvas.right)}${canvas.bottom + 1}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5"/><sheetData>${rows.join("")}</sheetData>${mergesXml(canvas)}<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/></worksheet>`;
}

function stylesXml({ codes }: Formats): string {
  const custom = codes.filter((code) => code !== "General");
  const formats = custom.map((code, at) => `<numFmt numFmtId="${176 + at}" formatCode="${escaped(code)}"/>`);
  const xfs = codes.map(
    (code) =>
      `<xf numFmtId="${code === "General" ? 0 : 176 + custom.indexOf(code)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>`,
  );
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${custom.length}">${formats.join("")}</numFmts><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
