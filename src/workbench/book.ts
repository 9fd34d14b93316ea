import type { CellPlace } from "../sheets/grid";
import type { Changed } from "../xlsx/file-update";
import type { EditStep } from "../xlsx/history";
import type { RowOperation } from "../xlsx/rows/row-moves";
import { Listeners } from "../xlsx/listeners";
import { FileWorkbook } from "../xlsx/workbook";
import type { Outcome } from "../workbooks/port";
import { SpokenError } from "../workbooks/spoken-error";
import { cellWork, type CellWork } from "./cell-work";
import { type BookReader, readHere, sentBytes } from "./book-reader";
import { firstView, goneTo, placeOf, sheetInFront, shownSheet, shownSteps, type ShownBook } from "./book-view";
import { usedExtent } from "./grid/grid-frame";
import { selectedTo } from "./grid/selection";
import { MarkedCells } from "./marked-cells";
import type { OpenBook } from "./open-book";
import { SheetLooks } from "./sheet-looks";
import { naturalOrder } from "./view/row-order";
import type { BodyRows } from "./view/body-rows";
import type { SheetFilter } from "./view/sheet-filter";
import { SheetViews } from "./view/sheet-views";
import { workbenchWords } from "./words";

/** Opens a file; throws UnreadableFileError. Whatever is done to the workbook later shows in the view. */
export async function openBook(bytes: Uint8Array, name: string, reader = readHere): Promise<OpenBook> {
  const file = new FileWorkbook(bytes, name, await reader.open(bytes), reader.insert);
  const book = new Book(file, firstView(file.shownGrids()), reader);
  await book.begin();
  return Object.assign(book, cellWork(file, book.view), {
    submission: (sheets: readonly string[] | null) => sentBytes(file, reader, sheets),
  });
}

class Book implements Omit<OpenBook, "submission" | keyof CellWork> {
  private readonly listeners = new Listeners<void>();
  /** Things that are on their way into a saved file. */
  private saving = 0;
  /** What has to be known before rows move is being read. */
  private isGettingReady = false;
  private readonly looks: SheetLooks;
  private readonly views = new SheetViews();

  constructor(
    readonly workbook: FileWorkbook,
    private current: ShownBook,
    private readonly reader: BookReader,
  ) {
    this.looks = new SheetLooks(
      (bytes, sheet) => reader.look(bytes, sheet),
      () => workbook.ground,
    );
  }

  /** Shows the first sheet, and follows the file from here on. */
  async begin(): Promise<void> {
    this.workbook.updated((update) => {
      if (update.kind === "marks") this.showMarks();
      else if (update.kind === "reveal") this.goTo(update.cell, true);
      else this.refresh(update.kind);
    });
    this.showMarks();
    await this.readLook(this.current.cell.sheet);
  }

  readonly view = (): ShownBook => this.current;

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(listener);

  select(cell: CellPlace): void {
    this.goTo(cell, false);
    this.tellSelection();
  }

  selectTo(to: { readonly row: number; readonly column: number }): void {
    const { cell, order } = this.current;
    const from = { ...cell, row: order.placeOf(cell.row) };
    const { block } = selectedTo(from, to, shownSheet(this.current)?.merges ?? []);
    this.show({ block });
    this.tellSelection();
  }

  async arrange(filter: SheetFilter, body: BodyRows): Promise<void> {
    const grid = sheetInFront(this.current);
    if (!grid || !(await this.views.arrange(grid, filter, body))) return;
    if (this.current.cell.sheet !== grid.name) return;
    this.show(this.views.of(grid.name));
    const { cell, order } = this.current;
    this.goTo(order.placeOf(cell.row) >= 0 ? cell : { ...cell, row: order.rowAt(body.first) }, true);
  }

  selectRows(from: number, to: number): void {
    const grid = sheetInFront(this.current);
    if (!grid) return;
    const right = Math.max(0, usedExtent(grid).columns - 1);
    const block = { top: Math.min(from, to), left: 0, bottom: Math.max(from, to), right };
    this.show({ cell: { sheet: grid.name, row: this.current.order.rowAt(from), column: 0 }, block });
    this.tellSelection();
  }

  insertRows(like: number | null): Promise<Outcome> {
    const { top, bottom } = this.current.block;
    return this.moveRows({ kind: "insert", at: top, count: bottom - top + 1, like });
  }

  deleteRows(): Promise<Outcome> {
    const { top, bottom } = this.current.block;
    return this.moveRows({ kind: "delete", at: top, count: bottom - top + 1, like: null });
  }

