import { bitOf, type CellProblem } from "../ledger/tables";
import type { ColumnKey } from "../annexes/columns";

const none: readonly CellProblem[] = [];

/** What a row's cells came to, gathered while they are read. One object serves all rows. */
export class Tally {
  filled = 0;
  blank = 0;
  unreadable = 0;
  excuse: string | null = null;
  private found: CellProblem[] | null = null;

  reset(): void {
    this.filled = 0;
    this.blank = 0;
    this.unreadable = 0;
    this.excuse = null;
    this.found = null;
  }

  get problems(): readonly CellProblem[] {
    return this.found ?? none;
  }

  isFilled(column: ColumnKey): void {
    this.filled |= bitOf(column);
  }

  isBlank(column: ColumnKey): null {
    this.blank |= bitOf(column);
    return null;
  }

  /** Filled, but with no value that a rule could use. */
  isUnreadable(column: ColumnKey): null {
    this.unreadable |= bitOf(column);
    return null;
  }

  note(problem: CellProblem): void {
    (this.found ??= []).push(problem);
  }
}
