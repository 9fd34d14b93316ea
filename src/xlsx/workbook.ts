import type { CellPlace, Grid, Rectangle } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";
import type {
  CellWrite,
  Mark,
  Outcome,
  ReadOptions,
  Selection,
  SheetChange,
  Skipped,
  Unsubscribe,
  Workbook,
} from "../workbooks/port";
import { type CellEdit, EditedCells, type RetracedStep, skippedCell } from "./edited-cells";
import { rowsBySheet, rowsOfGrid } from "./grid-change";
import { barredBy, guarded } from "./guard";
import { insertedInto } from "./insert/insert-sheet";
import { Listeners } from "./listeners";
import { MarkState } from "./mark-state";
import type { Changed, FileUpdate } from "./file-update";
import { StaleState } from "./formulas/stale-state";
import type { NextSteps, StepKind } from "./history";
import { MemoryState } from "./memory-state";
import { readMemory } from "./patch/memory-part";
import { isSigned } from "./read/package";
import { type FileContent, readWorkbook } from "./read/read";
import { savedBytes, type SheetMarks } from "./patch/save-workbook";
import { type SheetState, sheetStates } from "./sheet-state";
import { UnreadableFileError } from "./unreadable";

/**
 * Opens a file's bytes behind the workbook port. Throws UnreadableFileError, or an AbortError when the signal fires.
 */
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
  private readonly cells: EditedCells;
  private readonly stale = new StaleState(() => this.content);
  private readonly changes = new Listeners<SheetChange>();
  private readonly selections = new Listeners<Selection>();
  private readonly updates = new Listeners<FileUpdate>();
  readonly fileName = (): Promise<string> => Promise.resolve(this.name);
  private readonly memory: MemoryState;
  /** Sheets inserted since the file was last saved. */
  private inserted = 0;

  constructor(
    private bytes: Uint8Array,
    readonly name: string,
    private content: FileContent,
  ) {
    this.state = sheetStates(content);
    this.cells = new EditedCells(this.state);
    this.marks = new MarkState(this.state);
    this.memory = new MemoryState(readMemory(content.package, content.workbook));
  }

  sheets({ progress, signal }: ReadOptions = {}): Promise<Grid[]> {
    if (signal?.aborted) return Promise.reject(new DOMException("aborted", "AbortError"));
    const grids = this.shownGrids().map((grid) => this.stale.withoutResults(grid));
    const total = grids.reduce((cells, { values }) => cells + values.reduce((sum, row) => sum + row.length, 0), 0);
    progress?.({ done: total, total });
    return Promise.resolve(grids);
  }

  rows(sheet: string, from: number, to: number): Promise<Grid | null> {
    const grid = this.state.get(sheet)?.grid;
    return Promise.resolve(grid ? rowsOfGrid(this.stale.withoutResults(grid), from, to) : null);
  }

  /** The sheets as the page shows them, stale results included. */
  shownGrids(): Grid[] {
    return [...this.state.values()].map(({ grid }) => grid);
  }

  /** Cells of a sheet whose formula's result no longer holds, by `cellNumber`. */
  readonly staleCells = (sheet: string): ReadonlySet<number> => this.stale.of(sheet);

  changed(listener: (change: SheetChange) => void): Unsubscribe {
    return this.changes.add(listener);
  }

  selected(listener: (selection: Selection) => void): Unsubscribe {
    return this.selections.add(listener);
  }

  /** Tells the page that shows the file what to draw anew, whoever changed it. */
  updated(listener: (update: FileUpdate) => void): Unsubscribe {
    return this.updates.add(listener);
  }

  mark(marks: readonly Mark[]): Promise<Outcome> {
    return this.unlessSigned(
      marks.map(({ cell }) => cell.sheet),
      () => this.told("marks", this.marks.mark(marks)),
    );
  }

  unmark(): Promise<Outcome> {
    return this.unlessSigned([], () => this.told("marks", this.marks.unmark()));
  }

  /** The marks that a sheet shows now, by severity; also those that the file came with. */
  marksOf(sheet: string): SheetMarks {
    return this.marks.of(sheet);
  }

  write(writes: readonly CellWrite[]): Promise<Outcome> {
    return this.unlessSigned(
      writes.map(({ cell }) => cell.sheet),
      () => {
        const { todo, skipped } = guarded(writes, (name) => this.state.get(name));
        this.cells.step(
          "write",
          todo.map(({ cell, value, numberFormat }) => ({ cell, value, numberFormat: numberFormat ?? null })),
        );
        return this.told("cells", { done: todo.length, skipped });
      },
    );
  }

  /** Puts back the last fix, in cells that still hold it, whatever was typed since; what was typed stays. */
  undo(): Promise<Outcome> {
    return Promise.resolve(this.told("cells", this.cells.takeBackWrite()));
  }

  /** What undoLast and redoLast would do. */
  get nextSteps(): NextSteps {
    return this.cells.next;
  }

  /** Takes back the last step of all, typed or fixed, and tells of it like of any edit. */
  readonly undoLast = (): Outcome => this.retraced(this.cells.takeBack());

  /** Does again what undoLast took back. */
  readonly redoLast = (): Outcome => this.retraced(this.cells.doAgain());

  /** What the clerk did in the page's grid, one step for all the cells; told to those who listen for changes. */
  edit(edits: readonly CellEdit[], kind: StepKind = "type"): Promise<Outcome> {
    return this.unlessSigned(
      edits.map(({ cell }) => cell.sheet),
      () => {
        const barred = edits.map(({ cell }) => barredBy(this.state.get(cell.sheet), cell));
        const todo = edits.filter((_, at) => barred[at] === null);
        this.cells.step(kind, todo);
        this.tellChanges(todo);
        const skipped = edits.flatMap(({ cell }, at) => (barred[at] ? [skippedCell(cell, barred[at])] : []));
        return this.told("cells", { done: todo.length, skipped });
      },
    );
  }

  /** Where the clerk's selection in the page's grid went. */
  select(sheet: string, range: Rectangle): void {
    this.selections.tell({ sheet, range });
  }

  reveal(cell: CellPlace): Promise<Outcome> {
    const sheet = this.state.get(cell.sheet);
    if (!sheet) return Promise.resolve({ done: 0, skipped: [skippedCell(cell, "sheet-missing")] });
    if (!sheet.grid.visible) return Promise.resolve({ done: 0, skipped: [skippedCell(cell, "hidden-sheet")] });
    this.updates.tell({ kind: "reveal", cell });
    if (!sheet.facts.hiddenRows.has(cell.row)) return Promise.resolve({ done: 1, skipped: [] });
    return Promise.resolve({ done: 0, skipped: [skippedCell(cell, sheet.facts.filtered ? "filtered" : "hidden-row")] });
  }

  /** A new sheet behind all others. Throws UnreadableFileError where the file is signed. */
  insert(blueprint: Blueprint): Promise<string> {
    if (isSigned(this.content.package)) return Promise.reject(new UnreadableFileError("signed"));
    const { bytes, content, name, sheet } = insertedInto(this.content, blueprint);
    this.bytes = bytes;
    this.content = content;
    this.state.set(name, sheet);
    this.inserted += 1;
    this.changes.tell({ sheet: name, rows: null });
    return Promise.resolve(this.told("sheets", name));
  }

  remember(key: string, value: unknown): Promise<Outcome> {
    return this.unlessSigned([""], () => {
      this.memory.put(key, value);
      return this.told("memory", { done: 1, skipped: [] });
    });
  }

  recall(key: string): Promise<unknown> {
    return Promise.resolve(this.memory.get(key));
  }

  /** How many things the clerk did that no saved file holds: cells that differ, sheets, reasons and settings. */
  get unsaved(): number {
    return this.cells.log.unsaved + this.memory.unsaved + this.inserted;
  }

  /**
   * The file's bytes with everything done since it was opened; untouched parts keep every byte. Throws
   * UnreadableFileError.
   */
  async save(): Promise<Uint8Array> {
    const { edits } = this.cells.log;
    const marks = this.marks.pending;
    const items = this.memory.pending;
    if (edits.size === 0 && !marks && !items) return this.bytes;
    const recalculate = [...this.state.values()].some(({ facts }) => facts.hasFormulas);
    return savedBytes(this.content.package, this.content.workbook, { edits, marks, items, recalculate });
  }

  /** What `save` gave is in the clerk's hands: from here on nothing is unsaved. */
  handedOver(): void {
    this.cells.log.keepAsSaved();
    this.memory.keepAsSaved();
    this.inserted = 0;
    this.updates.tell({ kind: "memory" });
  }

  private unlessSigned(sheets: readonly string[], work: () => Outcome): Promise<Outcome> {
    if (!isSigned(this.content.package)) return Promise.resolve(work());
    const skipped = [...new Set(sheets)].map((sheet): Skipped => ({ sheet, reason: "read-only" }));
    return Promise.resolve({ done: 0, skipped });
  }

  private told<T>(kind: Changed, result: T): T {
    // A formula elsewhere may read what was edited: its whole sheet is judged anew.
    const stale = kind === "cells" ? this.stale.update(this.cells.log.places) : [];
    for (const sheet of stale) this.changes.tell({ sheet, rows: null });
    this.updates.tell({ kind });
    return result;
  }

  private retraced(made: RetracedStep | null): Outcome {
    if (!made) return { done: 0, skipped: [] };
    this.tellChanges(made.step.cells);
    return this.told("cells", made.outcome);
  }

  private tellChanges(cells: readonly { readonly cell: CellPlace }[]): void {
    for (const [sheet, rows] of rowsBySheet(cells)) this.changes.tell({ sheet, rows });
  }
}