  private async moveRows(operation: RowOperation): Promise<Outcome> {
    const { cell, block } = this.current;
    if (this.current.order !== naturalOrder) throw new SpokenError(workbenchWords.rowsWhileFiltered);
    await this.readyToMove(cell.sheet);
    const outcome = this.workbook.moveRows(cell.sheet, operation);
    // Where the clerk went meanwhile is left alone.
    if (this.current.cell !== cell) return outcome;
    if (operation.kind === "delete") this.goTo(cell, false);
    else this.show({ block });
    return outcome;
  }

  /**
   * The first time a large file is looked through in small steps. Throws SpokenError where the rows that were meant may
   * be others by then.
   */
  private async readyToMove(sheet: string): Promise<void> {
    if (this.isGettingReady) throw new SpokenError(workbenchWords.rowsUnderWay);
    const ready = this.workbook.readyForRows();
    if (!ready) return;
    const { bytes, moves } = this.workbook.ground;
    this.isGettingReady = true;
    await ready.finally(() => (this.isGettingReady = false));
    const { ground } = this.workbook;
    if (ground.bytes !== bytes || ground.moves.get(sheet) !== moves.get(sheet) || this.current.order !== naturalOrder)
      throw new SpokenError(workbenchWords.rowsMovedMeanwhile);
  }

  undo(): void {
    this.retrace(this.workbook.nextSteps.undo, () => this.workbook.undoLast());
  }

  redo(): void {
    this.retrace(this.workbook.nextSteps.redo, () => this.workbook.redoLast());
  }

  async save(): Promise<Uint8Array> {
    const saving = this.workbook.save(this.reader.write);
    // What is done from here on is not in it. Until it is there, nothing counts as saved.
    this.saving = Math.max(this.saving, this.workbook.unsaved);
    const takeBack = this.workbook.handedOver();
    try {
      return await saving;
    } catch (error) {
      takeBack();
      throw error;
    } finally {
      this.saving = 0;
      this.show({ unsaved: this.workbook.unsaved });
    }
  }

  private tellSelection(): void {
    const { cell, block, order } = this.current;
    // What is shown side by side need not stand side by side in the file.
    this.workbook.select(cell.sheet, order === naturalOrder ? block : { ...block, top: cell.row, bottom: cell.row });
  }

  private retrace(step: EditStep | null, work: () => Outcome): void {
    if (!step) return;
    work();
    const place = placeOf(step);
    if (!place) return;
    const there = this.current.sheets.find(({ name, visible }) => visible && name === place.sheet);
    this.goTo(there ? place : { sheet: this.current.cell.sheet, row: 0, column: 0 }, true);
  }

  private show(changed: Partial<ShownBook>): void {
    this.current = { ...this.current, ...changed };
    this.listeners.tell();
  }

  private refresh(kind: Changed): void {
    const sheets = this.workbook.shownGrids();
    const { sheet } = this.current.cell;
    if (kind === "rows") this.views.forget();
    this.show({
      sheets,
      ...this.views.of(sheet),
      stale: this.workbook.staleCells(sheet),
      unsaved: Math.max(this.saving, this.workbook.unsaved),
      ...shownSteps(this.workbook.nextSteps),
      ...(kind === "rows" ? { looks: this.looks.shown, marks: new MarkedCells(this.workbook.marksOf(sheet)) } : {}),
    });
    if (kind === "sheets") this.goTo({ sheet: sheets.at(-1)?.name ?? "", row: 0, column: 0 }, true);
    else if (!sheets.some(({ name }) => name === sheet)) this.goTo(firstView(sheets).cell, true);
  }

  private showMarks(): void {
    const { sheet } = this.current.cell;
    this.show({ marks: new MarkedCells(this.workbook.marksOf(sheet)), stale: this.workbook.staleCells(sheet) });
  }

  private goTo(cell: CellPlace, scroll: boolean): void {
    const changesSheet = cell.sheet !== this.current.cell.sheet;
    const scrollCalls = this.current.scrollCalls + (scroll ? 1 : 0);
    // Whatever leads to a row that is filtered out is to be seen.
    if (this.views.of(cell.sheet).order.placeOf(cell.row) < 0) this.views.forget(cell.sheet);
    this.show(goneTo({ ...this.current, ...this.views.of(cell.sheet), scrollCalls }, cell));
    if (changesSheet) this.showMarks();
    void this.readLook(cell.sheet);
  }

  /** How a sheet looks is read when it first comes to the front: that takes as long as reading its values. */
  private async readLook(sheet: string): Promise<void> {
    if (await this.looks.load(sheet)) this.show({ looks: this.looks.shown });
  }
}
