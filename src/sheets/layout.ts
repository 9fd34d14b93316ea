import type { ColumnKey } from "../annexes/columns";
import type { SignOff } from "../annexes/sheet-form";
import type { Quarter } from "../dates/limits";
import type { Month } from "../dates/period";
import type { Span } from "../dates/span";
import type { Rectangle } from "./grid";

/** A text and the cell it stands in (zero-based). */
export interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sign-off field: its label's cell, and the text that follows the label ("" where unfilled). */
export interface PlacedField extends PlacedText {
  readonly value: string;
}

/** Columns from one to another, inclusive. */
export interface ColumnSpan {
  readonly left: number;
  readonly right: number;
}

/** What title, sub-title and sheet name say of the time reported on, and where the quarter is written. */
export interface Period {
  readonly quarter: Quarter | null;
  /** The month of a monthly ledger, where no quarter is named. */
  readonly month: Month | null;
  /** 截至2026年8月15日: the time up to which the sheet says that it tells. */
  readonly upTo: Span | null;
  readonly at: PlacedText | null;
}

/** Of a sheet that names no time. */
export const noPeriod: Period = { quarter: null, month: null, upTo: null, at: null };

/** All the columns that a sheet can have. */
export const wholeSheet: ColumnSpan = { left: 0, right: 16_383 };

/** Where one annex stands on a sheet, and how we know. Rows and columns zero-based, as on the sheet. */
export interface Layout {
  readonly annex: 3 | 4;
  readonly sheet: string;
  readonly voluntary: boolean;
  readonly title: PlacedText | null;
  /** Where the period is written; the title's own cell where it stands in the title. */
  readonly period: Period;
  readonly header: Rectangle;
  /**
   * The columns in which its title, bands and sign-off may stand: the whole sheet's, or its part where tables stand
   * side by side.
   */
  readonly zone: ColumnSpan;
  /** From the first to the last row that may hold an enterprise; empty annexes have none. */
  readonly data: Rectangle | null;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  readonly signOff: { readonly [Field in keyof SignOff]: PlacedField | null };
  readonly isReport: boolean;
  /** What it was recognised by, in the clerk's words: “表头在第4行”, “9个栏目认出7个”, “标题：…”. */
  readonly evidence: readonly string[];
}

/**
 * Sheets that belong to the work but are no annex and not judged. list: a list of enterprises as issued; archive: the
 * sheet 归档.
 */
export type OtherSheet = "list" | "archive";

/** What a sheet turned out to be: its annexes, or none and why. */
export interface Recognition {
  readonly sheet: string;
  readonly layouts: readonly Layout[];
  /** Why nothing (more) was recognised, in one Chinese sentence; null where all is well. */
  readonly reason: string | null;
  readonly other: OtherSheet | null;
}

/**
 * What the clerk corrected by hand, remembered in the workbook by sheet name: wins over recognition. Header row
 * zero-based.
 */
export interface LayoutCorrection {
  readonly annex: 3 | 4 | null;
  readonly headerRow: number;
  readonly columns: { readonly [Key in ColumnKey]?: number };
  /** The quarter that the sheet reports on, where its own words do not tell or tell it wrongly. */
  readonly quarter?: Quarter | undefined;
}
