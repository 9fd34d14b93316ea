import type { CellPlace, CellValue } from "../sheets/grid";
import type { RowOperation } from "./rows/row-moves";

/** What a step in cells was: a fix of ours, or what the clerk did in the page's grid. */
export type CellStepKind = "write" | "type" | "clear" | "paste" | "cut" | "fill" | "replace" | "restore";

/** One cell of a step: what it held before, and what it holds since. */
export interface StepCell {
  readonly cell: CellPlace;
  readonly before: CellValue;
  readonly formatBefore: string;
  readonly after: CellValue;
  readonly formatAfter: string;
}

/** Cells that were changed at once. */
export interface CellStep {
  readonly kind: CellStepKind;
  readonly cells: readonly StepCell[];
}

/** Rows put in or taken out. */
export interface RowsStep {
  readonly kind: "insert-rows" | "delete-rows";
  readonly sheet: string;
  readonly operation: RowOperation;
}

/** A sheet put in behind the others. */
export interface SheetStep {
  readonly kind: "insert-sheet";
  readonly sheet: string;
}

/** Something that the workbook is to remember for us, or no longer: reasons, the columns' mapping, settings. */
export interface MemoryStep {
  readonly kind: "remember";
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What was done at once, and is taken back at once. */
export type EditStep = CellStep | RowsStep | SheetStep | MemoryStep;

/** What the next undo and the next redo would be; null where there is none. */
export interface NextSteps {
  readonly undo: EditStep | null;
  readonly redo: EditStep | null;
}

/** So many steps can be taken back, one after the other. */
const depth = 200;

/** The steps that can be taken back, and those that were. A new step ends what could be done again. */
export class History {
  private readonly done: EditStep[] = [];
  private readonly undone: EditStep[] = [];

  get next(): NextSteps {
    return { undo: this.done.at(-1) ?? null, redo: this.undone.at(-1) ?? null };
  }

  /** Keeps a step; one without cells is none. */
  enter(step: EditStep): void {
    if ("cells" in step && step.cells.length === 0) return;
    this.undone.length = 0;
    this.done.push(step);
    if (this.done.length > depth) this.done.shift();
  }

  /** The last step, to be taken back; null where there is none. */
  takeBack(): EditStep | null {
    const step = this.done.pop() ?? null;
    if (step) this.undone.push(step);
    return step;
  }

  /** The step taken back last, to be done again; null where there is none. */
  doAgain(): EditStep | null {
    const step = this.undone.pop() ?? null;
    if (step) this.done.push(step);
    return step;
  }

  /** The last fix, wherever it stands, and what was done since; null where there is none. It leaves the history. */
  pickWrite(): { readonly step: CellStep; readonly since: readonly EditStep[] } | null {
    const at = this.done.findLastIndex(({ kind }) => kind === "write");
    const step = this.done[at];
    if (!step || !("cells" in step)) return null;
    this.done.splice(at, 1);
    return { step, since: this.done.slice(at) };
  }
}

/** The step that puts back what a step did. */
export function inverseOf({ kind, cells }: CellStep): CellStep {
  return {
    kind,
    cells: cells.map(({ cell, before, formatBefore, after, formatAfter }) => ({
      cell,
      before: after,
      formatBefore: formatAfter,
      after: before,
      formatAfter: formatBefore,
    })),
  };
}
