import type { Rectangle } from "../sheets/grid";
import type { Wait } from "../workbooks/port";
import type { Undoable } from "./write/journal";
import type { OwnChange } from "./own-changes";

/** What one open workbook's port knows between requests. */
export interface Session {
  /** Sheet names by Excel's id, as of the last look; events name sheets by id. */
  readonly names: Map<string, string>;
  /**
   * Merged areas by sheet name, as the last full reading found them and as rows moved since; none for a sheet where
   * that is not known.
   */
  readonly merges: Map<string, readonly Rectangle[]>;
  readonly journal: Undoable[];
  readonly ownChanges: OwnChange[];
  /** Sheets that we made. */
  readonly ownSheets: Set<string>;
  /** Who wants to know what a request waits for. */
  readonly waiting: Set<(wait: Wait | null) => void>;
  /** Milliseconds that a request waits where Excel does not hold it back by itself. */
  readonly patience: number;
  /** Characters of an address that getRanges takes. */
  addressLimit: number;
  /** Excel once said that a step of ours cannot be part of an undo group. */
  undoGroups: boolean;
}

/** OJ #5198: the documented 8,192 is not reached with every address. */
const cautiousLimit = 4_000;

/** The session of a workbook just opened. */
export function newSession(patience: number): Session {
  return {
    names: new Map(),
    merges: new Map(),
    journal: [],
    ownChanges: [],
    ownSheets: new Set(),
    waiting: new Set(),
    patience,
    addressLimit: cautiousLimit,
    undoGroups: true,
  };
}
