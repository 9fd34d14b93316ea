import { readFileSync } from "node:fs";
import { load } from "../scripts/bundle.mjs";
import { ledgerFile } from "./make-ledger.mjs";
import { median } from "./measure.mjs";

const rounds = 5;

/** file.*: writing the marks of a check into a file of 100,000 rows, against reading it. */
export async function measure() {
  const { check, day, markedCells, FileWorkbook, readWorkbook } = await load("bench/engine-entry.ts");
  const bytes = readFileSync(ledgerFile(100_000));
  const marks = markedCells(check((await readWorkbook(bytes)).grids, { asOf: day("2026-10-09") }));
  const ratios = [];
  for (let round = 0; round <= rounds; round += 1) {
    globalThis.gc?.();
    const start = performance.now();
    const content = await readWorkbook(bytes);
    const read = performance.now();
    const workbook = new FileWorkbook(bytes, "台账.xlsx", content);
    await workbook.mark(marks);
    await workbook.save();
    ratios.push((performance.now() - read) / (read - start));
  }
  // The first round only warms up.
  return { "file.mark_over_read_100k": median(ratios.slice(1)) };
}
