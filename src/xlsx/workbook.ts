import { type CellPlace, type CellValue, type Grid, numberFormatAt, type Rectangle, valueAt } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";
import { withItem } from "../workbooks/memory";
import type {
  CellWrite,
  Mark,
  Outcome,
  ReadOptions,
  Selection,
  SheetChange,
  SkipReason,
  Skipped,
  Unsubscribe,
  Workbook,
} from "../workbooks/port";
import { EditLog } from "./edit-log";
import { type CellChange, changedGrid, rowsOf } from "./grid-change";
import { grouped } from "./grouped";
import { barredBy, guarded, holds } from "./guard";
import { insertedInto } from "./insert/insert-sheet";
import { Listeners } from "./listeners";
import { MarkState } from "./mark-state";
import { readMemory } from "./patch/memory-part";
import { isSigned } from "./read/package";
import { type FileContent, readWorkbook } from "./read/read";
import { savedBytes, type SheetMarks } from "./patch/save-workbook";
import { type SheetState, sheetStates } from "./sheet-state";
import { UnreadableFileError } from "./unreadable";

/** One cell before and after a write of ours. */
interface JournalCell {
  readonly cell: CellPlace;
  readonly before: CellValue;
  readonly formatBefore: string;
  readonly after: CellValue;
}

/** So many writes can be taken back, one after the other. */
const journalDepth = 100;

/** What a page that shows the file has to draw anew, or where it is to go. */
export type FileUpdate =
  { readonly kind: "cells" | "marks" | "sheets" } | { readonly kind: "reveal"; readonly cell: CellPlace };

/** Opens a file's bytes behind the workbook port. Throws UnreadableFileError, or an AbortError when the signal fires. */
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
  private readonly log = new EditLog();
  private readonly journal: (readonly JournalCell[])[] = [];
  private readonly changes = new Listeners<SheetChange>();
  private readonly selections = new Listeners<Selection>();
  private readonly updates = new Listeners<FileUpdate>();
  private items: ReadonlyMap<string, unknown>;
  private itemsChanged = false;
  readonly fileName = (): Promise<string> => Promise.resolve(this.name);

  constructor(
    private bytes: Uint8Array,
    readonly name: string,
    private content: FileContent,
  ) {
    this.state = sheetStates(content);
    this.marks = new MarkState(this.state);
    this.items = readMemory(content.package, content.workbook);
  }

  sheets({ progress, signal }: ReadOptions = {}): Promise<Grid[]> {
    if (signal?.aborted) return Promise.reject(abortError());
    const grids = [...this.state.values()].map(({ grid }) => grid);
    const total = grids.reduce((cells, { values }) => cells + values.reduce((sum, row) => sum + row.length, 0), 0);
    progress?.({ done: total, total });
    return Promise.resolve(grids);
  }

  rows(sheet: string, from: number, to: number): Promise<Grid | null> {
    const grid = this.state.get(sheet)?.grid;
    return Promise.resolve(grid ? rowsOf(grid, from, to) : null);
  }

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
        this.enter(todo.map(({ cell, value }) => this.journalCell(cell, value)));
        this.put(
          todo.map(({ cell, value, numberFormat }) => ({ ...cell, value: plain(value), format: numberFormat ?? null })),
        );
        return this.told("cells", { done: todo.length, skipped });
      },
    );
  }

  undo(): Promise<Outcome> {
    const last = this.journal.pop() ?? [];
    const byState = grouped(last, ({ cell, after }) => {
      const sheet = this.state.get(cell.sheet);
      return sheet !== undefined && holds(sheet.grid, cell, after) ? "ours" : "changed";
    });
    const restored = byState.get("ours") ?? [];
    this.put(restored.map(({ cell, before, formatBefore }) => ({ ...cell, value: before, format: formatBefore })));
    const skipped = (byState.get("changed") ?? []).map(({ cell }) => skippedCell(cell, "changed-meanwhile"));
    return Promise.resolve(this.told("cells", { done: restored.length, skipped }));
  }

  /** What the clerk typed into the page's grid; told to those who listen for changes, and not entered into the journal. */
  edit(cell: CellPlace, value: CellValue, numberFormat: string | null = null): Promise<Outcome> {
    return this.unlessSigned([cell.sheet], () => {
      const reason = barredBy(this.state.get(cell.sheet), cell);
      if (reason) return { done: 0, skipped: [skippedCell(cell, reason)] };
      this.put([{ ...cell, value: plain(value), format: numberFormat }]);
      this.changes.tell({ sheet: cell.sheet, rows: { from: cell.row, to: cell.row } });
      return this.told("cells", { done: 1, skipped: [] });
    });
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
    this.changes.tell({ sheet: name, rows: null });
    return Promise.resolve(this.told("sheets", name));
  }

  remember(key: string, value: unknown): Promise<Outcome> {
    return this.unlessSigned([""], () => {
      this.items = withItem(this.items, key, value);
      this.itemsChanged = true;
      return { done: 1, skipped: [] };
    });
  }

  recall(key: string): Promise<unknown> {
    return Promise.resolve(this.items.get(key) ?? null);
  }

  /** The file's bytes with everything done since it was opened; untouched parts keep every byte. Throws UnreadableFileError. */
  async save(): Promise<Uint8Array> {
    const { edits } = this.log;
    const marks = this.marks.pending;
    const items = this.itemsChanged ? this.items : null;
    if (edits.size === 0 && !marks && !items) return this.bytes;
    const recalculate = [...this.state.values()].some(({ facts }) => facts.hasFormulas);
    return savedBytes(this.content.package, this.content.workbook, { edits, marks, items, recalculate });
  }

  private unlessSigned(sheets: readonly string[], work: () => Outcome): Promise<Outcome> {
    if (!isSigned(this.content.package)) return Promise.resolve(work());
    const skipped = [...new Set(sheets)].map((sheet): Skipped => ({ sheet, reason: "read-only" }));
    return Promise.resolve({ done: 0, skipped });
  }

  private told<T>(kind: "cells" | "marks" | "sheets", result: T): T {
    this.updates.tell({ kind });
    return result;
  }

  private journalCell(cell: CellPlace, after: CellValue): JournalCell {
    const grid = (this.state.get(cell.sheet) as SheetState).grid;
    const [before, formatBefore] = [valueAt(grid, cell.row, cell.column), numberFormatAt(grid, cell.row, cell.column)];
    return { cell, before, formatBefore, after: plain(after) };
  }

  private enter(cells: readonly JournalCell[]): void {
    if (cells.length === 0) return;
    this.journal.push(cells);
    if (this.journal.length > journalDepth) this.journal.shift();
  }

  private put(changes: readonly (CellChange & { readonly sheet: string })[]): void {
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

function skippedCell(cell: CellPlace, reason: SkipReason): Skipped {
  return { sheet: cell.sheet, cell, reason };
}

function abortError(): DOMException {
  return new DOMException("aborted", "AbortError");
}
