import type { CellPlace } from "../sheets/grid";
import type { CellEdit } from "../xlsx/edited-cells";
import type { FileWorkbook } from "../xlsx/workbook";
import type { Outcome, Workbook } from "../workbooks/port";
import type { ShownBook } from "./book-view";
import type { CopiedBlock } from "./grid/block-edits";
import type { BodyRows } from "./view/body-rows";
import type { SheetFilter } from "./view/sheet-filter";

/** An opened file: the workbook for the pane, and what the page shows of it. */
export interface OpenBook {
  readonly workbook: Workbook & Pick<FileWorkbook, "name" | "draft" | "ground" | "moveRows" | "edit" | "updated">;
  view(): ShownBook;
  subscribe(listener: () => void): () => void;
  /** The clerk selects a cell, or goes to the sheet that the cell is in. */
  select(cell: CellPlace): void;
  /** The clerk selects the block from the cell to another one; rows of the block are places in the order shown. */
  selectTo(to: { readonly row: number; readonly column: number }): void;
  /** Filters and sorts what is shown of the sheet in front; the file stays as it is. */
  arrange(filter: SheetFilter, body: BodyRows): Promise<void>;
  /** The clerk selects whole rows, by the places that they are shown in (inclusive). */
  selectRows(from: number, to: number): void;
  /** Puts what the clerk typed into the selected cell. */
  type(text: string): Promise<Outcome>;
  /** Empties the selected block. */
  clear(): Promise<Outcome>;
  /** What the selected block holds, to be handed to the clipboard; null where no sheet is in front. */
  copy(): CopiedBlock | null;
  /** Copies the selected block and empties it. */
  cut(): { readonly copied: CopiedBlock | null; readonly outcome: Promise<Outcome> };
  /** Puts the clipboard's text in from the selected block's first cell on. */
  paste(text: string): Promise<Outcome>;
  /** Puts these in at once, in place of what was found; their rows are places in the order shown. */
  replace(edits: readonly CellEdit[]): Promise<Outcome>;
  /** Repeats the selected block's first row in the rows below. */
  fillDown(): Promise<Outcome>;
  /** Puts in as many rows as are selected, above them, looking like row `like`; throws SpokenError. */
  insertRows(like: number | null): Promise<Outcome>;
  /** Takes the selected rows out; throws SpokenError. */
  deleteRows(): Promise<Outcome>;
  /** Takes back the last thing done, typed or fixed. */
  undo(): void;
  /** Does again what was taken back last. */
  redo(): void;
  /** The file's bytes with everything done to it; from then on nothing is unsaved. */
  save(): Promise<Uint8Array>;
  /** The same of these sheets only (null: all), without marks, reasons and settings; what is unsaved stays so. */
  submission(sheets: readonly string[] | null): Promise<Uint8Array>;
}
