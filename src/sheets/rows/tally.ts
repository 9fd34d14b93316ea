import type { ToldCell } from "../../cells/language/told-cell";
import { bitOf, type CellProblem } from "../../ledger/tables";
import type { ColumnKey } from "../../annexes/columns";
import { stepOf } from "../../annexes/steps";

const none: readonly CellProblem[] = [];
const saysNothing: readonly ToldCell[] = [];

/** What a row's cells came to, gathered while they are read. One object serves all rows. */
export class RowTally {
  filled = 0;
  blank = 0;
  unreadable = 0;
  told: readonly ToldCell[] = saysNothing;
  excuse: string | null = null;
  /** Columns whose formula has no result: neither filled nor blank, whatever a reader makes of the empty cell. */
  private lacking = 0;
  private found: CellProblem[] | null = null;

  reset(): void {
    this.filled = 0;
    this.blank = 0;
    this.unreadable = 0;
    this.told = saysNothing;
    this.excuse = null;
    this.lacking = 0;
    this.found = null;
  }

  get problems(): readonly CellProblem[] {
    return this.found ?? none;
  }

  isFilled(column: ColumnKey): void {
    if ((this.lacking & bitOf(column)) === 0) this.filled |= bitOf(column);
  }

  isBlank(column: ColumnKey): null {
    if ((this.lacking & bitOf(column)) === 0) this.blank |= bitOf(column);
    return null;
  }

  /** Filled, but with no value that a rule could use. */
  isUnreadable(column: ColumnKey): null {
    this.unreadable |= bitOf(column);
    return null;
  }

  /**
   * The column's formula has no result; of a step's columns kept apart the step is not known either. One that is only
   * stale is no fault of the sheet's.
   */
  lacksResult(column: ColumnKey, missing: "uncalculated" | "stale"): void {
    for (const lacking of [column, stepOf(column) ?? column]) {
      this.lacking |= bitOf(lacking);
      this.isUnreadable(lacking);
    }
    if (missing === "uncalculated") this.note({ column, kind: "formula-without-value", text: "" });
  }

  note(problem: CellProblem): void {
    (this.found ??= []).push(problem);
  }
}
