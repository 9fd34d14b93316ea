import { type CellPlace, type CellValue, numberFormatAt, valueAt } from "../sheets/grid";
import type { Outcome, SkipReason, Skipped } from "../workbooks/port";
import { EditLog } from "./edit-log";
import { type ChangedCell, changedGrid } from "./grid-change";
import { grouped } from "../workbooks/grouped";
import { stillHolds } from "./guard";
import { type CellStep, type CellStepKind, inverseOf, type EditStep, type StepCell } from "./history";
import { rowAfter } from "./rows/row-moves";
import type { SheetState } from "./sheet-state";

/** A cell that the clerk changes in the page's grid; a format of null keeps the cell's own. */
export interface CellEdit {
  readonly cell: CellPlace;
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** The cells of an open file as they are edited: what stands in the sheets now, and what differs from the file. */
export class EditedCells {
  readonly log = new EditLog();

  constructor(private readonly state: ReadonlyMap<string, SheetState>) {}

  /** Changes cells; a cell that holds the value already is no part of the step. */
  step(kind: CellStepKind, edits: readonly CellEdit[]): CellStep {
    const cells: StepCell[] = [];
    for (const { cell, value, numberFormat } of edits) {
      const made = this.stepCell(cell, plain(value), numberFormat);
      if (made.before !== made.after || made.formatBefore !== made.formatAfter) cells.push(made);
    }
    this.put(cells);
    return { kind, cells };
  }

  private stepCell(cell: CellPlace, after: CellValue, format: string | null): StepCell {
    const grid = this.state.get(cell.sheet)?.grid;
    const before = grid ? valueAt(grid, cell.row, cell.column) : null;
    const formatBefore = grid ? numberFormatAt(grid, cell.row, cell.column) : "General";
    return { cell, before, formatBefore, after, formatAfter: format ?? formatBefore };
  }

  /** Does a step in the cells that still hold what they held before it; the others are skipped. */
  turn({ cells }: CellStep): Outcome {
    const stands = ({ cell, before }: StepCell): boolean => {
      const grid = this.state.get(cell.sheet)?.grid;
      return grid !== undefined && stillHolds(grid, cell, before);
    };
    const changed = cells.filter((one) => !stands(one));
    const todo = changed.length === 0 ? cells : cells.filter(stands);
    this.put(todo);
    return { done: todo.length, skipped: changed.map(({ cell }) => skippedCell(cell, "changed-meanwhile")) };
  }

  /** Puts back a fix, in cells that still hold it, whatever was done since; what was typed stays. */
  takeBackWrite(fix: CellStep, since: readonly EditStep[]): Outcome {
    const cells = fix.cells.flatMap((one) => {
      const cell = cellSince(one.cell, since);
      return cell ? [{ ...one, cell }] : [];
    });
    const { done, skipped } = this.turn(inverseOf({ ...fix, cells }));
    const gone = fix.cells.filter(({ cell }) => cellSince(cell, since) === null);
    return { done, skipped: [...skipped, ...gone.map(({ cell }) => skippedCell(cell, "changed-meanwhile"))] };
  }

  private put(cells: readonly StepCell[]): void {
    for (const [name, own] of grouped(cells, ({ cell }) => cell.sheet)) {
      const state = this.state.get(name);
      if (!state) continue;
      const changes = own.map(({ cell: { row, column }, after, formatAfter }): ChangedCell => ({
        row,
        column,
        value: after,
        format: formatAfter,
      }));
      this.log.add(state.grid, changes);
      state.grid = changedGrid(state.grid, changes);
    }
  }
}

/** To a sheet an empty text is no value. */
function plain(value: CellValue): CellValue {
  return value === "" ? null : value;
}

/** A cell that was left alone, and why. */
export function skippedCell(cell: CellPlace, reason: SkipReason): Skipped {
  return { sheet: cell.sheet, cell, reason };
}

/** Where a cell stands after these steps; null where its row was taken out. */
function cellSince(cell: CellPlace, since: readonly EditStep[]): CellPlace | null {
  let row: number | null = cell.row;
  for (const step of since)
    if ("operation" in step && step.sheet === cell.sheet && row !== null) row = rowAfter(row, step.operation);
  return row === null ? null : { ...cell, row };
}
