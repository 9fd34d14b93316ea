import type { CheckedSheet } from "../checking/run";
import { tallyOf } from "../checking/tally";
import { isoOf } from "../dates/day";
import { findingWriter } from "./finding-json";
import { jsonPieces, WrittenList } from "./json-pieces";
import { longList } from "./long-list";
import type { Piece } from "./pieces";
import type { CheckedFile } from "./record";

/**
 * The checks of several files as other programs read them, in pieces; `version` changes when a key changes its meaning.
 */
export function jsonReport(files: readonly CheckedFile[]): Iterable<Piece> {
  return jsonPieces({ version: 1, files: longList(files, fileJson) });
}

function fileJson({ path, run }: CheckedFile) {
  return { path, verdict: run.verdict, sheets: longList(run.sheets, sheetJson) };
}

function sheetJson(sheet: CheckedSheet) {
  if (sheet.annex === null)
    return { name: sheet.name, annex: null, reason: sheet.reason, rulesApplied: false, findings: [], notChecked: [] };
  return {
    name: sheet.name,
    annex: sheet.annex,
    rulesApplied: sheet.rulesApplied,
    ...(sheet.reason === null ? {} : { reason: sheet.reason }),
    period: sheet.period,
    month: sheet.month,
    asOf: sheet.asOf === null ? null : isoOf(sheet.asOf),
    asOfFrom: sheet.asOfFrom,
    rows: sheet.rows,
    header: sheet.header,
    data: sheet.data,
    columns: sheet.columns,
    counts: tallyOf([sheet]),
    findings: new WrittenList(sheet.findings, findingWriter),
    notChecked: sheet.notChecked,
  };
}
