import type { CellPlace, CellValue } from "../../sheets/grid";

/** One cell before and after a write of ours. */
export interface CellChange {
  readonly cell: CellPlace;
  readonly before: CellValue;
  readonly formatBefore: string;
  readonly after: CellValue;
  /** Null where the format was left alone. */
  readonly formatAfter: string | null;
}

/** What one write changed; undo takes it back as a whole. */
export type Undoable = readonly CellChange[];

/** So many writes can be taken back, one after the other. */
const depth = 100;

/** Enters a write; the oldest falls out. */
export function enterJournal(journal: Undoable[], changes: Undoable): void {
  if (changes.length === 0) return;
  journal.push(changes);
  if (journal.length > depth) journal.shift();
}
