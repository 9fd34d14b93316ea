import { compareQuarters } from "../dates/limits";
import { compareMonths } from "../dates/period";
import type { Severity } from "../annexes/severity";
import type { CheckedSheet, Verdict } from "./run";

/**
 * Over the sheets of the newest period, and those that name none: what has to be done before the workbook can be sent.
 */
export function verdictOf(sheets: readonly CheckedSheet[]): Verdict {
  const recognised = sheets.filter(({ annex }) => annex !== null);
  if (recognised.length === 0) return "nothing-recognised";
  const open = new Set<Severity>();
  for (const { findings } of newest(recognised))
    for (const { severity, waived } of findings) if (waived === null) open.add(severity);
  if (open.has("error")) return "correct";
  return open.has("warning") ? "explain" : "ready";
}

/** The sheets that the verdict is about: of the newest quarter, of the newest month, and those that name neither. */
export function newest(sheets: readonly CheckedSheet[]): CheckedSheet[] {
  const [quarter] = sheets.flatMap(({ period }) => (period ? [period] : [])).sort((a, b) => compareQuarters(b, a));
  const [latest] = sheets.flatMap(({ month }) => (month ? [month] : [])).sort((a, b) => compareMonths(b, a));
  return sheets.filter(({ period, month }) => {
    if (period) return quarter !== undefined && compareQuarters(period, quarter) === 0;
    return month === null || (latest !== undefined && compareMonths(month, latest) === 0);
  });
}
