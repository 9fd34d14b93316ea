import { type CellPlace, type CellValue, numberFormatAt, valueAt } from "../sheets/grid";
import type { Outcome, SkipReason, Skipped } from "../workbooks/port";
import { EditLog } from "./edit-log";
import { type ChangedCell, changedGrid } from "./grid-change";
import { grouped } from "../workbooks/grouped";
import { stillHolds } from "./guard";
import { History, inverseOf, type NextSteps, type Step, type StepCell, type StepKind } from "./history";
import type { SheetState } from "./sheet-state";

/** A cell that the clerk changes in the page's grid; a format of null keeps the cell's own. */
export interface CellEdit {
  readonly cell: CellPlace;
  readonly value: CellValue;
  readonly numberFormat: string | null;
}

/** A step that was taken back or done again, and what came of it. */
export interface RetracedStep {
  readonly step: Step;
  readonly outcome: Outcome;
}

/**
 * The cells of an open file as they are edited: what stands in the sheets now, what differs from the file, and what can
 * be taken back.
 */
export class EditedCells {
  readonly log = new EditLog();
  private readonly history = new History();

  constructor(private readonly state: ReadonlyMap<string, SheetState>) {}

  get next(): NextSteps {
    return this.history.next;
  }

  /** Changes cells and keeps what they held. A cell that holds the value already is no part of the step. */
  step(kind: StepKind, edits: readonly CellEdit[]): void {
    const cells = edits.flatMap(({ cell, value, numberFormat }) => {
      const made = this.stepCell(cell, plain(value), numberFormat);
      return made.before === made.after && made.formatBefore === made.formatAfter ? [] : [made];
    });
    this.turn({ kind, cells });
    this.history.enter({ kind, cells });
  }

  private stepCell(cell: CellPlace, after: CellValue, format: string | null): StepCell {
    const grid = this.state.get(cell.sheet)?.grid;
    const before = grid ? valueAt(grid, cell.row, cell.column) : null;
    const formatBefore = grid ? numberFormatAt(grid, cell.row, cell.column) : "General";
    return { cell, before, formatBefore, after, formatAfter: format ?? formatBefore };
  }

  /** Does a step in the cells that still hold what they held before it; the others are skipped. */
  private turn({ cells }: Step): Outcome {
    const stands = ({ cell, before }: StepCell): boolean => {
      const grid = this.state.get(cell.sheet)?.grid;
      return grid !== undefined && stillHolds(grid, cell, before);
    };
    const byState = grouped(cells, (one) => (stands(one) ? "ours" : "changed"));
    const todo = byState.get("ours") ?? [];
    this.put(todo.map(({ cell, after, formatAfter }) => ({ ...cell, value: after, format: formatAfter })));
    const skipped = (byState.get("changed") ?? []).map(({ cell }) => skippedCell(cell, "changed-meanwhile"));
    return { done: todo.length, skipped };
  }

  /** Puts back the last fix, in cells that still hold it, whatever was typed since; what was typed stays. */
  takeBackWrite(): Outcome {
    const last = this.history.pick("write");
    return last ? this.turn(inverseOf(last)) : { done: 0, skipped: [] };
  }

  /** Takes back the last step of all, typed or fixed; null where there is none. */
  takeBack(): RetracedStep | null {
    const last = this.history.takeBack();
    return last && this.retraced(inverseOf(last));
  }

  /** Does again what was taken back last; null where there is none. */
  doAgain(): RetracedStep | null {
    const last = this.history.doAgain();
    return last && this.retraced(last);
  }

  private retraced(step: Step): RetracedStep {
    return { step, outcome: this.turn(step) };
  }

  private put(changes: readonly (ChangedCell & { readonly sheet: string })[]): void {
    for (const [name, own] of grouped(changes, ({ sheet }) => sheet)) {
      const state = this.state.get(name);
      if (!state) continue;
      this.log.add(state.grid, own);
      state.grid = changedGrid(state.grid, own);
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
