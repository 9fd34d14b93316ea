import * as XLSX from "@e965/xlsx";
import { numberFormatAt, type Grid } from "../../src/sheets/grid";

/** Grids as the bytes of an .xlsx file, written by an implementation that is not ours. */
export function xlsxOf(grids: readonly Grid[]): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const grid of grids) XLSX.utils.book_append_sheet(book, sheetOf(grid), grid.name);
  for (const [index, grid] of grids.entries()) {
    book.Workbook ??= {};
    book.Workbook.Sheets ??= [];
    book.Workbook.Sheets[index] = { ...book.Workbook.Sheets[index], Hidden: grid.visible ? 0 : 1 };
  }
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

function sheetOf(grid: Grid): XLSX.WorkSheet {
  const sheet: XLSX.WorkSheet = {};
  XLSX.utils.sheet_add_aoa(
    sheet,
    grid.values.map((cells) => [...cells]),
    { origin: { r: grid.top, c: grid.left } },
  );
  for (const [address, cell] of Object.entries(sheet) as [string, XLSX.CellObject][]) {
    if (address.startsWith("!")) continue;
    const { r, c } = XLSX.utils.decode_cell(address);
    const format = numberFormatAt(grid, r, c);
    if (format !== "General") cell.z = format;
  }
  sheet["!merges"] = grid.merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  return sheet;
}
