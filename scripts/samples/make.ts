import { newWorkbook } from "../../src/xlsx/insert/new-workbook";
import { withArchive } from "./archive";
import { ledgerSheets } from "./ledger";
import { listSheets } from "./list";
import { cleanQuarterSheets, mistakenQuarterSheets } from "./quarter";
import { sampleBlueprint, type SampleSheet } from "./sheet";

const bytesOf = (sheets: readonly SampleSheet[]): Uint8Array => newWorkbook(sheets.map(sampleBlueprint));

/** The files that a newcomer opens first, by name, each with what makes its bytes. */
export const samples: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "示例-季度报表-无问题.xlsx": () => bytesOf(cleanQuarterSheets),
  "示例-季度报表-常见错误.xlsx": () => bytesOf(mistakenQuarterSheets),
  "示例-多年台账.xlsx": () => bytesOf(ledgerSheets),
  "示例-公布的名单.xlsx": () => bytesOf(listSheets()),
  "示例-台账和归档.xlsx": () => withArchive(bytesOf(ledgerSheets)),
};
