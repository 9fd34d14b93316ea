import { cellNumber, type CellPlace } from "../../sheets/grid";
import { parts, type RowMoves, takesFrom } from "../rows/row-moves";
import { ChangedCells } from "./changed-cells";
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

/**
 * Bounds far above any ledger's: beyond them a formula may read anything, and a result that cannot be told to hold
 * does not.
 */
const mostPrecedents = 1_000_000;
const mostLooks = 20_000_000;
const rowTellers = /\b(?:ROW|CELL|ADDRESS|MATCH|XMATCH)\(/i;

/** Tells which formulas have to be calculated anew after cells were edited or rows moved; here nothing calculates. */
export class StaleCells {
  private readonly dependents: readonly Dependent[];

  constructor(formulas: ReadonlyMap<string, readonly FormulaCell[]>) {
    let left = mostPrecedents;
    const readsOf = (text: string | null): readonly Precedent[] | null => {
      const reads = left > 0 && text !== null ? precedentsOf(text) : null;
      left -= reads?.length ?? 0;
      return reads;
    };
    this.dependents = [...formulas].flatMap(([sheet, cells]) =>
      cells.map(({ row, column, text }) => ({
        sheet,
        row,
        column,
        reads: readsOf(text),
        tellsRow: text === null || rowTellers.test(text),
      })),
    );
  }

  /**
   * The formulas that read an edited cell or a row that came or went, those that read these, and so on. `known`: stale
   * already.
   */
  after(edited: readonly CellPlace[], moves: MovesBySheet = new Map(), known: readonly CellPlace[] = []): CellsBySheet {
    const stale = new Map<string, Set<number>>();
    const changed = new ChangedCells();
    edited.forEach((cell) => changed.add(cell));
    const take = (cell: CellPlace): void => {
      put(stale, cell.sheet, cellNumber(cell.row, cell.column));
      changed.add(cell);
    };
    known.forEach(take);
    let waiting = moves.size === 0 ? [...this.dependents] : this.moved(moves, take);
    if (changed.isEmpty) return stale;
    const holds = ({ sheet, reads }: Dependent): boolean =>
      reads !== null &&
      changed.looks < mostLooks &&
      !reads.some((one) => changed.holdsAny(one.sheet ?? sheet, one.area));
    for (let before = -1; waiting.length !== before;) {
      before = waiting.length;
      waiting = waiting.filter((dependent) => {
        if (holds(dependent)) return true;
        take(dependent);
        return false;
      });
      // A chain that runs upward is followed on the way back.
      waiting.reverse();
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
