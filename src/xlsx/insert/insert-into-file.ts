import type { Grid } from "../../sheets/grid";
import type { Blueprint } from "../../sheets/blueprint";
import { savedBytes } from "../patch/save-workbook";
import { openPackage } from "../read/package";
import type { FileContent } from "../read/read";
import type { SheetFacts } from "../read/sheet-facts";
import { readWorkbookPart } from "../read/workbook-part";
import type { RowMoves } from "../rows/row-moves";
import { insertedInto } from "./insert-sheet";

/** The file that a sheet is put into, and the rows that moved since it was written. */
export interface InsertedFrom extends Pick<FileContent, "package" | "workbook"> {
  readonly bytes: Uint8Array;
  readonly moves: readonly RowMoves[];
}

/** A file with one more sheet: its bytes, and what was read of the sheet. */
export interface InsertedSheet {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly grid: Grid;
  readonly facts: SheetFacts;
}

/**
 * Puts a sheet behind all others of a file, under a name that is free. Rows that moved are written first: the sheet may
 * point at them. Throws UnreadableFileError.
 */
export type SheetInserter = (file: InsertedFrom, blueprint: Blueprint) => InsertedSheet | Promise<InsertedSheet>;

/** On the thread that calls it. */
export const insertHere: SheetInserter = ({ package: file, workbook, moves }, blueprint) => {
  if (moves.length === 0) return insertedInto({ package: file, workbook }, blueprint);
  const pending = { moves, edits: new Map(), marks: null, items: null, recalculate: false };
  const moved = openPackage(savedBytes(file, workbook, pending), file.limits);
  return insertedInto({ package: moved, workbook: readWorkbookPart(moved) }, blueprint);
};
