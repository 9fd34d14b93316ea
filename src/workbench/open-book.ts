import { numberFormatAt, valueAt, type CellPlace } from "../sheets/grid";
import { readSheetLook } from "../workbooks/file/sheet-look";
import { openFileWorkbook } from "../workbooks/file/workbook";
import type { Outcome, Workbook } from "../workbooks/port";
import { firstView, markedCells, type BookView } from "./book-view";
import { typedValue } from "./typed-value";

/** An opened file: the workbook for the pane, and what the page shows of it. */
export interface OpenBook {
  readonly workbook: Workbook;
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
  let view = firstView(await file.sheets());
  const listeners = new Set<() => void>();

  const show = (changed: Partial<BookView>): void => {
    view = { ...view, ...changed };
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => {
    const sheets = await file.sheets();
    const changes = sheets.filter((sheet, at) => sheet !== view.sheets[at]).length;
    show({ sheets, unsaved: view.unsaved + (changes > 0 ? 1 : 0) });
  };
  const showMarks = (): void => show({ marks: markedCells(file.marksOf(view.cell.sheet)) });
  /** How a sheet looks is read when it first comes to the front: that takes as long as reading its values. */
  const readLook = async (sheet: string): Promise<void> => {
    if (view.looks.has(sheet)) return;
    const look = await readSheetLook(await file.save(), sheet);
    if (look) show({ looks: new Map(view.looks).set(sheet, look) });
  };
  const goTo = (cell: CellPlace, scroll: boolean): void => {
    const changesSheet = cell.sheet !== view.cell.sheet;
    show({ cell, scrollCalls: view.scrollCalls + (scroll ? 1 : 0) });
    if (changesSheet) showMarks();
    void readLook(cell.sheet);
  };

  file.updated((update) => {
    if (update.kind === "cells") void refresh();
    else if (update.kind === "marks") showMarks();
    else if (update.kind === "reveal") goTo(update.cell, true);
    else void refresh().then(() => goTo({ sheet: view.sheets.at(-1)?.name ?? "", row: 0, column: 0 }, true));
  });
  showMarks();
  await readLook(view.cell.sheet);

  return {
    workbook: file,
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select(cell) {
      goTo(cell, false);
      file.select(cell.sheet, { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
    },
    async type(cell, text) {
      const grid = view.sheets.find((sheet) => sheet.name === cell.sheet);
      if (!grid) return { done: 0, skipped: [{ sheet: cell.sheet, cell, reason: "sheet-missing" }] };
      const { value, numberFormat } = typedValue(text, numberFormatAt(grid, cell.row, cell.column), grid.date1904);
      if (valueAt(grid, cell.row, cell.column) === value) return { done: 0, skipped: [] };
      return file.edit(cell, value, numberFormat ?? null);
    },
    async save() {
      const saved = await file.save();
      show({ unsaved: 0 });
      return saved;
    },
  };
}
