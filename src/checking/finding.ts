import type { ColumnKey } from "../annexes/columns";
import type { Severity } from "../annexes/severity";
import type { CellPlace, CellValue } from "../sheets/grid";

/** A cell that a finding names: its place and its A1 address. */
export interface CellReference {
  readonly place: CellPlace;
  readonly cell: string;
}

/** One cell of a fix, with the value it must still hold. */
export interface Correction extends CellReference {
  readonly expected: CellValue;
  readonly value: string | number;
  readonly numberFormat?: string;
  /** Old and new as a clerk reads them (a day as YYYY-MM-DD). */
  readonly from: string;
  readonly to: string;
}

/** A correction on offer. safe: changes how it is written, never what it means. */
export interface Fix {
  readonly label: string;
  readonly safe: boolean;
  readonly writes: readonly Correction[];
}

/** A finding that the clerk has accepted, and why. */
export interface Waiver {
  /** Identity of the finding, and the cell's value at the time: the waiver ends when that changes. */
  readonly identity: string;
  readonly value: string;
  readonly reason: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/**
 * One violation at one cell. Texts are ready to show; `identity` survives sorting, inserting rows and renaming the
 * sheet.
 */
export interface Finding extends CellReference {
  readonly identity: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
  /** 四、审核评估：“…” */
  readonly basis: string;
  readonly enterprise: string | null;
  /** Null for the title and the sign-off. */
  readonly column: ColumnKey | null;
  /** What the cell holds, as a clerk reads it. */
  readonly value: string;
  /** The parts of `value` that it rests on, from and to (exclusive); empty where it rests on no words. */
  readonly words: readonly (readonly [from: number, to: number])[];
  readonly related: readonly CellReference[];
  readonly fixes: readonly Fix[];
  readonly waived: Waiver | null;
  /** A more severe finding stands on the same cell: fold this one under it. */
  readonly folded: boolean;
}

/** Why a rule could not judge, and how many rows that concerns. */
export interface NotChecked {
  readonly rule: string;
  readonly reason: string;
  readonly rows: number;
}

/** What became of one rule on one sheet, in rows (a rule about a table or the workbook counts as one). */
export interface RuleCount {
  readonly rule: string;
  readonly reported: number;
  readonly passed: number;
  readonly notChecked: number;
}
