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
 * A workbook as LibreOffice saves it: every format spelled out with its locale, relations in its own order, cells with
 * their type.
 */
export function writeLikeLibreOffice({ sheets, date1904 }: Book, dice: Dice, inline: boolean): Uint8Array {
  const strings: string[] = [];
  const pen = new Pen(
    dice,
    date1904,
    (value) =>
      inline
        ? [' t="inlineStr"', `<is>${textElement("t", value)}</is>`]
        : [' t="s"', `<v>${strings.push(value) - 1}</v>`],
    ' t="n"',
  );
  const parts: Record<string, string> = {};
  sheets.forEach((canvas, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(canvas, pen)));
  const names = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}" state="${hidden ? "hidden" : "visible"}" r:id="rId${at + 3}"/>`,
  );
  const ids = sheets.map((_, at) => [`rId${at + 3}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const);
  return zipped({
    "_rels/.rels": relations([["rId1", `${office}/officeDocument`, "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relations([
      ["rId1", `${office}/theme`, "theme/theme1.xml"],
      ["rId2", `${office}/styles`, "styles.xml"],
      ...ids,
      ["rId99", `${office}/sharedStrings`, "sharedStrings.xml"],
    ]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><fileVersion appName="Calc"/><workbookPr backupFile="false" showObjects="all" date1904="${date1904 ? "true" : "false"}"/><workbookProtection/><sheets>${names.join("")}</sheets><calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/></workbook>`,
    "xl/styles.xml": stylesXml(pen.formats),
    ...parts,
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((value) => `<si><t xml:space="preserve">${escaped(value)}</t></si>`).join("")}</sst>`,
    "xl/theme/theme1.xml": `${declaration}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"/>`,
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ["xl/styles.xml", "styles"],
      ...sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, "worksheet"] as const),
      ["xl/sharedStrings.xml", "sharedStrings"],
    ]),
  });
}

function sheetXml(canvas: Canvas, pen: Pen): string {
  const rows = sortedRows(canvas).map(
    ([row, cells]) =>
      `<row r="${row + 1}" customFormat="false" ht="12.8" hidden="${pen.isHidden()}" customHeight="false" outlineLevel="0" collapsed="false">${cells.map(([column, cell]) => pen.cell(`${letters(column)}${row + 1}`, cell)).join("")}</row>`,
  );
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr filterMode="false"><pageSetUpPr fitToPage="false"/></sheetPr><dimension ref="A1:${letters(canvas.right)}${canvas.bottom + 1}"/><sheetViews><sheetView showFormulas="false" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="12.8"/><cols><col collapsed="false" customWidth="true" hidden="false" outlineLevel="0" max="1025" min="1" style="0" width="11.52"/></cols><sheetData>${rows.join("")}</sheetData>${mergesXml(canvas)}<printOptions headings="false"/></worksheet>`;
}

/** LibreOffice numbers its formats from 164 and puts a locale before those of another than its own. */
function stylesXml({ codes }: Formats): string {
  const spelled = codes.map((code) =>
    code === "General"
      ? code
      : code === "m/d/yyyy"
        ? "yyyy/m/d"
        : /年|月/.test(code) && !code.startsWith("[")
          ? `[$-804]${code}`
          : code,
  );
  const formats = spelled.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`);
  const xfs = spelled.map(
    (_, at) =>
      `<xf numFmtId="${164 + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyFont="false" applyBorder="false" applyAlignment="false" applyProtection="false"><alignment horizontal="general" vertical="bottom" textRotation="0" wrapText="false"/></xf>`,
  );
  return `${declaration}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="1"><font><sz val="10"/><name val="Noto Sans CJK SC"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border diagonalUp="false" diagonalDown="false"><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs></styleSheet>`;
}
