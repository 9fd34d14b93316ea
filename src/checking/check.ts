import { stepOf } from "../annexes/steps";
import type { ColumnKey } from "../annexes/columns";
import { today as machineToday } from "../dates/day";
import type { Rule } from "../rules/kit/define";
import { rules } from "../rules/index";
import { numberFormatAt, valueAt, type Grid } from "../sheets/grid";
import { rereadRows } from "../sheets/reread";
import { assembleSheets, type AssembledSheet } from "./assemble";
import type { Waiver } from "./finding";
import { judgeAll, judgeChange, type JudgedBook } from "./judged-book";
import type { Dated } from "./reading";
import { newest, verdictOf } from "./verdict";
import { readPrevious, type Previous } from "./previous";
import type { ReadAnnex } from "./quarters";
import { archivesIn, readAll, sight, type Sighted } from "./reading";
import type { CheckOptions, CheckRun } from "./run";
import { applyWaivers, uselessWaivers } from "./waivers";

/** Checks every recognised sheet of a workbook. Pure: reads the grids, changes nothing. */
export function check(grids: readonly Grid[], options: CheckOptions = {}): CheckRun {
  return checkBy(rules, grids, options);
}

/** Checks by the given rules only. */
export function checkBy(applied: readonly Rule[], grids: readonly Grid[], options: CheckOptions = {}): CheckRun {
  const settled = { ...options, today: options.today ?? machineToday() };
  const sighted = sight(grids, settled);
  const dated = readAll(sighted, settled);
  const previous = readPrevious(options.previous, settled);
  const book = judgeAll(dated, previous, applied, archivesIn(grids));
  return runOf({ sighted, dated, book, previous, rules: applied }, options.waivers ?? []);
}

interface State {
  readonly sighted: readonly Sighted[];
  readonly dated: readonly Dated[];
  readonly book: JudgedBook;
  readonly previous: Previous;
  readonly rules: readonly Rule[];
}

function runOf(state: State, waivers: readonly Waiver[]): CheckRun {
  return withWaivers(state, assembleSheets(state), waivers);
}

function withWaivers(state: State, plain: readonly AssembledSheet[], waivers: readonly Waiver[]): CheckRun {
  const sheets =
    waivers.length === 0
      ? plain
      : plain.map((sheet) => ({ ...sheet, findings: applyWaivers(sheet.findings, waivers) }));
  const period = newest(sheets).find((sheet) => sheet.period !== null)?.period ?? null;
  return {
    verdict: verdictOf(sheets),
    sheets,
    uselessWaivers: uselessWaivers(waivers, sheets),
    notes: state.previous.notes(period),
    recheck: (changed) => recheck(state, changed, waivers),
    withWaivers: (others) => withWaivers(state, plain, others),
    judged: { dated: state.dated, book: state.book, previous: state.previous },
  };
}

/** Judges again after the given rows changed; null where more than rows of one table may have changed. */
function recheck(state: State, changed: Grid, waivers: readonly Waiver[]): CheckRun | null {
  const candidates = state.dated.filter(({ read }) => read.grid.name === changed.name);
  for (const { read: old, asOf } of candidates) {
    const read = rereadRows(old, changed, { asOf: asOf.writtenBy });
    if (!read) continue;
    const dated = state.dated.map((one) => (one.read === old ? { ...one, read } : one));
    const sighted = state.sighted.map((one) => (one.grid === old.grid ? { ...one, grid: read.grid } : one));
    const change = { old, read, columns: changedColumns(old, read, changed) };
    const book = judgeChange(state.book, dated, state.previous, change, state.rules);
    return runOf({ ...state, sighted, dated, book }, waivers);
  }
  return null;
}

/** The columns in which the changed rows differ from before. */
function changedColumns(old: ReadAnnex, read: ReadAnnex, changed: Grid): Set<ColumnKey> {
  const columns = new Set<ColumnKey>();
  for (const [key, column] of read.layout.columns) {
    for (let row = changed.top; row < changed.top + changed.values.length; row += 1) {
      const same =
        valueAt(old.grid, row, column) === valueAt(read.grid, row, column) &&
        numberFormatAt(old.grid, row, column) === numberFormatAt(read.grid, row, column);
      if (!same) columns.add(key);
    }
  }
  // Split columns are read together into the combined one, which is what the rules read.
  for (const key of [...columns]) columns.add(stepOf(key) ?? key);
  return columns;
}
