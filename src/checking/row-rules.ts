import { columnsOfStep } from "../annexes/steps";
import type { ColumnKey } from "../annexes/columns";
import { bitOf, type AnnexTable, type CellProblem } from "../ledger/tables";
import type { Rule, RuleOf } from "../rules/kit/define";
import type { Annex, AnyRow, RowFacts } from "../ledger/facts";
import type { NotChecked, RuleCount } from "./finding";
import { hitAt, type Hit } from "./hit";
import { verdictCodeOf, columnIn, ordinalIn, ruleIndexIn, type VerdictCode } from "./verdict-code";

/** Columns whose blank is an answer: no agency, no assessment yet, nothing remarked. */
const answersWhenBlank = bits(["consultingAgency", "assessment", "acceptance", "remarks", "evidence"]);

/** A row rule with its columns as bit sets, and its tally. */
interface Compiled {
  readonly rule: RuleOf<"row">;
  readonly reads: number;
  readonly blank: number;
  readonly consults: number;
  reported: number;
  notChecked: number;
}

interface CompiledProblem {
  readonly rule: RuleOf<"problem">;
  reported: number;
}

/** Values of which the bit sets have said that all a rule reads is there. */
type WholeView = Parameters<RuleOf<"row">["check"]>[0];

/**
 * Facts about the table, the same for all its rows; `row`, `excused`, `adjusted` and `statusRow` follow the row being
 * judged.
 */
export type TableRowFacts = Omit<RowFacts<Annex>, "row" | "excused" | "adjusted" | "statusRow">;

/** How the facts of a single row are found. */
export interface RowLookups {
  adjusted(row: AnyRow): boolean;
  statusRow(row: AnyRow): RowFacts<Annex>["statusRow"];
}

function bits(columns: readonly ColumnKey[]): number {
  return columns.reduce((set, column) => set | bitOf(column), 0);
}

/** Whether the table has the column; a split pair stands for the combined one. */
export function hasColumn(table: AnnexTable, column: ColumnKey): boolean {
  const isStep = column === "assessment" || column === "acceptance";
  return (isStep ? columnsOfStep(column) : [column]).some((one) => table.columns.has(one));
}

/** Whether the workbook has the sheets that the rule needs beside the annexes. */
export function hasSheets({ needs }: RuleOf<"row">, { archives }: Pick<TableRowFacts, "archives">): boolean {
  return needs === undefined || archives !== null;
}

/** The facts of one row, looked up only where a rule asks. One object serves all rows: no rule keeps it. */
class FactsOfRow {
  row!: AnyRow;
  readonly table;
  readonly asOf;
  readonly asOfFrom;
  readonly knownUntil;
  readonly history;
  readonly archives;

  constructor(
    facts: TableRowFacts,
    private readonly lookups: RowLookups,
  ) {
    this.table = facts.table;
    this.asOf = facts.asOf;
    this.asOfFrom = facts.asOfFrom;
    this.knownUntil = facts.knownUntil;
    this.history = facts.history;
    this.archives = facts.archives;
  }

  get excused(): boolean {
    return this.row.excuse !== null || this.adjusted;
  }

  get adjusted(): boolean {
    return this.lookups.adjusted(this.row);
  }

  get statusRow(): RowFacts<Annex>["statusRow"] {
    return this.lookups.statusRow(this.row);
  }
}

/**
 * The row and cell rules that apply to one table. Judges rows one at a time and keeps count, so that a changed row can
 * be taken back and judged anew.
 */
export class RowJudge {
  private readonly rowRules: readonly Compiled[];
  private readonly problemRules: readonly CompiledProblem[];
  private readonly facts: FactsOfRow;
  private judged = 0;
  /** The verdicts on the row being judged, and how many; the room for them serves all rows. */
  private readonly codes: VerdictCode[] = [];
  private found = 0;
  /** Whoever looks at a finding asks for several things of it. */
  private last: { readonly row: AnyRow; readonly code: VerdictCode; readonly hit: Hit } | null = null;

  private constructor(rowRules: readonly Compiled[], problemRules: readonly CompiledProblem[], facts: FactsOfRow) {
    this.rowRules = rowRules;
    this.problemRules = problemRules;
    this.facts = facts;
  }

  /** A judge for a table's rows, with the rules that apply to its annex and find their columns there. */
  static of(rules: readonly Rule[], facts: TableRowFacts, lookups: RowLookups): RowJudge {
    const { table } = facts;
    const applying = rules.filter(({ annex }) => annex === "both" || annex === table.annex);
    const rowRules = applying.flatMap((rule) =>
      rule.kind === "row" && hasSheets(rule, facts) ? compile(rule, table) : [],
    );
    const problemRules = applying.flatMap((rule) => (rule.kind === "problem" ? [{ rule, reported: 0 }] : []));
    return new RowJudge(rowRules, problemRules, new FactsOfRow(facts, lookups));
  }

  /** The same tally for a table of which some rows are about to change; this one stays as it is. */
  moved(facts: TableRowFacts, lookups: RowLookups): RowJudge {
    const copied = new RowJudge(
      this.rowRules.map((compiled) => ({ ...compiled })),
      this.problemRules.map((compiled) => ({ ...compiled })),
      new FactsOfRow(facts, lookups),
    );
    copied.judged = this.judged;
    return copied;
  }

