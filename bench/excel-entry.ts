import type { CellValue } from "../src/sheets/grid";
import { excelWorkbook } from "../src/excel/excel-workbook";
import type { Mark, MarkSeverity, Workbook } from "../src/workbooks/port";
import { ExcelHost } from "../test/excel-host/excel-host";
import { Book } from "../test/excel-host/model/book";
import { installedApiSets, loadOfficeClient } from "../test/excel-host/office-client";
import type { Traffic } from "../test/excel-host/traffic";

const client = loadOfficeClient();
const sets = installedApiSets();
const severities: readonly MarkSeverity[] = ["error", "warning", "hint"];

/** Opens sheets of these rows in the test host as Excel 2021 (ExcelApi 1.14). */
export async function open(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
): Promise<{ readonly workbook: Workbook; readonly traffic: Traffic }> {
  const book = new Book();
  for (const [name, rows] of Object.entries(sheets)) book.add(name, rows, { [`C3:D${rows.length}`]: "yyyy/m/d" });
  const host = new ExcelHost({ book, version: "1.14", sets });
  client.connect(host);
  const workbook = excelWorkbook();
  host.traffic.clear();
  return { workbook, traffic: host.traffic };
}

/** Every tenth row flawed somewhere, all severities. */
export function flaws(sheet: string, rows: number): Mark[] {
  return Array.from({ length: Math.floor(rows / 10) }, (_, index) => ({
    cell: { sheet, row: 2 + index * 10, column: 2 + (index % 5) },
    severity: severities[index % 3] ?? "hint",
  }));
}
