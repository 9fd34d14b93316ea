import { compareQuarters } from "../dates/limits";
import type { CheckedSheet, Verdict } from "./run";

/** Over the sheets of the newest period, and those that name none: what has to be done before the workbook can be sent. */
export function verdictOf(sheets: readonly CheckedSheet[]): Verdict {
  const recognised = sheets.filter(({ annex }) => annex !== null);
  if (recognised.length === 0) return "nothing-recognised";
  const open = newest(recognised).flatMap(({ findings }) => findings.filter(({ waived }) => waived === null));
  if (open.some(({ severity }) => severity === "error")) return "correct";
  return open.some(({ severity }) => severity === "warning") ? "explain" : "ready";
}

/** The sheets that the verdict is about. */
export function newest(sheets: readonly CheckedSheet[]): CheckedSheet[] {
  const periods = sheets.flatMap(({ period }) => (period ? [period] : []));
  const latest = periods.sort((a, b) => compareQuarters(b, a))[0];
  return sheets.filter(
    ({ period }) => period === null || (latest !== undefined && compareQuarters(period, latest) === 0),
  );
}
