import type { ClauseId } from "../../annexes/clauses";
import type { ColumnKey } from "../../annexes/columns";
import type {
  AdjustmentTable,
  AdjustmentValues,
  AnnexTable,
  CellProblem,
  Nullable,
  ProblemKind,
  StatusTable,
  StatusValues,
  TableRole,
  Tables,
} from "../../ledger/tables";
import type { Severity } from "../../annexes/severity";
import type { AnyRow, RowFacts, TableFacts } from "../../ledger/facts";
import type { RowHit, SpotHit } from "./places";
import type { Edit } from "./example";

/** The clause a rule rests on and its words, verbatim. */
export interface Basis {
  readonly clause: ClauseId;
  readonly quote: string;
}

type CommonValues = Pick<StatusValues & AdjustmentValues, keyof StatusValues & keyof AdjustmentValues>;

/** The rows a rule is about: 附表3's, 附表4's, or those of both. */
export type Annex = 3 | 4 | "both";

export type ValuesOf<Of extends Annex> = Of extends 3 ? StatusValues : Of extends 4 ? AdjustmentValues : CommonValues;

type TableOf<Of extends Annex> = Of extends 3 ? StatusTable : Of extends 4 ? AdjustmentTable : AnnexTable;

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
export type RowView<Values, Reads extends keyof Values, Consults extends keyof Values> = Pick<Values, Reads> &
  Pick<Nullable<Values>, Consults>;

/** A rule about one row: which columns it reads, and what it finds in them. */
export interface RowRule<
  Of extends Annex,
  Reads extends keyof ValuesOf<Of>,
  Consults extends keyof ValuesOf<Of>,
  At extends ColumnKey,
  Detail,
> extends Described<Detail> {
  readonly annex: Of;
  /** The row is asked about only where all of these are filled and readable; a meaningful blank (评估, 咨询机构) counts as readable. */
  readonly reads: readonly Reads[];
  /** Asked about only where these cells are blank though the column exists. */
  readonly blank?: readonly (keyof ValuesOf<Of>)[];
  /** May be absent or blank; where one is unreadable the rule abstains. */
  readonly consults?: readonly Consults[];
  check(
    values: RowView<ValuesOf<Of>, Reads, Consults>,
    facts: RowFacts<ValuesOf<Of>>,
  ): RowHit<At, Detail> | readonly RowHit<At, Detail>[] | null;
}

/** A rule about how one cell reads. */
export interface ProblemRule<Detail> extends Described<Detail> {
  readonly annex: Annex;
  readonly problem: ProblemKind;
  /** Only where the problem stands in one of these columns. */
  readonly columns?: readonly ColumnKey[];
  check(problem: CellProblem, row: AnyRow): Omit<RowHit<never, Detail>, "at"> | null;
}

/** A rule about one table as a whole. */
export interface TableRule<Of extends Annex, Detail> extends Described<Detail> {
  readonly annex: Of;
  /** Not checked where one of these columns is missing. */
  readonly reads: readonly (keyof ValuesOf<Of>)[];
  /** Runs only on sheets with the form of a report: a working ledger has neither title nor sign-off to complete. */
  readonly reportsOnly?: boolean;
  check(table: TableOf<Of>, facts: TableFacts): readonly SpotHit<Detail>[];
}

/** Columns that a rule about the workbook needs, by table. */
export type BookReads = { readonly [Role in TableRole]?: readonly (keyof Tables[Role]["rows"][number]["values"])[] };

/** A rule about several tables, such as 附表3 with 附表4. */
export interface BookRule<Reads extends BookReads, Consults extends TableRole, Detail> extends Described<Detail> {
  /** The table its findings stand in. */
  readonly at: TableRole;
  /** Not checked where one of these tables, or a column in it, is missing, or where one has a row without an enterprise. */
  readonly reads: Reads;
  /** Looked at where they are there. */
  readonly consults?: readonly Consults[];
  check(
    tables: Pick<Tables, keyof Reads & TableRole> & Partial<Pick<Tables, Consults>>,
    facts: TableFacts,
  ): readonly SpotHit<Detail>[];
}

/** A rule as the engine, the handbook and the reports see it. */
export interface Rule extends Described<never> {
  readonly annex: Annex;
  readonly shape:
    | { readonly kind: "row"; readonly rule: ErasedRowRule }
    | { readonly kind: "problem"; readonly rule: ProblemRule<never> }
    | { readonly kind: "table"; readonly rule: ErasedTableRule }
    | { readonly kind: "book"; readonly rule: ErasedBookRule };
}

/** Row rules of any column set, as the engine calls them. */
export interface ErasedRowRule {
  readonly reads: readonly ColumnKey[];
  readonly blank?: readonly ColumnKey[];
  readonly consults?: readonly ColumnKey[];
  check(values: unknown, facts: unknown): RowHit<ColumnKey, unknown> | readonly RowHit<ColumnKey, unknown>[] | null;
}

/** Table rules of any column set, as the engine calls them. */
export interface ErasedTableRule {
  readonly reads: readonly ColumnKey[];
  readonly reportsOnly?: boolean;
  check(table: unknown, facts: TableFacts): readonly SpotHit<unknown>[];
}

/** Book rules of any tables, as the engine calls them. */
export interface ErasedBookRule {
  readonly at: TableRole;
  readonly reads: { readonly [Role in TableRole]?: readonly ColumnKey[] };
  readonly consults?: readonly TableRole[];
  check(tables: unknown, facts: TableFacts): readonly SpotHit<unknown>[];
}

/** A rule about one row. */
export function rowRule<
  const Of extends Annex,
  const Reads extends keyof ValuesOf<Of>,
  At extends ColumnKey,
  Detail,
  const Consults extends keyof ValuesOf<Of> = never,
>(rule: RowRule<Of, Reads, Consults, At, Detail>): Rule {
  return { ...rule, shape: { kind: "row", rule } } as unknown as Rule;
}

/** A rule about how a single cell reads. */
export function problemRule<Detail>(rule: ProblemRule<Detail>): Rule {
  return { ...rule, shape: { kind: "problem", rule } } as unknown as Rule;
}

/** A rule about one table as a whole. */
export function tableRule<const Of extends Annex, Detail>(rule: TableRule<Of, Detail>): Rule {
  return { ...rule, shape: { kind: "table", rule } } as unknown as Rule;
}

/** A rule about several tables: 附表3 with 附表4, this quarter with the one before. */
export function bookRule<const Reads extends BookReads, Detail, const Consults extends TableRole = never>(
  rule: BookRule<Reads, Consults, Detail>,
): Rule {
  const annex = rule.at.startsWith("status") ? 3 : 4;
  return { ...rule, annex, shape: { kind: "book", rule } } as unknown as Rule;
}
