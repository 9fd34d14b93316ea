import type { MarkSeverity } from "../../src/workbooks/port";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { severityOfFormula } from "../../src/workbooks/marks";
import type { ApiSets } from "../excel-host/api-sets";
import { ExcelHost, type HostOptions } from "../excel-host/excel-host";
import { rectangleOf } from "../excel-host/model/address";
import { Book } from "../excel-host/model/book";
import { type Sheet, newId } from "../excel-host/model/sheet";
import { type OfficeClient, installedApiSets, loadOfficeClient } from "../excel-host/office-client";
import type { ContractSheet, MarkedCell, OpenedWorkbook } from "./contract-face";

let loaded: { readonly client: OfficeClient; readonly sets: ApiSets } | null = null;

/** The genuine client and the requirement sets, loaded once per test file. */
export function office(): { readonly client: OfficeClient; readonly sets: ApiSets } {
  loaded ??= { client: loadOfficeClient(), sets: installedApiSets() };
  return loaded;
}

/** A workbook opened in the test host. */
export interface OpenedInExcel extends OpenedWorkbook {
  readonly host: ExcelHost;
  readonly book: Book;
}

/** Opens an in-memory workbook in an Excel of this version, behind the port. */
export async function openInExcel(
  book: Book,
  version: string,
  { patience = 0, ...options }: Pick<HostOptions, "reading" | "addressLimit"> & { readonly patience?: number } = {},
): Promise<OpenedInExcel> {
  const { client, sets } = office();
  const host = new ExcelHost({ book, version, sets, ...options });
  client.connect(host);
  const workbook = excelWorkbook({ patience });
  host.traffic.clear();
  return {
    workbook,
    host,
    book,
    reopen: () => openInExcel(book.reopened(), version, { patience, ...options }),
    look: async () => book.sheets.map(lookOf),
    marked: async () => book.sheets.flatMap(markedIn),
    markFormats: async (name) =>
      book.sheet(name)?.conditionalFormats.filter(({ formula }) => severityOfFormula(formula)).length ?? 0,
    valueAt: async ({ sheet, row, column }) => book.sheet(sheet)?.cellAt(row, column)?.value ?? null,
    type: async ({ sheet: name, row, column }, value) => {
      const sheet = book.sheet(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      sheet.cell(row, column).value = value;
      book.undo.push("clerk");
      host.raiseChanged(sheet, { top: row, left: column, bottom: row, right: column }, "clerk");
      host.flushEvents();
    },
  };
}

/** As openInExcel, with every sheet read once: what is written into was read before. */
export async function openAndRead(...given: Parameters<typeof openInExcel>): Promise<OpenedInExcel> {
  const opened = await openInExcel(...given);
  await opened.workbook.sheets();
  opened.host.traffic.clear();
  return opened;
}

/** The contract's sheets as an in-memory workbook. */
export function bookOf(sheets: readonly ContractSheet[]): Book {
  const book = new Book();
  for (const wanted of sheets) {
    const sheet = book.add(wanted.name, wanted.rows, wanted.numberFormats);
    sheet.merges.push(...(wanted.merges ?? []));
    if (wanted.hidden === true) sheet.visibility = "Hidden";
    if (wanted.protected === true) sheet.protection = { options: { allowFormatCells: false } };
    dress(sheet, wanted);
  }
  return book;
}

function dress(sheet: Sheet, { formulas = {}, fills = {}, conditionalFormats = {} }: ContractSheet): void {
  for (const [address, formula] of Object.entries(formulas)) {
    const { top, left } = rectangleOf(address);
    sheet.cell(top, left).formula = formula;
  }
  for (const [address, fill] of Object.entries(fills)) {
    const { top, left, bottom, right } = rectangleOf(address);
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = sheet.cell(row, column);
        cell.style = { ...cell.style, fill };
      }
    }
  }
  for (const [address, formula] of Object.entries(conditionalFormats)) {
    const format = new Map<string, unknown>([["fill.color", "#00FF00"]]);
    sheet.conditionalFormats.push({
      id: newId(),
      type: "Custom",
      areas: [rectangleOf(address)],
      formula,
      stopIfTrue: false,
      format,
    });
  }
}

/** Cells that hold nothing and look like nothing are left out: touching one must not count as a change. */
function lookOf({ name, visibility, rows, merges, conditionalFormats, columnWidths, rowHeights }: Sheet): unknown {
  const cells = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (!cell) return [];
      const { numberFormat, style } = cell;
      const plain =
        numberFormat === "General" && style.fill === null && Object.keys(style.borders).length === 0 && !style.bold;
      return plain ? [] : [{ row: index, column, numberFormat, style }];
    }),
  );
  const formats = conditionalFormats.map(({ type, areas, formula, stopIfTrue, format }) => ({
    type,
    areas,
    formula,
    stopIfTrue,
    format: [...format],
  }));
  return { name, visibility, cells, merges, formats, columnWidths: [...columnWidths], rowHeights: [...rowHeights] };
}

function markedIn(sheet: Sheet): MarkedCell[] {
  const marked = new Map<string, MarkedCell>();
  for (const { areas, formula } of sheet.conditionalFormats) {
    const severity: MarkSeverity | null = severityOfFormula(formula);
    if (severity === null) continue;
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++)
          marked.set(`${row},${column}`, { sheet: sheet.name, row, column, severity });
      }
    }
  }
  return [...marked.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
