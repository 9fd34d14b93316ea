import type { Rectangle } from "../sheets/grid";
import type { Undoable } from "./journal";
import type { OwnChange } from "./own-changes";

/** What one open workbook's port knows between requests. */
export interface Session {
  /** Sheet names by Excel's id, as of the last look; events name sheets by id. */
  readonly names: Map<string, string>;
  /** Merged areas by sheet name, as last read: a mark covers its whole merged cell. */
  readonly merges: Map<string, readonly Rectangle[]>;
  readonly journal: Undoable[];
  readonly ownChanges: OwnChange[];
  /** Sheets that we made. */
  readonly ownSheets: Set<string>;
}

/** The session of a workbook just opened. */
export function newSession(): Session {
  return { names: new Map(), merges: new Map(), journal: [], ownChanges: [], ownSheets: new Set() };
}
