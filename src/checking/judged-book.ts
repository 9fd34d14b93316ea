import type { ColumnKey } from "../annexes/columns";
import type { AnnexTable, TableRole } from "../ledger/tables";
import type { Rule } from "../rules/kit/define";
import type { EarlierQuarter } from "../ledger/facts";
import type { Archives } from "../ledger/archive-records";
import { excusesOf } from "../ledger/excuses";
import { factsOf, judgeAgain, judgeWhole, type JudgedTable, type TableSurroundings } from "./judged-table";
import { type Dated } from "./reading";
import { groupByQuarter, quartersBefore, type QuarterGroup, type ReadAnnex } from "./quarters";
import { judgeBook, type TablesAtHand, type WideResult } from "./wide-rules";

/** One quarter of the workbook with what came before it, and what the rules across tables found. */
export interface JudgedQuarter {
  readonly group: QuarterGroup;
  readonly tables: TablesAtHand;
  readonly history: readonly EarlierQuarter[];
  readonly wide: ReadonlyMap<Rule, WideResult>;
}

/** A workbook judged: its tables and its quarters. */
export interface JudgedBook {
  readonly tables: ReadonlyMap<ReadAnnex, JudgedTable>;
  readonly quarters: readonly JudgedQuarter[];
  /** What a sheet 归档 of the workbook says; null where there is none. */
  readonly archives: Archives | null;
}

/** Last quarter's own workbook. */
export interface EarlierBook {
  /** Its newest quarter before the given one; the newest of all where neither names a quarter. */
  before(group: QuarterGroup): QuarterGroup | null;
  /** All its quarters, newest first. */
  readonly groups: readonly QuarterGroup[];
}

interface Placed {
  readonly group: QuarterGroup;
  readonly before: readonly QuarterGroup[];
  /** The newest quarter, and what names none: about now, so that 归档 is held against it. */
  readonly current: boolean;
}

function placeQuarters(dated: readonly Dated[], previous: EarlierBook): Placed[] {
  const groups = groupByQuarter(dated.map(({ read }) => read));
  return groups.map((group, index) => {
    const last = index === 0 ? previous.before(group) : null;
    return {
      group,
      before: quartersBefore(group, [...groups, ...previous.groups], last),
      current: index === 0 || group.quarter === null,
    };
  });
}

function tablesAtHand({ group, before }: Placed): TablesAtHand {
  const [last] = before;
  return {
    status: group.status,
    adjustments: group.adjustments,
    statusBefore: last?.status ?? null,
    adjustmentsBefore: last?.adjustments ?? null,
  };
}

function surroundingsOf(
  { group, before, current }: Placed,
  { asOf }: Dated,
  archives: Archives | null,
): TableSurroundings {
  const adjustments = [group, ...before].flatMap((quarter) => (quarter.adjustments ? [quarter.adjustments] : []));
  return {
    facts: factsOf(asOf, before, current ? archives : null),
    excuses: excusesOf(adjustments.reverse()),
    status: group.status,
  };
}

/** The day a rule across tables is judged as of: that of the table it reports on. */
function factsFor(placed: Placed, role: TableRole, dated: readonly Dated[]) {
  const annex = role.startsWith("status") ? 3 : 4;
  const found = placed.group.reads.find(({ table }) => table.annex === annex);
  const owner = dated.find(({ read }) => read === found);
  return owner ? factsOf(owner.asOf, placed.before, null) : null;
}

function judgeQuarter(
  placed: Placed,
  dated: readonly Dated[],
  rules: readonly Rule[],
  keep?: (rule: Rule) => WideResult | null,
): JudgedQuarter {
  const tables = tablesAtHand(placed);
  const wide = new Map<Rule, WideResult>();
  for (const rule of rules) {
    if (rule.kind !== "book") continue;
    const facts = factsFor(placed, rule.at, dated);
    const result = keep?.(rule) ?? (facts && judgeBook(rule, tables, facts));
    if (result) wide.set(rule, result);
  }
  return { group: placed.group, tables, history: placed.before, wide };
}

/** Judges all tables and all quarters. Tables of a 自愿性 ledger are left out. */
export function judgeAll(
  dated: readonly Dated[],
  previous: EarlierBook,
  rules: readonly Rule[],
  archives: Archives | null = null,
): JudgedBook {
  const quarters = placeQuarters(dated, previous);
  const tables = new Map<ReadAnnex, JudgedTable>();
  for (const placed of quarters) {
    for (const one of dated.filter(({ read }) => placed.group.reads.includes(read))) {
      tables.set(one.read, judgeWhole(one.read, surroundingsOf(placed, one, archives), rules));
    }
  }
  return { tables, quarters: quarters.map((placed) => judgeQuarter(placed, dated, rules)), archives };
}

/** One table read anew, and the columns in which it changed. */
export interface TableChange {
  readonly old: ReadAnnex;
  readonly read: ReadAnnex;
  readonly columns: ReadonlySet<ColumnKey>;
}

/** Judges again after one table changed. Verdicts that cannot have changed are kept. */
export function judgeChange(
  before: JudgedBook,
  dated: readonly Dated[],
  previous: EarlierBook,
  change: TableChange,
  rules: readonly Rule[],
): JudgedBook {
  const quarters = placeQuarters(dated, previous);
  const tables = new Map<ReadAnnex, JudgedTable>();
  for (const placed of quarters) {
    for (const one of dated.filter(({ read }) => placed.group.reads.includes(read))) {
      const old = before.tables.get(one.read === change.read ? change.old : one.read);
      if (old && one.read !== change.read && !reaches(change, one.read, placed)) tables.set(one.read, old);
      else if (old && one.read === change.read)
        tables.set(
          one.read,
          judgeAgain(old, one.read, surroundingsOf(placed, one, before.archives), change.columns, rules),
        );
      else tables.set(one.read, judgeWhole(one.read, surroundingsOf(placed, one, before.archives), rules));
    }
  }
  const judged = quarters.map((placed, index) => {
    const old = before.quarters[index];
    return judgeQuarter(placed, dated, rules, (rule) =>
      old && !concerns(rule, placed, change) ? (old.wide.get(rule) ?? null) : null,
    );
  });
  return { tables, quarters: judged, archives: before.archives };
}

/** 附表4 excuses rows of 附表3, and 附表3's rows are looked up for 附表4: such edits reach into the other table. */
function reaches({ read, columns }: TableChange, other: ReadAnnex, { group }: Placed): boolean {
  if (other.table.annex === read.table.annex) return false;
  return read.table.annex === 3 ? group.reads.includes(read) : columns.has("enterprise") || columns.has("adjustment");
}

function concerns(rule: Rule, placed: Placed, { read, columns }: TableChange): boolean {
  if (rule.kind !== "book") return false;
  const { reads, consults = [] } = rule;
  const isIn = (group: QuarterGroup | undefined) => group?.reads.includes(read) ?? false;
  const roles = rolesOf(read.table, isIn(placed.group), isIn(placed.before[0]));
  const inHistory = placed.before.some(isIn);
  return (
    inHistory ||
    roles.some((role) => consults.includes(role) || (reads[role] ?? []).some((column) => columns.has(column)))
  );
}

function rolesOf({ annex }: AnnexTable, now: boolean, before: boolean): TableRole[] {
  const roles: TableRole[] = [];
  if (now) roles.push(annex === 3 ? "status" : "adjustments");
  if (before) roles.push(annex === 3 ? "statusBefore" : "adjustmentsBefore");
  return roles;
}
