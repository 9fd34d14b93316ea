import type { CellPlace, Grid, Rectangle } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";
import type {
  CellWrite,
  Mark,
  Outcome,
  ReadOptions,
  Selection,
  SheetChange,
  Unsubscribe,
  Workbook,
} from "../workbooks/port";
import { unhurried } from "../workbooks/unhurried";
import type { EditsDraft } from "./draft";
import { type CellEdit, skippedCell } from "./edited-cells";
import { FileEditing, type RetracedStep } from "./file-editing";
import type { Changed, FileUpdate } from "./file-update";
import { rowsBySheet, rowsOfGrid } from "./grid-change";
import { barredBy, guarded, hiddenBy, readOnly, rowsBarredBy } from "./guard";
import type { CellStepKind, NextSteps } from "./history";
import { insertHere, type SheetInserter } from "./insert/insert-into-file";
import { Listeners } from "./listeners";
import { MarkState } from "./mark-state";
import { MemoryState } from "./memory-state";
import { readMemory } from "./patch/memory-part";
import type { SheetMarks } from "./patch/save-workbook";
import { type PendingWriter, writeHere } from "./patch/pending-writer";
import { isSigned } from "./read/package";
import { type FileContent, readWorkbook } from "./read/read";
import type { RowMoves, RowOperation } from "./rows/row-moves";
import { type SheetState, sheetStates } from "./sheet-state";
import { UnreadableFileError } from "./unreadable";

/** Opens a file's bytes behind the port. Throws UnreadableFileError, or an AbortError when the signal fires. */
export async function openFileWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadOptions = {},
): Promise<FileWorkbook> {
  return new FileWorkbook(bytes, name, await readWorkbook(bytes, options));
}

/** An .xlsx file in memory. Nothing reaches a disk: the caller writes the bytes that `save` gives. */
export class FileWorkbook implements Workbook {
  private readonly state: Map<string, SheetState>;
  private readonly marks: MarkState;
  private readonly editing: FileEditing;
  private readonly changes = new Listeners<SheetChange>();
  private readonly selections = new Listeners<Selection>();
  private readonly updates = new Listeners<FileUpdate>();
  readonly fileName = (): Promise<string> => Promise.resolve(this.name);

  constructor(
    bytes: Uint8Array,
    readonly name: string,
    content: FileContent,
    private readonly inserter: SheetInserter = insertHere,
  ) {
    this.state = sheetStates(content);
    this.marks = new MarkState(this.state);
    const memory = MemoryState.read((unusable) => readMemory(content.package, content.workbook, unusable));
    this.editing = new FileEditing({ bytes, content }, this.state, this.marks, memory);
  }

  sheets({ progress, signal }: ReadOptions = {}): Promise<Grid[]> {
    if (signal?.aborted) return Promise.reject(new DOMException("aborted", "AbortError"));
    const grids = this.shownGrids().map((grid) => this.editing.judged(grid));
    const total = grids.reduce((cells, { values }) => cells + values.reduce((sum, row) => sum + row.length, 0), 0);
    progress?.({ done: total, total });
    return Promise.resolve(grids);
  }

  rows(sheet: string, from: number, to: number): Promise<Grid | null> {
    const grid = this.state.get(sheet)?.grid;
    return Promise.resolve(grid ? rowsOfGrid(this.editing.judged(grid), from, to) : null);
  }

  /** The sheets as the page shows them, stale results included. */
  shownGrids(): Grid[] {
    return [...this.state.values()].map(({ grid }) => grid);
  }

  /** Cells of a sheet whose formula's result no longer holds, by `cellNumber`. */
  readonly staleCells = (sheet: string): ReadonlySet<number> => this.editing.staleOf(sheet);

  /** The file without what is pending, and how its rows moved since, by sheet: for those who read more of it. */
  get ground(): { readonly bytes: Uint8Array; readonly moves: ReadonlyMap<string, RowMoves> } {
    return { bytes: this.editing.bytes, moves: this.editing.moves };
  }

  readonly changed = (listener: (change: SheetChange) => void): Unsubscribe => this.changes.add(listener);
  readonly selected = (listener: (selection: Selection) => void): Unsubscribe => this.selections.add(listener);
  /** Tells the page that shows the file what to draw anew, whoever changed it. */
  readonly updated = (listener: (update: FileUpdate) => void): Unsubscribe => this.updates.add(listener);

  async mark(marks: Iterable<Mark>): Promise<Outcome> {
    if (isSigned(this.editing.content.package)) return readOnly(Array.from(marks, ({ cell }) => cell.sheet));
    return this.told("marks", await unhurried(this.marks.marking(marks)));
  }

  readonly unmark = (): Promise<Outcome> => this.unlessSigned([], () => this.told("marks", this.marks.unmark()));

  /** The marks that a sheet shows now, by severity; also those that the file came with. */
  marksOf(sheet: string): SheetMarks {
    return this.marks.of(sheet);
  }

  write(writes: readonly CellWrite[]): Promise<Outcome> {
    return this.unlessSigned(
      writes.map(({ cell }) => cell.sheet),
      () => {
        const { todo, skipped } = guarded(writes, (name) => this.state.get(name));
        const edits = todo.map(({ cell, value, numberFormat = null }) => ({ cell, value, numberFormat }));
        this.editing.change("write", edits);
        return this.told("cells", { done: todo.length, skipped });
      },
    );
  }

  /** Puts back the last fix, in cells that still hold it, whatever was typed since; what was typed stays. */
  undo(): Promise<Outcome> {
    return Promise.resolve(this.told("cells", this.editing.takeBackWrite()));
  }

