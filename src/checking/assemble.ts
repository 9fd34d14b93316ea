import type { Rule } from "../rules/kit/define";
import { columnLetters, rangeOf } from "../sheets/grid";
import type { Layout } from "../sheets/layout";
import { holdsRow, locate } from "../sheets/locate";
import { archiveRegister } from "../annexes/archive-register";
import { labelOf } from "../annexes/labels";
import type { NotChecked } from "./finding";
import type { Hit } from "./hit";
import type { JudgedBook, JudgedQuarter } from "./judged-book";
import type { JudgedTable } from "./judged-table";
import type { Dated } from "./reading";
import { inSheetOrder } from "./order";
import type { FindOwner } from "./place";
import type { PlacedFinding } from "./placed-finding";
import { rowAt, RowFinding, type RowStanding } from "./row-finding";
import { columnIn } from "./verdict-code";
import { WideFinding } from "./wide-finding";
import type { ReadAnnex } from "./quarters";
import type { Sighted } from "./reading";
import { hasColumn, hasSheets } from "./row-rules";
import type { CheckedSheet } from "./run";
import type { WideResult } from "./wide-rules";

/** All that a run's sheets are made of. */
export interface Assembly {
  readonly sighted: readonly Sighted[];
  readonly dated: readonly Dated[];
  readonly book: JudgedBook;
  readonly rules: readonly Rule[];
}

/** A sheet with its findings as the engine keeps them. */
export interface AssembledSheet extends CheckedSheet {
  readonly findings: readonly PlacedFinding[];
}

/** One entry per recognised annex, and one per sheet on which none was recognised, in the workbook's order. */
export function assembleSheets(assembly: Assembly): AssembledSheet[] {
  return assembly.sighted.flatMap(({ grid, recognition }) => {
    const annexes = recognition.layouts.flatMap((layout) => checkedAnnex(layout, assembly));
    return annexes.length > 0 ? annexes : [unrecognised(grid.name, recognition)];
  });
}

function unrecognised(name: string, { reason, other }: Sighted["recognition"]): AssembledSheet {
  return {
    name,
    annex: null,
    reason,
    other,
    rulesApplied: false,
    layout: null,
    header: null,
    data: null,
    columns: {},
    period: null,
    month: null,
    asOf: null,
    asOfFrom: null,
    rows: 0,
    findings: [],
    notChecked: [],
    counts: [],
  };
}

function checkedAnnex(layout: Layout, assembly: Assembly): AssembledSheet[] {
  const one = assembly.dated.find(({ read }) => read.layout === layout);
  if (!one) return [];
  const { read, asOf } = one;
  const judged = assembly.book.tables.get(read);
  const wide = judged ? wideResults(judged, assembly.book) : [];
  return [
    {
      name: layout.sheet,
      annex: layout.annex,
      other: null,
      reason: judged ? null : "标题写明是自愿性清洁生产审核，指引的期限不适用，只认表、不检查",
      rulesApplied: judged !== undefined,
      layout,
      header: rangeOf(layout.header),
      data: layout.data && rangeOf(layout.data),
      columns: Object.fromEntries([...layout.columns].map(([key, column]) => [key, columnLetters(column)])),
      period: read.table.period,
      month: read.table.month,
      asOf: asOf.asOf,
      asOfFrom: asOf.from,
      rows: read.table.rows.length,
      findings: judged ? findingsOf(judged, wide, assembly) : [],
      notChecked: judged ? notCheckedOf(judged, wide, assembly.rules) : [],
      counts: judged ? [...judged.judge.counts(), ...wide.map(({ count }) => count)] : [],
    },
  ];
}

/** The results of rules about this table, and of rules across tables that report on it. */
function wideResults({ read, wide }: JudgedTable, { quarters }: JudgedBook): WideResult[] {
  const across = quarters
    .filter(({ group }) => group.reads.includes(read))
    .flatMap((quarter) => resultsOn(quarter, read));
  return [...wide.values(), ...across];
}

function resultsOn({ wide, group }: JudgedQuarter, read: ReadAnnex): WideResult[] {
  return [...wide.entries()].flatMap(([rule, result]) => {
    if (rule.annex !== read.table.annex) return [];
    const hits = result.hits.filter(({ spot }) => belongsTo(spot, read, group.reads));
    return [{ ...result, hits, count: { ...result.count, reported: hits.length } }];
  });
}

/** A hit across tables stands on the sheet of its row, or on the first sheet of its annex. */
function belongsTo(spot: Hit["spot"], read: ReadAnnex, group: readonly ReadAnnex[]): boolean {
  if ("row" in spot) return holdsRow(read, spot.row);
  return group.find(({ table }) => table.annex === read.table.annex) === read;
}

function findingsOf(judged: JudgedTable, wide: readonly WideResult[], { dated }: Assembly): readonly PlacedFinding[] {
  const ownerOf = ownerAmong(judged.read, dated);
  const own: RowStanding = { read: judged.read, ownerOf, judged };
  const findings: PlacedFinding[] = [];
  for (const [position, codes] of judged.verdicts.entries()) {
    for (const code of codes ?? []) {
      const at = locate(judged.read, { row: rowAt(own, position), column: columnIn(code) });
      if (at) findings.push(new RowFinding(own, position, code, at.row, at.column));
    }
  }
  for (const hit of wide.flatMap(({ hits }) => hits)) {
    const read = ownerOf(hit.spot);
    const at = read && locate(read, hit.spot);
    if (at) findings.push(new WideFinding({ read, ownerOf }, hit, at.row, at.column));
  }
  return inSheetOrder(findings);
}

/**
 * Finds a row's table: its own first, then the others of the workbook. A row of the quarter before stands on that
 * quarter's sheet, and has no cell here where that is another file.
 */
function ownerAmong(own: ReadAnnex, dated: readonly Dated[]): FindOwner {
  return (spot) => {
    if (!("row" in spot)) return partOwner(own, spot.table, dated);
    const { row, table: role } = spot;
    const exact = (read: ReadAnnex) => read.table.rows[row.position] === row;
    const found = exact(own) ? own : dated.find(({ read }) => exact(read))?.read;
    if (found || role?.endsWith("Before")) return found ?? null;
    return dated.find(({ read }) => holdsRow(read, row))?.read ?? null;
  };
}

function partOwner(own: ReadAnnex, role: string | undefined, dated: readonly Dated[]): ReadAnnex | null {
  if (role === undefined || role.startsWith("status") === (own.table.annex === 3)) return own;
  const other = own.table.annex === 3 ? 4 : 3;
  return (
    dated.find(({ read }) => read.table.annex === other && read.table.key.slice(7) === own.table.key.slice(7))?.read ??
    null
  );
}

function notCheckedOf(
  { read, judge, surroundings }: JudgedTable,
  wide: readonly WideResult[],
  rules: readonly Rule[],
): NotChecked[] {
  const { table } = read;
  const lacking = rules.flatMap((rule): NotChecked[] => {
    if (rule.kind !== "row" || (rule.annex !== "both" && rule.annex !== table.annex)) return [];
    if (!hasSheets(rule, surroundings.facts))
      return [{ rule: rule.id, reason: `没有“${archiveRegister.name}”表`, rows: table.rows.length }];
    const missing = [...rule.reads, ...(rule.blank ?? [])].find((column) => !hasColumn(table, column));
    return missing ? [{ rule: rule.id, reason: `没有“${labelOf(missing)}”列`, rows: table.rows.length }] : [];
  });
  return [...lacking, ...judge.notChecked(), ...wide.flatMap(({ notChecked }) => (notChecked ? [notChecked] : []))];
}
