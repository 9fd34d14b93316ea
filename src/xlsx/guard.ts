import { type CellPlace, type CellValue, type Grid, valueAt } from "../sheets/grid";
import { mergeAt } from "../sheets/merges";
import type { CellWrite, Outcome, SkipReason, Skipped } from "../workbooks/port";
import type { SheetFacts } from "./read/sheet-facts";

/** A sheet as the guard sees it. */
export interface GuardedSheet {
  readonly grid: Grid;
  readonly facts: SheetFacts;
  isLocked(row: number, column: number): boolean;
}

/** Why a cell must not be written, whatever it holds; null where it may. */
export function barredBy(sheet: GuardedSheet | undefined, { row, column }: CellPlace): SkipReason | null {
  if (!sheet) return "sheet-missing";
  if (sheet.facts.protected && sheet.isLocked(row, column)) return "protected";
  if (isMergedAway(sheet.grid, row, column)) return "merged-away";
  return sheet.facts.isFormula(row, column) ? "holds-formula" : null;
}

/** Why rows must not be put into a sheet or taken out; null where they may, as far as its protection goes. */
export function rowsBarredBy(sheet: GuardedSheet | undefined): SkipReason | null {
  if (!sheet) return "sheet-missing";
  return sheet.facts.protected ? "protected" : null;
}

/** Why a row cannot be seen; null where it can. */
export function hiddenBy(sheet: GuardedSheet | undefined, row: number): SkipReason | null {
  if (!sheet) return "sheet-missing";
  if (!sheet.grid.visible) return "hidden-sheet";
  if (!sheet.facts.hiddenRows.has(row)) return null;
  return sheet.facts.filtered ? "filtered" : "hidden-row";
}

/** Writes that may be done, and those that may not with the reason; a group of which one may not is left out whole. */
export function guarded(
  writes: readonly CellWrite[],
  sheetOf: (name: string) => GuardedSheet | undefined,
): { readonly todo: readonly CellWrite[]; readonly skipped: readonly Skipped[] } {
  const shut = new Set<string>();
  const skipped: Skipped[] = [];
  for (const { cell, expected, group } of writes) {
    const sheet = sheetOf(cell.sheet);
    const reason =
      barredBy(sheet, cell) ?? (sheet && stillHolds(sheet.grid, cell, expected) ? null : "changed-meanwhile");
    if (reason === null) continue;
    shut.add(group);
    skipped.push({ sheet: cell.sheet, cell, group, reason });
  }
  return { todo: writes.filter(({ group }) => !shut.has(group)), skipped };
}

/** Whether a cell still holds a value; empty text and no value are the same to a sheet. */
export function stillHolds(grid: Grid, { row, column }: CellPlace, expected: CellValue): boolean {
  const value = valueAt(grid, row, column);
  return value === expected || (value === null && expected === "");
}

function isMergedAway(grid: Grid, row: number, column: number): boolean {
  const merge = mergeAt(grid, row, column);
  return merge !== undefined && (row !== merge.top || column !== merge.left);
}

/** What becomes of anything that is tried on these sheets of a signed file. */
export function readOnly(sheets: readonly string[]): Outcome {
  return { done: 0, skipped: [...new Set(sheets)].map((sheet): Skipped => ({ sheet, reason: "read-only" })) };
}
