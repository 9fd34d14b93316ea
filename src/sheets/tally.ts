import type { ToldCell } from "../cells/language/told-cell";
import { bitOf, type CellProblem } from "../ledger/tables";
import type { ColumnKey } from "../annexes/columns";

const none: readonly CellProblem[] = [];
const saysNothing: readonly ToldCell[] = [];

/** What a row's cells came to, gathered while they are read. One object serves all rows. */
export class Tally {
  filled = 0;
  blank = 0;
  unreadable = 0;
  told: readonly ToldCell[] = saysNothing;
  excuse: string | null = null;
  private found: CellProblem[] | null = null;

  reset(): void {
    this.filled = 0;
    this.blank = 0;
    this.unreadable = 0;
    this.told = saysNothing;
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
