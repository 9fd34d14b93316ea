import { cellNumber, type CellPlace } from "../../sheets/grid";
import type { FormulaCell } from "./formula-cells";
import { precedentsOf, type Precedent } from "./precedents";

interface Dependent {
  readonly sheet: string;
  readonly number: number;
  /** Null: it may read anything. */
  readonly reads: readonly Precedent[] | null;
}

/** Cells by sheet, as numbers ({@link cellNumber}). */
export type CellsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

const columnsPerRow = cellNumber(1, 0);

/** Tells which formulas have to be calculated anew after cells were edited; here nothing calculates. */
export class StaleCells {
  private readonly dependents: readonly Dependent[];

  constructor(formulas: ReadonlyMap<string, readonly FormulaCell[]>) {
    this.dependents = [...formulas].flatMap(([sheet, cells]) =>
      cells.map(({ row, column, text }) => ({ sheet, number: cellNumber(row, column), reads: precedentsOf(text) })),
    );
  }

  /** The formulas that read an edited cell, those that read these, and so on. */
  after(edited: readonly CellPlace[]): CellsBySheet {
    const stale = new Map<string, Set<number>>();
    const changed = new Map<string, Set<number>>();
    for (const { sheet, row, column } of edited) put(changed, sheet, cellNumber(row, column));
    let waiting = edited.length > 0 ? this.dependents : [];
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter(({ sheet, number, reads }) => {
        const touched = reads === null || reads.some((one) => holdsAny(changed.get(one.sheet ?? sheet), one));
        if (!touched) return true;
        put(stale, sheet, number);
        put(changed, sheet, number);
        return false;
      });
    }
    return stale;
  }
}

function put(cells: Map<string, Set<number>>, sheet: string, number: number): void {
  const own = cells.get(sheet);
  if (own) own.add(number);
  else cells.set(sheet, new Set([number]));
}

/** Looks at the fewer of the area's cells and the changed ones. */
function holdsAny(changed: ReadonlySet<number> | undefined, { area }: Precedent): boolean {
  if (!changed) return false;
  const { top, left, bottom, right } = area;
  const size = (bottom - top + 1) * (right - left + 1);
  if (size > changed.size) {
    for (const number of changed) {
      const [row, column] = [Math.floor(number / columnsPerRow), number % columnsPerRow];
      if (row >= top && row <= bottom && column >= left && column <= right) return true;
    }
    return false;
  }
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (changed.has(cellNumber(row, column))) return true;
  return false;
}
