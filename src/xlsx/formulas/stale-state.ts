import { type CellPlace, cellNumber, type Grid } from "../../sheets/grid";
import { changedGrid } from "../grid-change";
import { PackagePatch } from "../patch/package-patch";
import type { FileContent } from "../read/read";
import { formulaCells } from "./formula-cells";
import { type CellsBySheet, type MovesBySheet, StaleCells } from "./stale-cells";

const none: ReadonlySet<number> = new Set();
const columnsPerRow = cellNumber(1, 0);

/**
 * Which formulas of an open file hold a result that no longer holds. Excel calculates them when the file is opened
 * there; here nothing does.
 */
export class StaleState {
  private stale: CellsBySheet = new Map();
  private finder: StaleCells | null = null;

  private read: FileContent | null = null;

  /** `content`: the file as it was read; asked when something is edited for the first time. */
  constructor(private readonly content: () => FileContent) {}

  /**
   * Takes note of the cells that differ from the file, and of the rows that moved; returns the sheets on which other
   * formulas are stale than before. `known`: those that were stale before the file was written anew.
   */
  update(edited: () => readonly CellPlace[], moves: MovesBySheet, known: readonly CellPlace[]): string[] {
    const content = this.content();
    if (!content.facts.some(({ hasFormulas }) => hasFormulas)) return [];
    if (this.read !== content) this.finder = null;
    this.read = content;
    this.finder ??= new StaleCells(this.formulas());
    const before = this.stale;
    this.stale = this.finder.after(edited(), moves, known);
    const sheets = new Set([...before.keys(), ...this.stale.keys()]);
    return [...sheets].filter((sheet) => !sameCells(before.get(sheet) ?? none, this.of(sheet)));
  }

  /** The stale cells of a sheet, by `cellNumber`. */
  of(sheet: string): ReadonlySet<number> {
    return this.stale.get(sheet) ?? none;
  }

  /** All stale cells. */
  get places(): CellPlace[] {
    return [...this.stale].flatMap(([sheet, cells]) =>
      [...cells].map((number) => ({
        sheet,
        row: Math.floor(number / columnsPerRow),
        column: number % columnsPerRow,
      })),
    );
  }

  /** The sheet for those who judge it: a stale result is none. */
  withoutResults(grid: Grid): Grid {
    const stale = [...this.of(grid.name)];
    if (stale.length === 0) return grid;
    const emptied = stale.map((number) => ({
      row: Math.floor(number / columnsPerRow),
      column: number % columnsPerRow,
      value: null,
      format: null,
    }));
    return { ...changedGrid(grid, emptied), stale };
  }

  private formulas(): Map<string, ReturnType<typeof formulaCells>> {
    const { package: file, workbook, grids, facts } = this.content();
    const patch = new PackagePatch(file);
    return new Map(
      grids.flatMap(({ name }, index) => {
        const part = workbook.sheets[index]?.part;
        return part !== undefined && facts[index]?.hasFormulas
          ? [[name, formulaCells(patch.bytes(part), file.limits)] as const]
          : [];
      }),
    );
  }
}

function sameCells(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((cell) => other.has(cell));
}