  /** Judges one row and counts it; null where nothing was found. */
  judge(row: AnyRow): readonly VerdictCode[] | null {
    this.pass(row, 1);
    return this.found === 0 ? null : this.codes.slice(0, this.found);
  }

  /** The rule of a verdict. */
  ruleOf(code: VerdictCode): Rule {
    const at = ruleIndexIn(code);
    const { rule } = (this.rowRules[at] ?? this.problemRules[at - this.rowRules.length]) as Compiled | CompiledProblem;
    return rule;
  }

  /** What a verdict rests on: its rule is asked again. */
  hitOf(row: AnyRow, code: VerdictCode): Hit {
    if (this.last?.row !== row || this.last.code !== code) this.last = { row, code, hit: this.askedAgain(row, code) };
    return this.last.hit;
  }

  private askedAgain(row: AnyRow, code: VerdictCode): Hit {
    const [at, ordinal, column] = [ruleIndexIn(code), ordinalIn(code), columnIn(code)];
    const compiled = this.rowRules[at];
    if (compiled) {
      this.facts.row = row;
      const found = compiled.rule.check(row.values as WholeView, this.facts);
      const hit = found && ("detail" in found ? found : found[ordinal]);
      if (hit) return hitAt(compiled.rule, { row, column }, hit);
    }
    const about = this.problemRules[at - this.rowRules.length];
    const problem = row.problems[ordinal];
    const found = about && problem ? about.rule.check(problem, row) : null;
    if (!about || !found) throw new TypeError(`${this.ruleOf(code).id} says something else of the same row`);
    return hitAt(about.rule, { row, column }, found);
  }

  /** Takes a row out of the count again. */
  takeBack(row: AnyRow): void {
    this.pass(row, -1);
  }

  private pass(row: AnyRow, sign: 1 | -1): void {
    this.judged += sign;
    this.found = 0;
    this.facts.row = row;
    const readable = row.filled | (row.blank & answersWhenBlank);
    for (let at = 0; at < this.rowRules.length; at += 1) {
      const compiled = this.rowRules[at] as Compiled;
      if ((readable & compiled.reads) !== compiled.reads || (row.unreadable & compiled.consults) !== 0) {
        compiled.notChecked += sign;
        continue;
      }
      if ((row.blank & compiled.blank) !== compiled.blank) continue;
      const found = compiled.rule.check(row.values as WholeView, this.facts);
      if (found === null) continue;
      const before = this.found;
      const { severity } = compiled.rule;
      if ("detail" in found) this.note(verdictCodeOf(at, 0, found.at, found.severity ?? severity));
      else found.forEach((hit, ordinal) => this.note(verdictCodeOf(at, ordinal, hit.at, hit.severity ?? severity)));
      if (this.found > before) compiled.reported += sign;
    }
    if (row.problems.length > 0) this.passProblems(row, sign);
  }

  private note(code: VerdictCode): void {
    this.codes[this.found] = code;
    this.found += 1;
  }

  private passProblems(row: AnyRow, sign: 1 | -1): void {
    for (let ordinal = 0; ordinal < row.problems.length; ordinal += 1) {
      const problem = row.problems[ordinal] as CellProblem;
      for (let at = 0; at < this.problemRules.length; at += 1) {
        const compiled = this.problemRules[at] as CompiledProblem;
        const { problem: kind, columns } = compiled.rule;
        if (kind !== problem.kind || (columns && !columns.includes(problem.column))) continue;
        const found = compiled.rule.check(problem, row);
        if (found === null) continue;
        compiled.reported += sign;
        const severity = found.severity ?? compiled.rule.severity;
        this.note(verdictCodeOf(this.rowRules.length + at, ordinal, problem.column, severity));
      }
    }
  }

  /** The tally of every rule that applied. */
  counts(): RuleCount[] {
    const count = (rule: Rule, reported: number, notChecked: number) => ({
      rule: rule.id,
      reported,
      passed: Math.max(0, this.judged - reported - notChecked),
      notChecked,
    });
    return [
      ...this.rowRules.map(({ rule, reported, notChecked }) => count(rule, reported, notChecked)),
      ...this.problemRules.map(({ rule, reported }) => count(rule, reported, 0)),
    ];
  }

  /** The rules that had to pass over rows, and why. */
  notChecked(): NotChecked[] {
    return this.rowRules
      .filter(({ notChecked }) => notChecked > 0)
      .map(({ rule, notChecked }) => ({ rule: rule.id, reason: "所需单元格空白或无法识别", rows: notChecked }));
  }
}

function compile(rule: RuleOf<"row">, table: AnnexTable): Compiled[] {
  const { reads, blank = [], consults = [] } = rule;
  if (![...reads, ...blank].every((column) => hasColumn(table, column))) return [];
  const columns = { reads: bits(reads), blank: bits(blank), consults: bits(consults) };
  return [{ rule, ...columns, reported: 0, notChecked: 0 }];
}
