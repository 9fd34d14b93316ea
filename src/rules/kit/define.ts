import type { ClauseId } from "../../annexes/clauses";
import type { ColumnKey } from "../../annexes/columns";
import type { CellProblem, ProblemKind, TableRole, Tables } from "../../ledger/tables";
import type { Severity } from "../../annexes/severity";
import type { Annex, AnyRow, RowFacts, TableFacts, TableOf, ValuesOf } from "../../ledger/facts";
import type { RowHit, SpotHit } from "./places";
import type { Edit } from "./example";

/** The clause a rule rests on and its words, verbatim. */
export interface Basis {
  readonly clause: ClauseId;
  readonly quote: string;
}

/** The columns of an annex, by the name of what they hold. */
type ColumnsOf<Of extends Annex> = Of extends Annex ? keyof ValuesOf<Of> : never;

interface Described<Detail> {
  /** Stable: the JSON output, waivers in users' workbooks and the handbook carry it. */
  readonly id: string;
  readonly title: string;
  readonly basis: Basis;
  readonly severity: Severity;
  /** What is expected and what was found, in at most some 40 汉字, ending with 。 */
  message(detail: Detail): string;
  /** What to do. */
  readonly remedy: string;
  /** Done to the clean workbook, this gives the rule's finding and nothing else. */
  readonly example: readonly Edit[];
}

/** Values as a rule sees them: what it reads is there, what it consults may be null. */
export type RowView<Of extends Annex, Reads extends ColumnKey, Consults extends ColumnKey> = {
  readonly [Key in Reads]: ValuesOf<Of>[Key & keyof ValuesOf<Of>];
} & { readonly [Key in Consults]: ValuesOf<Of>[Key & keyof ValuesOf<Of>] | null };

/** A rule about one row: which columns it reads, and what it finds in them. */
export interface RowRule<
  Of extends Annex = Annex,
  Reads extends ColumnKey = ColumnKey,
  Consults extends ColumnKey = ColumnKey,
  At extends ColumnKey = ColumnKey,
  Detail = unknown,
> extends Described<Detail> {
  readonly annex: Of;
  /**
   * The row is asked about only where all of these are filled and readable; a meaningful blank (评估, 咨询机构) counts as
   * readable.
   */
  readonly reads: readonly Reads[];
  /** Asked about only where these cells are blank though the column exists. */
  readonly blank?: readonly ColumnsOf<Of>[];
  /** May be absent or blank; where one is unreadable the rule abstains. */
  readonly consults?: readonly Consults[];
  /** Not checked where the workbook has no such sheet. */
  readonly needs?: "archive";
  check(
    values: RowView<Of, Reads, Consults>,
    facts: RowFacts<Of>,
  ): RowHit<At, Detail> | readonly RowHit<At, Detail>[] | null;
}

/** A rule about how one cell reads. */
export interface ProblemRule<Detail = unknown> extends Described<Detail> {
  readonly annex: Annex;
  readonly problem: ProblemKind;
  /** Only where the problem stands in one of these columns. */
  readonly columns?: readonly ColumnKey[];
  check(problem: CellProblem, row: AnyRow): Omit<RowHit<never, Detail>, "at"> | null;
}

/** A rule about one table as a whole. */
export interface TableRule<Of extends Annex = Annex, Detail = unknown> extends Described<Detail> {
  readonly annex: Of;
  /** Not checked where one of these columns is missing. */
  readonly reads: readonly ColumnsOf<Of>[];
  /** Runs only on sheets with the form of a report: a working ledger has neither title nor sign-off to complete. */
  readonly reportsOnly?: boolean;
  check(table: TableOf<Of>, facts: TableFacts): readonly SpotHit<Detail>[];
}

/** Columns that a rule about the workbook needs, by table. */
export type BookReads = { readonly [Role in TableRole]?: readonly (keyof Tables[Role]["rows"][number]["values"])[] };

/** The tables as a rule about the workbook sees them: what it reads is there. */
export type BookView<Reads extends BookReads, Consults extends TableRole> = Pick<Tables, keyof Reads & TableRole> &
  Partial<Pick<Tables, Consults>>;

/** A rule about several tables: 附表3 with 附表4, this quarter with the one before. */
export interface BookRule<
  Reads extends BookReads = BookReads,
  Consults extends TableRole = TableRole,
  Detail = unknown,
> extends Described<Detail> {
  /** The table its findings stand in. */
  readonly at: TableRole;
  /**
   * Not checked where one of these tables, or a column in it, is missing, or where one has a row without an enterprise.
   */
  readonly reads: Reads;
  /** Looked at where they are there. */
  readonly consults?: readonly Consults[];
  check(tables: BookView<Reads, Consults>, facts: TableFacts): readonly SpotHit<Detail>[];
}

/**
 * A rule as the engine, the handbook and the reports see it, of any columns and details. `check` and `message` are
 * methods, so that a rule about some columns is a rule: the engine asks it only where those are there, and hands
 * `message` the rule's own detail.
 */
export type Rule =
  | (RowRule & { readonly kind: "row" })
  | (ProblemRule & { readonly kind: "problem" })
  | (TableRule & { readonly kind: "table" })
  | (BookRule & { readonly kind: "book"; readonly annex: 3 | 4 });
/** The rules of one kind. */
export type RuleOf<Kind extends Rule["kind"]> = Extract<Rule, { kind: Kind }>;

/** A rule about one row. */
export function rowRule<
  const Of extends Annex,
  const Reads extends ColumnsOf<Of>,
  At extends ColumnKey,
  Detail,
  const Consults extends ColumnsOf<Of> = never,
>(rule: RowRule<Of, Reads, Consults, At, Detail>): Rule {
  return { ...rule, kind: "row" };
}

/** A rule about how a single cell reads. */
export function problemRule<Detail>(rule: ProblemRule<Detail>): Rule {
  return { ...rule, kind: "problem" };
}

/** A rule about one table as a whole. */
export function tableRule<const Of extends Annex, Detail>(rule: TableRule<Of, Detail>): Rule {
  return { ...rule, kind: "table" };
}

/** A rule about several tables: 附表3 with 附表4, this quarter with the one before. */
export function bookRule<const Reads extends BookReads, Detail, const Consults extends TableRole = never>(
  rule: BookRule<Reads, Consults, Detail>,
): Rule {
  return { ...rule, annex: rule.at.startsWith("status") ? 3 : 4, kind: "book" };
}

/** Whether a rule compares this quarter with the one before. */
export function looksBack(rule: Rule): boolean {
  return rule.kind === "book" && Object.keys(rule.reads).some((role) => role.endsWith("Before"));
}
