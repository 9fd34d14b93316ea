import { cellNumber, type CellPlace } from "../../sheets/grid";
import { parts, type RowMoves, takesFrom } from "../rows/row-moves";
import type { FormulaCell } from "./formula-cells";
import { precedentsOf, type Precedent } from "./precedents";

interface Dependent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Null: it may read anything. */
  readonly reads: readonly Precedent[] | null;
  /** Its result says in which row something stands. */
  readonly tellsRow: boolean;
}

/** Cells by sheet, as numbers ({@link cellNumber}). */
export type CellsBySheet = ReadonlyMap<string, ReadonlySet<number>>;

/** How rows moved, by sheet. */
export type MovesBySheet = ReadonlyMap<string, RowMoves>;

const columnsPerRow = cellNumber(1, 0);
const rowTellers = /\b(?:ROW|CELL|ADDRESS|MATCH|XMATCH)\(/i;

/** Tells which formulas have to be calculated anew after cells were edited or rows moved; here nothing calculates. */
export class StaleCells {
  private readonly dependents: readonly Dependent[];

  constructor(formulas: ReadonlyMap<string, readonly FormulaCell[]>) {
    this.dependents = [...formulas].flatMap(([sheet, cells]) =>
      cells.map(({ row, column, text }) => ({
        sheet,
        row,
        column,
        reads: precedentsOf(text),
        tellsRow: rowTellers.test(text),
      })),
    );
  }

  /**
   * The formulas that read an edited cell or a row that came or went, those that read these, and so on. `known`: stale
   * already.
   */
  after(edited: readonly CellPlace[], moves: MovesBySheet = new Map(), known: readonly CellPlace[] = []): CellsBySheet {
    const stale = new Map<string, Set<number>>();
    const changed = new Map<string, Set<number>>();
    for (const { sheet, row, column } of edited) put(changed, sheet, cellNumber(row, column));
    const take = ({ sheet, row, column }: CellPlace): void => {
      put(stale, sheet, cellNumber(row, column));
      put(changed, sheet, cellNumber(row, column));
    };
    known.forEach(take);
    let waiting = moves.size === 0 ? this.dependents : this.moved(moves, take);
    if (changed.size === 0) return stale;
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((dependent) => {
        const { sheet, reads } = dependent;
        if (!(reads === null || reads.some((one) => holdsAny(changed.get(one.sheet ?? sheet), one)))) return true;
        take(dependent);
        return false;
      });
    }
    return stale;
  }

  /** The formulas where they stand now; those that the moves alone made stale are taken. */
  private moved(moves: MovesBySheet, take: (cell: CellPlace) => void): Dependent[] {
    const still: Dependent[] = [];
    for (const dependent of this.dependents) {
      const row = moves.get(dependent.sheet)?.rowOf(dependent.row) ?? dependent.row;
      if (moves.get(dependent.sheet)?.rowOf(dependent.row) === null) continue;
      const reads = dependent.reads?.flatMap((one): Precedent[] => {
        const area = areaNow(one, dependent, moves);
        return area ? [{ ...one, area }] : [];
      });
      const now = { ...dependent, row, reads: reads ?? null };
      if (isTouched(dependent, row, moves)) take(now);
      else still.push(now);
    }
    return still;
  }
}

function areaNow({ sheet, area }: Precedent, own: Dependent, moves: MovesBySheet): Precedent["area"] | null {
  const shift = moves.get(sheet ?? own.sheet);
  return shift ? shift.areaOf(area) : area;
}

/** Whether rows that came or went change a formula's result, as far as that can be told. */
function isTouched({ sheet, row, reads, tellsRow }: Dependent, rowNow: number, moves: MovesBySheet): boolean {
  if (reads === null || (tellsRow && row !== rowNow)) return true;
  return reads.some((one) => {
    const shift = moves.get(one.sheet ?? sheet);
    if (!shift) return false;
    if (tellsRow && shift.rowOf(one.area.top) !== one.area.top) return true;
    return shift.passes(one.area, (operation, area) => parts(operation, area) || takesFrom(operation, area));
  });
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
