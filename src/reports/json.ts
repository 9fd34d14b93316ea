import type { Fix, Finding } from "../checking/finding";
import type { CheckedSheet, CheckRun } from "../checking/run";
import { tallyOf } from "../checking/tally";
import { isoOf } from "../dates/day";

/** A file with its check. */
export interface CheckedFile {
  readonly path: string;
  readonly run: CheckRun;
}

/** The checks of several files as other programs read them; `version` changes when a key changes its meaning. */
export function jsonReport(files: readonly CheckedFile[]): string {
  return JSON.stringify({ version: 1, files: files.map(fileJson) }, null, 2);
}

function fileJson({ path, run }: CheckedFile) {
  return { path, verdict: run.verdict, sheets: run.sheets.map(sheetJson) };
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
    findings: sheet.findings.map(findingJson),
    notChecked: sheet.notChecked,
  };
}

function findingJson({
  rule,
  severity,
  cell,
  enterprise,
  value,
  message,
  remedy,
  basis,
  related,
  fixes,
  waived,
  folded,
}: Finding) {
  return {
    rule,
    severity,
    cell,
    enterprise,
    value,
    message,
    remedy,
    basis,
    related: related.map((reference) => ({ sheet: reference.place.sheet, cell: reference.cell })),
    fixes: fixes.map(fixJson),
    waived: waived && { reason: waived.reason, on: waived.on },
    folded,
  };
}

function fixJson({ label, safe, writes }: Fix) {
  return { label, safe, writes: writes.map(({ cell, from, to }) => ({ cell, from, to })) };
}