  /** What no saved file holds, as plain data. */
  readonly draft = (): EditsDraft => this.editing.draft;

  /** What undoLast and redoLast would do. */
  get nextSteps(): NextSteps {
    return this.editing.next;
  }

  /** Takes back the last step of all, typed or fixed, and tells of it like of any edit. */
  readonly undoLast = (): Outcome => this.retraced(this.editing.takeBack());

  /** Does again what undoLast took back. */
  readonly redoLast = (): Outcome => this.retraced(this.editing.doAgain());

  /** What the clerk did in the page's grid, one step for all the cells; told to those who listen for changes. */
  edit(edits: readonly CellEdit[], kind: CellStepKind = "type"): Promise<Outcome> {
    return this.unlessSigned(
      edits.map(({ cell }) => cell.sheet),
      () => {
        const barred = edits.map(({ cell }) => barredBy(this.state.get(cell.sheet), cell));
        const todo = edits.filter((_, at) => barred[at] === null);
        this.editing.change(kind, todo);
        this.tellChanges(todo);
        const skipped = edits.flatMap(({ cell }, at) => (barred[at] ? [skippedCell(cell, barred[at])] : []));
        return this.told("cells", { done: todo.length, skipped });
      },
    );
  }

  /** Reads in small steps what `moveRows` asks of the file; null where that is known. Throws UnreadableFileError. */
  readonly readyForRows = (): Promise<void> | null => {
    const steps = this.editing.readyForRows();
    return steps && unhurried(steps);
  };

  /**
   * Puts rows into a sheet or takes them out, one step for all. Throws SpokenError where the file could not follow.
   */
  moveRows(sheet: string, operation: RowOperation): Outcome {
    const reason = isSigned(this.editing.content.package) ? "read-only" : rowsBarredBy(this.state.get(sheet));
    if (reason) return { done: 0, skipped: [{ sheet, reason }] };
    this.editing.moveRows(sheet, operation);
    this.changes.tell({ sheet, rows: null });
    return this.told("rows", { done: operation.count, skipped: [] });
  }

  /** Where the clerk's selection went. */
  readonly select = (sheet: string, range: Rectangle): void => this.selections.tell({ sheet, range });

  async reveal(cell: CellPlace): Promise<Outcome> {
    const hidden = hiddenBy(this.state.get(cell.sheet), cell.row);
    if (hidden !== "sheet-missing" && hidden !== "hidden-sheet") this.updates.tell({ kind: "reveal", cell });
    return hidden ? { done: 0, skipped: [skippedCell(cell, hidden)] } : { done: 1, skipped: [] };
  }

  /** A new sheet behind all others. Throws UnreadableFileError where the file is signed. */
  async insert(blueprint: Blueprint): Promise<string> {
    if (isSigned(this.editing.content.package)) throw new UnreadableFileError("signed");
    const name = await this.editing.insertSheet(blueprint, this.inserter);
    this.changes.tell({ sheet: name, rows: null });
    return this.told("sheets", name);
  }

  remember(key: string, value: unknown): Promise<Outcome> {
    return this.unlessSigned([""], () => {
      this.editing.remember(key, value);
      return this.told("memory", { done: 1, skipped: [] });
    });
  }

  recall(key: string, unusable?: () => void): Promise<unknown> {
    const { memory } = this.editing;
    if (memory.isUnusable) unusable?.();
    return Promise.resolve(memory.get(key));
  }

  /** How many things the clerk did that no saved file holds: cells that differ, sheets, reasons and settings. */
  get unsaved(): number {
    return this.editing.unsaved;
  }

  /**
   * The file's bytes with everything done since it was opened, up to this call; untouched parts keep every byte. Throws
   * UnreadableFileError.
   */
  async save(write: PendingWriter = writeHere): Promise<Uint8Array> {
    const { edits, content } = this.editing;
    const moves = [...this.editing.moves.values()];
    const [marks, items] = [this.marks.pending, this.editing.memory.pending];
    const { bytes, hasFormulas: recalculate } = this.editing;
    if (edits.size === 0 && moves.length === 0 && !marks && !items) return bytes;
    return write({ bytes, ...content }, { moves, edits, marks, items, recalculate });
  }

  /** What `save` gives is in the clerk's hands: nothing is unsaved. The function returned takes that back. */
  handedOver(): () => void {
    const takenBack = [...this.editing.keepAsSaved(), () => this.told("memory", null)];
    this.told("memory", null);
    return () => takenBack.forEach((takeBack) => takeBack());
  }

  private unlessSigned(sheets: readonly string[], work: () => Outcome): Promise<Outcome> {
    return Promise.resolve(isSigned(this.editing.content.package) ? readOnly(sheets) : work());
  }

  private told<T>(kind: Changed, result: T): T {
    // A formula elsewhere may read what was edited: its whole sheet is judged anew.
    const stale = kind === "cells" || kind === "rows" ? this.editing.refreshStale() : [];
    for (const sheet of stale) this.changes.tell({ sheet, rows: null });
    this.updates.tell({ kind });
    return result;
  }

  private retraced(made: RetracedStep | null): Outcome {
    if (!made) return { done: 0, skipped: [] };
    const { step, outcome } = made;
    if (step.kind === "remember") return this.told("recalled", outcome);
    if ("cells" in step) this.tellChanges(step.cells);
    else this.changes.tell({ sheet: step.sheet, rows: null });
    return this.told("cells" in step ? "cells" : "rows", outcome);
  }

  private tellChanges(cells: readonly { readonly cell: CellPlace }[]): void {
    for (const [sheet, rows] of rowsBySheet(cells)) this.changes.tell({ sheet, rows });
  }
}
