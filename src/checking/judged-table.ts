import type { ColumnKey } from "../annexes/columns";
import type { StatusRow, StatusTable } from "../ledger/tables";
import type { Rule } from "../rules/kit/define";
import type { EarlierQuarter, TableFacts } from "../ledger/facts";
import type { Archives } from "../ledger/archive-records";
import type { AsOf } from "./as-of";
import type { Excuses } from "../ledger/excuses";
import type { ReadAnnex } from "./quarters";
import { RowJudge, type RowLookups } from "./row-rules";
import type { VerdictCode } from "./verdict-code";
import { judgeTable, type WideResult } from "./wide-rules";

/** What a table's rows are judged with besides themselves. */
export interface TableSurroundings {
  readonly facts: TableFacts;
  readonly excuses: Excuses;
  readonly status: StatusTable | null;
}

/** One table judged: the verdicts on its rows, by their position, and what its own wide rules came to. */
export interface JudgedTable {
  readonly read: ReadAnnex;
  readonly surroundings: TableSurroundings;
  readonly judge: RowJudge;
  readonly verdicts: readonly (readonly VerdictCode[] | null)[];
  readonly wide: ReadonlyMap<Rule, WideResult>;
}

/**
 * Columns whose rules look along the rows (drag-filled series, a column that nobody fills), so that one edit can change
 * the verdict on its neighbours.
 */
const lookingAlong: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  "listPublishedOn",
  "requiredCompletionDate",
  "noticeReceivedOn",
]);

/** The facts that all rules about a table share. */
export function factsOf(
  { asOf, from, knownUntil }: AsOf,
  history: readonly EarlierQuarter[],
  archives: Archives | null,
): TableFacts {
  return { asOf, asOfFrom: from, knownUntil, history, archives };
}

function lookupsOf({ excuses, status }: TableSurroundings, annex: 3 | 4): RowLookups {
  let byName: Map<string, StatusRow> | null = null;
  return {
    adjusted: (row) => annex === 3 && excuses(row as StatusRow),
    statusRow: (row) => {
      byName ??= indexByName(status);
      const { enterprise } = row.values;
      return (
        (enterprise && [enterprise.key, ...enterprise.formerKeys].map((key) => byName?.get(key)).find(Boolean)) ?? null
      );
    },
  };
}

function indexByName(status: StatusTable | null): Map<string, StatusRow> {
  const byName = new Map<string, StatusRow>();
  for (const row of status?.rows ?? []) {
    const { enterprise } = row.values;
    for (const key of enterprise ? [enterprise.key, ...enterprise.formerKeys] : [])
      if (!byName.has(key)) byName.set(key, row);
  }
  return byName;
}

/** Judges every row of a table, and the table itself. */
export function judgeWhole(read: ReadAnnex, surroundings: TableSurroundings, rules: readonly Rule[]): JudgedTable {
  const { table } = read;
  const judge = RowJudge.of(rules, { ...surroundings.facts, table }, lookupsOf(surroundings, table.annex));
  const verdicts = table.rows.map((row) => judge.judge(row));
  const wide = new Map<Rule, WideResult>();
  for (const rule of rules) {
    const result = judgeTable(rule, table, surroundings.facts);
    if (result) wide.set(rule, result);
  }
  return { read, surroundings, judge, verdicts, wide };
}

/**
 * Judges a table again after some of its rows were read anew, looking only at what the changed columns can have
 * changed.
 */
export function judgeAgain(
  before: JudgedTable,
  read: ReadAnnex,
  surroundings: TableSurroundings,
  changed: ReadonlySet<ColumnKey>,
  rules: readonly Rule[],
): JudgedTable {
  if ([...changed].some((column) => lookingAlong.has(column))) return judgeWhole(read, surroundings, rules);
  const { table } = read;
  const judge = before.judge.moved({ ...surroundings.facts, table }, lookupsOf(surroundings, table.annex));
  const verdicts = [...before.verdicts];
  for (const [position, row] of table.rows.entries()) {
    const old = before.read.table.rows[position];
    if (old === row || !old) continue;
    judge.takeBack(old);
    verdicts[position] = judge.judge(row);
  }
  const wide = new Map(before.wide);
  for (const [rule] of before.wide) {
    const touched = rule.kind === "table" && rule.reads.some((column) => changed.has(column));
    const result = touched ? judgeTable(rule, table, surroundings.facts) : null;
    if (result) wide.set(rule, result);
  }
  return { read, surroundings, judge, verdicts, wide };
}
