import type { ColumnKey } from "../annexes/columns";
import type { AnnexTable, TableRole, Tables } from "../ledger/tables";
import type { BookReads, BookView, Rule, RuleOf } from "../rules/kit/define";
import type { TableFacts } from "../ledger/facts";
import type { NotChecked, RuleCount } from "./finding";
import { oncePerTable } from "../ledger/once-per-table";
import { hitAt, type Hit } from "./hit";
import { labelOf } from "../annexes/labels";
import { hasColumn } from "./row-rules";

/** What a rule about a table or the workbook came to. */
export interface WideResult {
  readonly hits: readonly Hit[];
  readonly count: RuleCount;
  readonly notChecked: NotChecked | null;
}

/** The tables at hand for the rules that look into several. */
export type TablesAtHand = { readonly [Role in TableRole]: Tables[Role] | null };

/** What each role is called where a table is missing. */
const roleNames: Readonly<Record<TableRole, string>> = {
  status: "本季度附表3",
  adjustments: "本季度附表4",
  statusBefore: "上季度附表3",
  adjustmentsBefore: "上季度附表4",
};

/** Judges one table by a rule about tables; null where the rule is not for this annex. */
export function judgeTable(rule: Rule, table: AnnexTable, facts: TableFacts): WideResult | null {
  if (rule.kind !== "table" || (rule.annex !== "both" && rule.annex !== table.annex)) return null;
  if (rule.reportsOnly && !table.isReport) return notJudged(rule, "工作台账，没有报表的标题、季度和落款");
  const missing = rule.reads.find((column) => !hasColumn(table, column));
  if (missing) return notJudged(rule, missingColumn(missing));
  return judged(
    rule,
    rule.check(table, facts).map((hit) => hitAt(rule, hit.spot, hit)),
  );
}

/** Judges the workbook by a rule about several tables; null where the table it would report on is not there. */
export function judgeBook(rule: Rule, tables: TablesAtHand, facts: TableFacts): WideResult | null {
  if (rule.kind !== "book") return null;
  if (!tables[rule.at]) return null;
  const obstacle = obstacleTo(rule, tables);
  if (obstacle) return notJudged(rule, obstacle);
  return judged(
    rule,
    rule.check(tables as BookView<BookReads, TableRole>, facts).map((hit) => hitAt(rule, hit.spot, hit)),
  );
}

const hasNamelessRow = oncePerTable((table: AnnexTable): boolean => {
  return table.rows.some(({ values }) => values.enterprise === null);
});

/**
 * Why a rule about several tables must abstain: a table or column that is not there, or a row that may be anybody's.
 */
function obstacleTo({ reads, consults = [] }: RuleOf<"book">, tables: TablesAtHand): string | null {
  for (const role of rolesOf(reads)) {
    const table = tables[role];
    if (!table) return `没有${roleNames[role]}`;
    const missing = reads[role]?.find((column) => !hasColumn(table, column));
    if (missing) return missingColumn(missing);
  }
  const nameless = [...rolesOf(reads), ...consults].find((role) => {
    const table = tables[role];
    return table !== null && hasNamelessRow(table);
  });
  return nameless ? `${roleNames[nameless]}有未填企业名称的行` : null;
}

function rolesOf(reads: BookReads): TableRole[] {
  return (Object.keys(roleNames) as TableRole[]).filter((role) => reads[role] !== undefined);
}

/** The sentence for a column that a rule needs and the sheet does not have. */
function missingColumn(column: ColumnKey): string {
  return `没有“${labelOf(column)}”列`;
}

function judged(rule: Rule, hits: readonly Hit[]): WideResult {
  const reported = hits.length;
  return { hits, count: { rule: rule.id, reported, passed: reported === 0 ? 1 : 0, notChecked: 0 }, notChecked: null };
}

function notJudged(rule: Rule, reason: string): WideResult {
  return {
    hits: [],
    count: { rule: rule.id, reported: 0, passed: 0, notChecked: 1 },
    notChecked: { rule: rule.id, reason, rows: 0 },
  };
}
