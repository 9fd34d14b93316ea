import { newWorkbook } from "../../src/xlsx/insert/new-workbook";
import { ledgerSheets } from "./ledger";
import { cleanQuarterSheets, mistakenQuarterSheets } from "./quarter";
import { sampleBlueprint } from "./sheet";

/** The ledgers that a newcomer opens first, by file name. */
export const samples = {
  "示例-季度报表-无问题.xlsx": cleanQuarterSheets,
  "示例-季度报表-常见错误.xlsx": mistakenQuarterSheets,
  "示例-多年台账.xlsx": ledgerSheets,
} as const;

/** The bytes of one sample. */
export function sampleBytes(name: keyof typeof samples): Uint8Array {
  return newWorkbook(samples[name].map(sampleBlueprint));
}
