import type { Grid } from "../sheets/grid";
import type { GuardedSheet } from "./guard";
import { lockedCells } from "./patch/locks";
import { PackagePatch } from "./patch/package-patch";
import type { FileContent } from "./read/read";
import type { SheetFacts } from "./read/sheet-facts";
import { StyleSheet } from "./patch/style-sheet";

/** A sheet of an open file: its values now, and what its part says beside them. */
export class SheetState implements GuardedSheet {
  private locked: ((row: number, column: number) => boolean) | null = null;

  constructor(
    public grid: Grid,
    readonly facts: SheetFacts,
    private readonly readLocks: () => (row: number, column: number) => boolean,
  ) {}

  /** Asked on protected sheets only: which cells are open there is read when it is first asked. */
  isLocked(row: number, column: number): boolean {
    this.locked ??= this.readLocks();
    return this.locked(row, column);
  }
}

/** The sheets of a file that was read, in its order. */
export function sheetStates(content: FileContent): Map<string, SheetState> {
  return new Map(
    content.grids.map((grid, index) => {
      const facts = content.facts[index] as SheetFacts;
      return [grid.name, new SheetState(grid, facts, () => locksOf(content, index))];
    }),
  );
}

function locksOf({ package: file, workbook }: FileContent, index: number): (row: number, column: number) => boolean {
  const patch = new PackagePatch(file);
  const styles = workbook.relationships.find(({ kind }) => kind === "styles")?.target;
  const unlocked =
    styles === undefined ? new Set<number>() : new StyleSheet(patch.bytes(styles), file.limits).unlocked();
  return lockedCells(patch.bytes(workbook.sheets[index]?.part ?? ""), file.limits, unlocked);
}
