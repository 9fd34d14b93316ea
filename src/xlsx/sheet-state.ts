import type { Grid, Rectangle } from "../sheets/grid";
import type { GuardedSheet } from "./guard";
import { lockedCells } from "./patch/locks";
import { PackagePatch } from "./patch/package-patch";
import type { FileContent } from "./read/read";
import type { SheetFacts } from "./read/sheet-facts";
import { StyleSheet } from "./patch/style-sheet";
import { movedCells, movedFacts, movedMerges } from "./rows/moved-facts";
import { RowMoves } from "./rows/row-moves";

/** What a sheet's part says, as it stands in the file. */
interface SheetInFile {
  readonly facts: SheetFacts;
  readonly merges: readonly Rectangle[];
  readonly uncalculated: readonly number[];
  readonly readLocks: () => (row: number, column: number) => boolean;
}

/** What is read of a sheet's part, and the rows that moved since. */
export interface SheetBase {
  readonly inFile: SheetInFile;
  readonly moves: RowMoves;
}

/** A sheet of an open file: its values now, and what its part says beside them. */
export class SheetState implements GuardedSheet {
  private locked: ((row: number, column: number) => boolean) | null = null;
  private known: SheetBase;
  facts: SheetFacts;

  constructor(
    public grid: Grid,
    facts: SheetFacts,
    readLocks: () => (row: number, column: number) => boolean,
  ) {
    const { merges, uncalculated = [] } = grid;
    this.known = { inFile: { facts, merges, uncalculated, readLocks }, moves: new RowMoves(grid.name, []) };
    this.facts = facts;
  }

  /**
   * Asked on protected sheets only: which cells are open there is read when it is first asked. Rows do not move there.
   */
  isLocked(row: number, column: number): boolean {
    this.locked ??= this.known.inFile.readLocks();
    return this.locked(row, column);
  }

  get base(): SheetBase {
    return this.known;
  }

  /** What the part says now that rows moved; the values are the caller's. */
  moveTo(moves: RowMoves): void {
    const { inFile } = this.known;
    this.known = { inFile, moves };
    this.facts = movedFacts(inFile.facts, moves);
    this.grid = {
      ...this.grid,
      merges: movedMerges(inFile.merges, moves),
      ...(inFile.uncalculated.length > 0 ? { uncalculated: movedCells(inFile.uncalculated, moves) } : {}),
    };
  }

  /** The part was written anew as it stands now. */
  settle(): void {
    const { merges, uncalculated = [] } = this.grid;
    const { readLocks } = this.known.inFile;
    this.known = {
      inFile: { facts: this.facts, merges, uncalculated, readLocks },
      moves: new RowMoves(this.grid.name, []),
    };
  }

  /** Goes back to what stood in the file before it was written anew. */
  unsettle(base: SheetBase): void {
    this.known = base;
    this.moveTo(base.moves);
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
