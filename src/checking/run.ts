import type { ColumnKey } from "../annexes/columns";
import type { Day } from "../dates/day";
import type { Quarter } from "../dates/limits";
import type { Month } from "../dates/period";
import type { Grid } from "../sheets/grid";
import type { Layout, LayoutCorrection, OtherSheet } from "../sheets/layout";
import type { AsOfSource } from "./as-of";
import type { Finding, NotChecked, RuleCount, Waiver } from "./finding";
import type { EarlierBook, JudgedBook } from "./judged-book";
import type { Dated } from "./reading";

/** What a check may be told besides the sheets themselves. */
export interface CheckOptions {
  /** Judge every sheet as of this day, whatever it says. */
  readonly asOf?: Day;
  /** The clerk's calendar today; the machine's own where left out. */
  readonly today?: Day;
  /** Last quarter's workbook; wins over an earlier sheet of the workbook itself. */
  readonly previous?: readonly Grid[];
  /** What the clerk corrected by hand, by sheet name. */
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
  readonly waivers?: readonly Waiver[];
}

/** ready: 可以报送; correct: errors to correct; explain: warnings to correct or explain. */
export type Verdict = "ready" | "correct" | "explain" | "nothing-recognised";

/** A checked sheet without its findings, which may be many. */
export interface CheckedSheetHead {
  readonly name: string;
  readonly annex: 3 | 4 | null;
  /** Why it was not recognised or not judged, in one Chinese sentence. */
  readonly reason: string | null;
  /** What a sheet without an annex is all the same. */
  readonly other: OtherSheet | null;
  readonly rulesApplied: boolean;
  readonly layout: Layout | null;
  /** A1 ranges of the header and of the rows; null where there are none. */
  readonly header: string | null;
  readonly data: string | null;
  /** The letters of the columns that were found. */
  readonly columns: ColumnLetters;
  readonly period: Quarter | null;
  /** The month of a monthly ledger, which names no quarter. */
  readonly month: Month | null;
  readonly asOf: Day | null;
  readonly asOfFrom: AsOfSource | null;
  /** Enterprises in it. */
  readonly rows: number;
  readonly notChecked: readonly NotChecked[];
  readonly counts: readonly RuleCount[];
}

/** One annex found on a sheet, or a sheet on which none was found. Two annexes on one sheet are two of these. */
export interface CheckedSheet extends CheckedSheetHead {
  /** Every finding, in the sheet's order; folded and waived ones too. */
  readonly findings: readonly Finding[];
}

/** What a check found; plain data, so that a worker can post it. */
export interface CheckResult {
  readonly verdict: Verdict;
  readonly sheets: readonly CheckedSheet[];
  /** Waivers that match no finding any more. */
  readonly uselessWaivers: readonly Waiver[];
  /** Remarks on the check itself, in Chinese: an earlier workbook of another quarter, and the like. */
  readonly notes: readonly string[];
}

/** A workbook as it was read and judged: its annexes with their days, its tables with what the rules found. */
export interface JudgedWorkbook {
  readonly dated: readonly Dated[];
  readonly book: JudgedBook;
  readonly previous: EarlierBook;
}

/** The result of a check; immutable. `recheck` gives the next one after an edit. */
export interface CheckRun extends CheckResult {
  /**
   * Judges again after some rows of a sheet changed (the grid holds just these rows); null where a whole new check is
   * needed.
   */
  recheck(changed: Grid): CheckRun | null;
  /** The same findings under other waivers, without judging again. */
  withWaivers(waivers: readonly Waiver[]): CheckRun;
  /** What was read and judged, for who asks further of the same verdicts (deadlines/). */
  readonly judged: JudgedWorkbook;
}

/** Columns that the check found on a sheet, as letters, for reports. */
export type ColumnLetters = { readonly [Key in ColumnKey]?: string };
