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

/** Format codes that Excel never writes out: it names them by number and shows them by locale. */
const builtIn: Readonly<Record<string, number>> = {
  General: 0,
  "m/d/yyyy": 14,
  'yyyy"年"m"月"d"日"': 31,
  'yyyy"年"m"月"': 57,
  'm"月"d"日"': 58,
  "mmm-yy": 17,
};

/**
 * A workbook as Excel saves it: shared strings, built-in zh-CN date formats by number, row spans. `bare`: as programs
 * write it that imitate Excel and leave out every cell's address.
 */
export function writeLikeExcel({ sheets, date1904 }: Book, dice: Dice, bare: boolean): Uint8Array {
  const strings: string[] = [];
  const index = new Map<string, number>();
  const shared = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const pen = new Pen(dice, date1904, (text) => [' t="s"', `<v>${shared(text)}</v>`]);
  const parts: Record<string, string> = {};
  sheets.forEach(
    (canvas, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(canvas, bare ? bareRows : rowsOf, pen)),
  );
  const names = sheets.map(
    ({ name, hidden }, at) =>
      `<sheet name="${escaped(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`,
  );
  const ids = sheets.map((_, at) => [`rId${at + 1}`, `${office}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const);
  const next = sheets.length;
  return zipped({
    "[Content_Types].xml": contentTypes([
      ["xl/workbook.xml", "sheet.main"],
      ...sheets.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, "worksheet"] as const),
      ["xl/styles.xml", "styles"],
      ["xl/sharedStrings.xml", "sharedStrings"],
    ]),
    "_rels/.rels": relations([["rId1", `${office}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${date1904 ? ' date1904="1"' : ""} defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210"/></bookViews><sheets>${names.join("")}</sheets><calcPr calcId="191029"/></workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...ids,
      [`rId${next + 1}`, `${office}/styles`, "styles.xml"],
      [`rId${next + 2}`, `${office}/sharedStrings`, "sharedStrings.xml"],
    ]),
    ...parts,
    "xl/styles.xml": stylesXml(pen.formats),
    "xl/sharedStrings.xml": `${declaration}<sst xmlns="${main}" count="${strings.length}" uniqueCount="${strings.length}">${strings.map((text) => `<si>${textElement("t", text)}<phoneticPr fontId="1" type="noConversion"/></si>`).join("")}</sst>`,
  });
}

type Rows = (canvas: Canvas, pen: Pen) => string[];

const rowsOf: Rows = (canvas, pen) =>
  sortedRows(canvas).map(([row, cells]) => {
    const spans = `${(cells[0]?.[0] ?? 0) + 1}:${(cells.at(-1)?.[0] ?? 0) + 1}`;
    const inner = cells.map(([column, cell]) => pen.cell(`${letters(column)}${row + 1}`, cell));
    return `<row r="${row + 1}" spans="${spans}"${pen.isHidden() ? ' hidden="1"' : ""} x14ac:dyDescent="0.15">${inner.join("")}</row>`;
  });

const bareRows: Rows = (canvas, pen) =>
  [...Array(canvas.bottom + 1).keys()].map((row) => {
    const line = canvas.rows.get(row);
    const last = line ? Math.max(...line.keys()) : -1;
    return `<row>${[...Array(last + 1).keys()].map((column) => pen.cell("", line?.get(column) ?? null)).join("")}</row>`;
  });

function sheetXml(canvas: Canvas, rows: Rows, pen: Pen): string {
  const last = `${letters(canvas.right)}${Math.max(canvas.bottom, canvas.styledTo) + 1}`;
  return `${declaration}<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="13.5" x14ac:dyDescent="0.15"/><sheetData>${rows(canvas, pen).join("")}</sheetData>${mergesXml(canvas)}<phoneticPr fontId="1" type="noConversion"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
}

function stylesXml({ codes }: Formats): string {
  const custom = codes.filter((code) => builtIn[code] === undefined);
  const idOf = (code: string) => builtIn[code] ?? 176 + custom.indexOf(code);
  const formats = custom.map((code) => `<numFmt numFmtId="${idOf(code)}" formatCode="${escaped(code)}"/>`);
  const xfs = codes.map(
    (code) =>
      `<xf numFmtId="${idOf(code)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf>`,
  );
  return `${declaration}<styleSheet xmlns="${main}">${custom.length > 0 ? `<numFmts count="${custom.length}">${formats.join("")}</numFmts>` : ""}<fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><sz val="9"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;
}
