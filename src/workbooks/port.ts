import type { CellPlace, CellValue, Grid, Rectangle } from "../sheets/grid";
import type { Blueprint } from "../sheets/blueprint";

/** 必改, 核实, 提示, by what follows from them. */
export type MarkSeverity = "error" | "warning" | "hint";

/** A cell to highlight. */
export interface Mark {
  readonly cell: CellPlace;
  readonly severity: MarkSeverity;
}

/**
 * One guarded write: done only where the cell still holds `expected` (null = empty). Writes of one `group` happen all
 * or not at all.
 */
export interface CellWrite {
  readonly cell: CellPlace;
  readonly expected: CellValue;
  /** A date is written as its serial in the workbook's own date system; a text that begins with = + - @ stays text. */
  readonly value: string | number | null;
  /** en-US; without it the cell keeps its own. */
  readonly numberFormat?: string;
  /** The fix this write belongs to. */
  readonly group: string;
}

/** Why something was not done; the pane turns each into one Chinese sentence with an action. */
export type SkipReason =
  | "protected"
  | "hidden-sheet"
  | "hidden-row"
  | "filtered"
  | "changed-meanwhile"
  | "holds-formula"
  | "merged-away"
  | "sheet-missing"
  | "other-workbook-in-front"
  | "editing-cell"
  | "not-supported"
  | "read-only"
  /** The clerk's own conditional formats lie over our marks. */
  | "covered"
  /** Some of our marks could not be taken off. */
  | "marks-left"
  /** Conditional formats that are not ours went missing. */
  | "formats-lost"
  /** The program gave up without a reason that a clerk could act on: try again. */
  | "failed";

/** A cell or a whole sheet that was left alone. */
export interface Skipped {
  readonly sheet: string;
  readonly cell?: CellPlace;
  readonly group?: string;
  readonly reason: SkipReason;
}

/** What a request did, and what it did not and why. Nothing is thrown for a reason a clerk can act on. */
export interface Outcome {
  /** Cells marked, cleared, written or revealed. */
  readonly done: number;
  readonly skipped: readonly Skipped[];
  /** Conditional formats that could not be read while clearing: some of them may be marks. */
  readonly unreadable?: number;
}

/**
 * The rows (zero-based, inclusive) of one sheet that somebody else changed; null rows = the whole sheet, or it came or
 * went.
 */
export interface SheetChange {
  readonly sheet: string;
  readonly rows: { readonly from: number; readonly to: number } | null;
  /** A colleague's edit of a shared workbook: their own program deals with it. */
  readonly source?: "remote";
}

/** How far a reading is. */
export interface Progress {
  /** Cells read so far, of `total` where it is known. */
  readonly done: number;
  readonly total: number | null;
}

/** Who is told of the progress, and what stops it. */
export interface ReadOptions {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
  /**
   * On behalf of an edit: asks nothing that would cost the clerk Excel's undo list, and does not wait for the end of
   * cell editing. Throws a WorkbookProblem where that is not enough.
   */
  readonly leaveUndo?: boolean;
  /** Told of each sheet that cannot be read: charts and macros. */
  readonly leftOut?: (sheet: string) => void;
}

/** Takes a listener off again. */
export type Unsubscribe = () => void;

/** Where the clerk's selection stands now. */
export interface Selection {
  readonly sheet: string;
  readonly range: Rectangle;
}

/** What a new sheet lacks although its blueprint asks for it: it prints wider than one page. */
export type SheetLack = "fit-to-width";

/**
 * Until the clerk has ended editing a cell, or for an answer that has not come for 20 seconds (a dialog is open, the
 * program hangs).
 */
export type Wait = "editing-cell" | "no-answer";

/** A workbook, wherever it lives. No face-specific names; every method resolves, also when it could do nothing. */
export interface Workbook {
  /** File name as the clerk knows it now, without folders. */
  fileName(): Promise<string>;
  /** Tells what a request waits for, null when it goes on; absent where nothing ever waits. */
  readonly waiting?: (listener: (wait: Wait | null) => void) => Unsubscribe;
  /**
   * The used part of every sheet, hidden ones too (`visible: false`); one round trip per 4 MB of cells. Throws an
   * AbortError when the signal fires.
   */
  sheets(options?: ReadOptions): Promise<Grid[]>;
  /**
   * The given rows (zero-based, inclusive) of one sheet's used columns, merges included; null where the sheet is gone,
   * or must first be read whole.
   */
  rows(sheet: string, from: number, to: number): Promise<Grid | null>;
  /** Tells of changes made by others than this program. */
  changed(listener: (change: SheetChange) => void): Unsubscribe;
  /** Tells where the clerk's selection went. */
  selected(listener: (selection: Selection) => void): Unsubscribe;
  /** Highlights cells, replacing all earlier marks of ours in the workbook. */
  mark(marks: Iterable<Mark>): Promise<Outcome>;
  /** Takes all our marks off, also those of another session or face. */
  unmark(): Promise<Outcome>;
  /** Guarded writes into sheets read before, entered into the undo journal. */
  write(writes: readonly CellWrite[]): Promise<Outcome>;
  /**
   * Puts back what the last write changed, in cells that still hold what we wrote. done = 0 where there is nothing to
   * undo.
   */
  undo(): Promise<Outcome>;
  /** Activates the sheet and selects the cell. */
  reveal(cell: CellPlace): Promise<Outcome>;
  /**
   * A new sheet from a blueprint under a free name; returns that name. Never overwrites. `told` hears what the sheet
   * lacks.
   */
  insert(blueprint: Blueprint, told?: (lack: SheetLack) => void): Promise<string>;
  /** Keeps a JSON value in the workbook itself (one custom XML part, the same for every face); null forgets it. */
  remember(key: string, value: unknown): Promise<Outcome>;
  /**
   * What was remembered, unvalidated: the caller reads it through its own zod schema. `unusable` hears of a memory that
   * is damaged or too large to be ours: it is passed over.
   */
  recall(key: string, unusable?: () => void): Promise<unknown>;
}
