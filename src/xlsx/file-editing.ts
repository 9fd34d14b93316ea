import type { Blueprint } from "../sheets/blueprint";
import type { Grid } from "../sheets/grid";
import type { Outcome } from "../workbooks/port";
import type { EditsDraft } from "./draft";
import { type CellEdit, EditedCells } from "./edited-cells";
import { StaleState } from "./formulas/stale-state";
import { type CellStepKind, History, inverseOf, type NextSteps, type EditStep } from "./history";
import type { SheetInserter } from "./insert/insert-into-file";
import type { MarkState } from "./mark-state";
import type { MemoryState } from "./memory-state";
import type { ValueEdits } from "./patch/save-workbook";
import type { FileContent } from "./read/read";
import type { RowMoves, RowOperation } from "./rows/row-moves";
import type { SheetState } from "./sheet-state";
import { Structure } from "./structure";

/** A step that was taken back or done again, and what came of it. */
export interface RetracedStep {
  readonly step: EditStep;
  readonly outcome: Outcome;
}

const done: Outcome = { done: 1, skipped: [] };

/** All that is done to an open file's cells, rows and sheets, and what it is to remember, in one history. */
export class FileEditing {
  private readonly cells: EditedCells;
  private readonly structure: Structure;
  private readonly history = new History();
  private readonly stale = new StaleState(() => this.structure.content);

  constructor(
    opened: { readonly bytes: Uint8Array; readonly content: FileContent },
    private readonly state: Map<string, SheetState>,
    marks: MarkState,
    readonly memory: MemoryState,
  ) {
    this.cells = new EditedCells(state);
    this.structure = new Structure(opened, state, this.cells.log, marks);
  }

  /** The file that all that is pending is written into. */
  get content(): FileContent {
    return this.structure.content;
  }

  /** Its bytes: as opened, with the sheets put in since. */
  get bytes(): Uint8Array {
    return this.structure.bytes;
  }

  /** Rows that moved since, by sheet. */
  get moves(): ReadonlyMap<string, RowMoves> {
    return this.structure.moves;
  }

  get edits(): ReadonlyMap<string, ValueEdits> {
    return this.cells.log.edits;
  }

  /** What no saved file holds, to be done again in the file as it was opened. */
  get draft(): EditsDraft {
    const rows = this.structure.rowSteps.map(({ sheet, operation }) => ({ sheet, operation }));
    const edits = [...this.edits].flatMap(([sheet, lines]) =>
      [...lines].flatMap(([row, cells]) =>
        [...cells].map(([column, { value, format }]) => ({
          cell: { sheet, row, column },
          value,
          numberFormat: format,
        })),
      ),
    );
    return { rows, edits, items: [...(this.memory.pending ?? [])] };
  }

  get next(): NextSteps {
    return this.history.next;
  }

  /** How many cells, rows, sheets and things remembered differ from the file that was saved last. */
  get unsaved(): number {
    return this.cells.log.unsaved + this.structure.unsaved + this.memory.unsaved;
  }

  /** What stands now is in a saved file; the functions returned take that back. */
  keepAsSaved(): (() => void)[] {
    return [this.cells.log.keepAsSaved(), this.structure.keepAsSaved(), this.memory.keepAsSaved()];
  }

  /** Changes cells at once. */
  change(kind: CellStepKind, edits: readonly CellEdit[]): void {
    this.history.enter(this.cells.step(kind, edits));
  }

  /** What has to be read before rows move, in small steps; null where all is. */
  readyForRows(): Generator<void> | null {
    return this.structure.readyForRows();
  }

  /** Puts rows in or takes them out. Throws SpokenError where that would do harm. */
  moveRows(sheet: string, operation: RowOperation): void {
    this.structure.refuseHarm(sheet, operation);
    const kind = operation.kind === "insert" ? "insert-rows" : "delete-rows";
    const step = { kind, sheet, operation } as const;
    this.structure.moveRows(step);
    this.history.enter(step);
  }

  /** Puts a new sheet behind all others; tells its name. Throws UnreadableFileError. */
  async insertSheet(blueprint: Blueprint, insert: SheetInserter): Promise<string> {
    const step = await this.structure.insertSheet(blueprint, insert, () => this.stale.places);
    this.history.enter(step);
    return step.sheet;
  }

  /** Has the workbook remember a value (null: forget it). */
  remember(key: string, value: unknown): void {
    const step = this.memory.step(key, value);
    if (step) this.history.enter(step);
  }

  /** Puts back the last fix, in cells that still hold it, whatever was done since. */
  takeBackWrite(): Outcome {
    const last = this.history.pickWrite();
    return last ? this.cells.takeBackWrite(last.step, last.since) : { done: 0, skipped: [] };
  }

  /** Takes back the last step of all; null where there is none. */
  takeBack(): RetracedStep | null {
    const step = this.history.takeBack();
    if (!step) return null;
    if ("cells" in step) return { step, outcome: this.cells.turn(inverseOf(step)) };
    if (step.kind === "remember") this.memory.put(step.key, step.before);
    else if (step.kind === "insert-sheet") this.structure.takeSheet(step);
    else this.structure.moveRowsBack(step);
    return { step, outcome: done };
  }

  /** Does again what was taken back last; null where there is none. */
  doAgain(): RetracedStep | null {
    const step = this.history.doAgain();
    if (!step) return null;
    if ("cells" in step) return { step, outcome: this.cells.turn(step) };
    if (step.kind === "remember") this.memory.put(step.key, step.after);
    else if (step.kind === "insert-sheet") this.structure.putSheet(step);
    else this.structure.moveRows(step);
    return { step, outcome: done };
  }

  /** Cells of a sheet whose formula's result no longer holds, by `cellNumber`. */
  staleOf(sheet: string): ReadonlySet<number> {
    return this.stale.of(sheet);
  }

  /** The sheet for those who judge it: a stale result is none. */
  judged(grid: Grid): Grid {
    return this.stale.withoutResults(grid);
  }

  /** Finds out anew which formulas are stale; returns the sheets on which that changed. */
  refreshStale(): string[] {
    return this.stale.update(() => this.cells.log.places, this.structure.moves, this.structure.stale);
  }

  /** Whether a sheet holds formulas. */
  get hasFormulas(): boolean {
    return [...this.state.values()].some(({ facts }) => facts.hasFormulas);
  }
}
