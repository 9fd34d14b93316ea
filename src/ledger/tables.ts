import type { Day } from "../dates/day";
import type { Quarter } from "../dates/limits";
import type { Month } from "../dates/period";
import type { Span } from "../dates/span";
import type { AdjustmentReading } from "../annexes/adjustment";
import type { Change } from "../annexes/change";
import {
  adjustmentKeys,
  statusKeys,
  type AdjustmentColumn,
  type ColumnKey,
  type StatusColumn,
} from "../annexes/columns";
import type { MilestoneKey, steps } from "../annexes/steps";
import type { ToldCell } from "../cells/language/told-cell";
import type { SignOff } from "../annexes/sheet-form";
import type { CreditCode } from "../cells/credit-code";
import type { Agency } from "../cells/agency";
import type { Enterprise } from "../cells/enterprise";
import type { SerialNumber } from "../cells/serial-number";
import type { Milestone } from "../cells/milestone/milestone";

/** 名单公布时间; `list`: the batch or document that the cell names beside it, "" where none. */
export interface ListDate extends Span {
  readonly list?: string;
}

/** 要求完成期限: the day it ends is the span's last; `extended` where the cell itself speaks of 延期 or 顺延. */
export interface Deadline extends Span {
  readonly extended: boolean;
}

type SplitColumn = (typeof steps)[MilestoneKey]["time" | "result" | "score"];

/**
 * What a row of 附表3 says, by column. A column that is absent, blank or unreadable is null; columns whose blank means
 * something (agency, assessment, acceptance, remarks) are null only where absent or unreadable. Split 评估/验收 columns are
 * read together into `assessment` and `acceptance`.
 */
export interface StatusValues extends Readonly<Record<Exclude<StatusColumn, SplitColumn>, unknown>> {
  readonly serialNumber: SerialNumber;
  readonly enterprise: Enterprise;
  readonly listPublishedOn: ListDate;
  readonly requiredCompletionDate: Deadline;
  readonly consultingAgency: Agency;
  readonly assessment: Milestone;
  readonly acceptance: Milestone;
  readonly auditStartedOn: Span;
  readonly contractSignedOn: Span;
  readonly reportSubmittedOn: Span;
  readonly disclosedOn: Span;
  readonly noticeReceivedOn: Span;
  readonly creditCode: CreditCode;
  readonly district: string;
  readonly industry: string;
  readonly batch: string;
  readonly remarks: string;
}

/** What a row of 附表4 says. evidence and remarks are "" where blank (无, /, 待补 count as blank for evidence). */
export interface AdjustmentValues extends Readonly<Record<AdjustmentColumn, unknown>> {
  readonly serialNumber: SerialNumber;
  readonly enterprise: Enterprise;
  readonly change: Change;
  readonly adjustment: AdjustmentReading;
  readonly evidence: string;
  readonly remarks: string;
  readonly creditCode: CreditCode;
  readonly district: string;
}

/** What is wrong with how a cell reads; the rules of the same subject report it. */
export type ProblemKind =
  | "date-unreadable"
  | "date-impossible"
  | "date-ambiguous"
  | "date-as-text"
  | "milestone-unreadable"
  | "formula-without-value";

/** A cell that could not be read, or only with a remark. All but date-as-text also leave the value null. */
export interface CellProblem {
  readonly column: ColumnKey;
  readonly kind: ProblemKind;
  readonly text: string;
  /** The day that a date typed as text means. */
  readonly day?: Day;
  /** The readings that an ambiguous date allows; none where only the year is missing. */
  readonly readings?: readonly Span[];
}

/** Values as a rule sees them: null where the cell was not read. */
export type Nullable<Values> = { readonly [Key in keyof Values]: Values[Key] | null };

/**
 * One enterprise's row. `keyOf` identifies it across sorting and inserting; `position` is its order in the table, never
 * an address.
 */
export interface Row<Values> {
  readonly position: number;
  /** How often, this row included, the same enterprise and 公布 have stood from the top down to here. */
  readonly times: number;
  /** Which batch or year band it stands in; 序号 may restart with each. */
  readonly band: number;
  readonly values: Nullable<Values>;
  /**
   * Bit sets over the annex's columns (`bitOf`): the cell is filled, blank, or filled but not read. None of the three =
   * no such column.
   */
  readonly filled: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly problems: readonly CellProblem[];
  /** What its cells say, by column; cells that say nothing are left out. */
  readonly told: readonly ToldCell[];
  /** The words in the row that stop the clock on the as-of day (延期, 停产, …), or null. */
  readonly excuse: string | null;
}

export type StatusRow = Row<StatusValues>;
export type AdjustmentRow = Row<AdjustmentValues>;

/** One recognised annex: its head and foot, and its rows. */
export interface Table<Values> {
  /** Stable under renaming of the sheet: annex and period, with an ordinal where that repeats. */
  readonly key: string;
  readonly sheet: string;
  readonly period: Quarter | null;
  /** The month of a monthly ledger, which names no quarter. */
  readonly month: Month | null;
  /** The title's year where the quarter is not readable, and so on: what the title text itself says. */
  readonly title: string | null;
  readonly signOff: SignOff;
  /** 填报时间 as read; null where absent, unfilled or unreadable. */
  readonly reportedOn: Span | null;
  /**
   * It has the form of a report (a report title, a period or a sign-off field), so the rules on title and sign-off run.
   */
  readonly isReport: boolean;
  /** 自愿性: recognised, not judged. */
  readonly voluntary: boolean;
  /** The 附表4 says 无 or 本季度无变化 and nothing else. */
  readonly declaredEmpty: boolean;
  readonly columns: ReadonlySet<ColumnKey>;
  readonly rows: readonly Row<Values>[];
}

export type StatusTable = Table<StatusValues> & { readonly annex: 3 };
export type AdjustmentTable = Table<AdjustmentValues> & { readonly annex: 4 };
export type AnnexTable = StatusTable | AdjustmentTable;

/** The tables that a judgement may look at; the quarter before is just another pair. */
export interface Tables {
  readonly status: StatusTable;
  readonly adjustments: AdjustmentTable;
  readonly statusBefore: StatusTable;
  readonly adjustmentsBefore: AdjustmentTable;
}

export type TableRole = keyof Tables;

/** The parts of a table that are no cell of a row. */
export type TablePart = "title" | keyof SignOff;

const columnBits = new Map(
  [...new Set<ColumnKey>([...statusKeys, ...adjustmentKeys])].map((key, at) => [key, 1 << at]),
);

/** The bit of a column in a row's `filled`, `blank` and `unreadable`. */
export function bitOf(column: ColumnKey): number {
  return columnBits.get(column) ?? 0;
}
