import { strFromU8, unzipSync } from "fflate";
import { addressOf, valueAt } from "../../src/sheets/grid";
import { addressedRectangle } from "../../src/xlsx/xml/references";
import { openFileWorkbook, type FileWorkbook } from "../../src/xlsx/workbook";
import { readWorkbook } from "../../src/xlsx/read/read";
import { severityOfFormula } from "../../src/workbooks/marks";
import { escapedXml } from "../../src/xlsx/xml/splice";
import { workbookBytes } from "../fixtures/files/parts";
import type { ContractSheet, MarkedCell, OpenedWorkbook } from "./contract-face";
import { rangeOf, type CellValue } from "../../src/sheets/grid";

/** Opens the contract's sheets as a file, written as Excel writes them. */
export async function openAsFile(sheets: readonly ContractSheet[]): Promise<OpenedWorkbook> {
  return opened(await openFileWorkbook(contractBytes(sheets), "合同.xlsx"));
}

function opened(workbook: FileWorkbook): OpenedWorkbook {
  const saved = async () => readWorkbook(await workbook.save());
  return {
    workbook,
    reopen: async () => opened(await openFileWorkbook(await workbook.save(), workbook.name)),
    look: async () => {
      const parts = Object.entries(unzipSync(await workbook.save()));
      return parts.filter(([name]) => /^xl\/.*\.xml$/.test(name)).map(([name, bytes]) => [name, strFromU8(bytes)]);
    },
    marked: async () =>
      (await savedMarks(workbook)).sort((one, other) => one.row - other.row || one.column - other.column),
    markFormats: async (sheet) => {
      const parts = unzipSync(await workbook.save());
      const index = (await workbook.sheets()).findIndex(({ name }) => name === sheet);
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
      return [...xml.matchAll(/<formula>([^<]*)<\/formula>/g)].filter(([, formula]) =>
        severityOfFormula((formula ?? "").replaceAll("&quot;", '"')),
      ).length;
    },
    valueAt: async ({ sheet, row, column }) => {
      const grid = (await saved()).grids.find(({ name }) => name === sheet);
      return grid ? valueAt(grid, row, column) : null;
    },
    type: async (cell, value) => void (await workbook.edit([{ cell, value, numberFormat: null }])),
  };
}

async function savedMarks(workbook: FileWorkbook): Promise<MarkedCell[]> {
  const { grids, facts } = await readWorkbook(await workbook.save());
  return facts.flatMap(({ marks }, index) =>
    marks.flatMap(({ severity, areas }) =>
      areas.flatMap(({ top, left, bottom, right }) => {
        const cells: MarkedCell[] = [];
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++)
            cells.push({ sheet: grids[index]?.name ?? "", row, column, severity });
        }
        return cells;
      }),
    ),
  );
}

/** The contract's sheets as an .xlsx file. */
export function contractBytes(sheets: readonly ContractSheet[]): Uint8Array {
  const styles = new Styles();
  const parts = sheets.map((sheet) => [escapedXml(sheet.name), sheetBody(sheet, styles)] as const);
  const states = Object.fromEntries(
    sheets.filter(({ hidden }) => hidden).map(({ name }) => [escapedXml(name), "hidden" as const]),
  );
  return workbookBytes({ sheets: Object.fromEntries(parts), states, styles: styles.xml() });
}

function sheetBody(sheet: ContractSheet, styles: Styles): string {
  const { rows, formulas = {}, merges = [], conditionalFormats = {} } = sheet;
  const rowXml = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cellOf(sheet, styles, formulas, index, column, value)).join("")}</row>`,
  );
  const formats = Object.entries(conditionalFormats).map(
    ([address, formula], index) =>
      `<conditionalFormatting sqref="${address}"><cfRule type="expression" dxfId="0" priority="${index + 1}"><formula>${escapedXml(formula.slice(1))}</formula></cfRule></conditionalFormatting>`,
  );
  return [
    `<sheetData>${rowXml.join("")}</sheetData>`,
    sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    merges.length > 0
      ? `<mergeCells count="${merges.length}">${merges.map((merge) => `<mergeCell ref="${rangeOf(merge)}"/>`).join("")}</mergeCells>`
      : "",
    ...formats,
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  ].join("");
}

function cellOf(
  sheet: ContractSheet,
  styles: Styles,
  formulas: Readonly<Record<string, string>>,
  row: number,
  column: number,
  value: CellValue,
): string {
  const address = addressOf(row, column);
  const style = styles.of(
    within(sheet.numberFormats, row, column) ?? "General",
    within(sheet.fills, row, column) ?? "",
  );
  const formula = formulas[address] === undefined ? "" : `<f>${escapedXml(formulas[address].slice(1))}</f>`;
  const head = `<c r="${address}" s="${style}"`;
  if (value === null) return `${head}/>`;
  if (typeof value === "number") return `${head}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${head} t="b">${formula}<v>${Number(value)}</v></c>`;
  return formula === ""
    ? `${head} t="inlineStr"><is><t xml:space="preserve">${escapedXml(value)}</t></is></c>`
    : `${head} t="str">${formula}<v>${escapedXml(value)}</v></c>`;
}

function within(
  byRange: Readonly<Record<string, string>> | undefined,
  row: number,
  column: number,
): string | undefined {
  return Object.entries(byRange ?? {}).find(([address]) => {
    const area = addressedRectangle(address);
    return area && row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  })?.[1];
}

class Styles {
  private readonly known: string[] = [];

  of(format: string, fill: string): number {
    const key = `${format}\u0000${fill}`;
    const index = this.known.indexOf(key);
    return index >= 0 ? index : this.known.push(key) - 1;
  }

  xml(): string {
    const pairs = this.known.map((key) => key.split("\u0000") as [string, string]);
    const formats = pairs.map(
      ([format], index) => `<numFmt numFmtId="${200 + index}" formatCode="${escapedXml(format)}"/>`,
    );
    const fills = pairs.map(([, fill]) =>
      fill === ""
        ? '<fill><patternFill patternType="none"/></fill>'
        : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`,
    );
    const xfs = pairs.map(
      (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="${index + 2}" borderId="0" xfId="0"/>`,
    );
    return [
      `<numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>`,
      `<fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join("")}</fills>`,
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs><dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>`,
    ].join("");
  }
}
