import { numberFormatAt, valueAt, type CellPlace } from "../sheets/grid";
import { readSheetLook } from "../xlsx/read/sheet-look";
import { openFileWorkbook, type FileWorkbook } from "../xlsx/workbook";
import type { Outcome, Workbook } from "../workbooks/port";
import { firstView, markedCells, type BookView } from "./book-view";
import { typedValue } from "./typed-value";

/** An opened file: the workbook for the pane, and what the page shows of it. */
export interface OpenBook {
  readonly workbook: Workbook & { readonly name: string };
  view(): BookView;
  subscribe(listener: () => void): () => void;
  /** The clerk selects a cell, or goes to the sheet that the cell is in. */
  select(cell: CellPlace): void;
  /** Puts what the clerk typed into a cell. */
  type(cell: CellPlace, text: string): Promise<Outcome>;
  /** The file's bytes with everything done to it. */
  save(): Promise<Uint8Array>;
}

/** Opens a file; throws UnreadableFileError. Whatever is done to the workbook later shows in the view. */
export async function openBook(bytes: Uint8Array, name: string): Promise<OpenBook> {
  const file = await openFileWorkbook(bytes, name);
  const book = new Book(file, firstView(await file.sheets()));
  await book.begin();
  return book;
}

class Book implements OpenBook {
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly workbook: FileWorkbook,
    private current: BookView,
  ) {}

  /** Shows the first sheet, and follows the file from here on. */
  async begin(): Promise<void> {
    this.workbook.updated((update) => {
      if (update.kind === "marks") this.showMarks();
      else if (update.kind === "reveal") this.goTo(update.cell, true);
      else void this.refresh(update.kind === "sheets");
    });
    this.showMarks();
    await this.readLook(this.current.cell.sheet);
  }

  readonly view = (): BookView => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  select(cell: CellPlace): void {
    this.goTo(cell, false);
    this.workbook.select(cell.sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  }

  type(cell: CellPlace, text: string): Promise<Outcome> {
    const grid = this.current.sheets.find((sheet) => sheet.name === cell.sheet);
    if (!grid) return Promise.resolve({ done: 0, skipped: [{ sheet: cell.sheet, cell, reason: "sheet-missing" }] });
    const { value, numberFormat } = typedValue(text, numberFormatAt(grid, cell.row, cell.column), grid.date1904);
    if (valueAt(grid, cell.row, cell.column) === value) return Promise.resolve({ done: 0, skipped: [] });
    return this.workbook.edit([{ cell, value, numberFormat: numberFormat ?? null }], value === null ? "clear" : "type");
  }

  async save(): Promise<Uint8Array> {
    const saved = await this.workbook.save();
    this.show({ unsaved: 0 });
    return saved;
  }

  private show(changed: Partial<BookView>): void {
    this.current = { ...this.current, ...changed };
    for (const listener of this.listeners) listener();
  }

  private async refresh(goToLast: boolean): Promise<void> {
    const sheets = await this.workbook.sheets();
    const isChanged = sheets.some((sheet, at) => sheet !== this.current.sheets[at]);
    this.show({ sheets, unsaved: this.current.unsaved + (isChanged ? 1 : 0) });
    if (goToLast) this.goTo({ sheet: sheets.at(-1)?.name ?? "", row: 0, column: 0 }, true);
  }

  private showMarks(): void {
    this.show({ marks: markedCells(this.workbook.marksOf(this.current.cell.sheet)) });
  }

  private goTo(cell: CellPlace, scroll: boolean): void {
    const changesSheet = cell.sheet !== this.current.cell.sheet;
    this.show({ cell, scrollCalls: this.current.scrollCalls + (scroll ? 1 : 0) });
    if (changesSheet) this.showMarks();
    void this.readLook(cell.sheet);
  }

  /** How a sheet looks is read when it first comes to the front: that takes as long as reading its values. */
  private async readLook(sheet: string): Promise<void> {
    if (this.current.looks.has(sheet)) return;
    const look = await readSheetLook(await this.workbook.save(), sheet);
    if (look) this.show({ looks: new Map(this.current.looks).set(sheet, look) });
  }
}
