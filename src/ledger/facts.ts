import type { Day } from "../dates/day";
import type { Archives } from "./archive-records";
import type {
  AdjustmentRow,
  AdjustmentTable,
  AdjustmentValues,
  AnnexTable,
  StatusRow,
  StatusTable,
  StatusValues,
} from "./tables";

/** A row of either annex, for places and fixes. */
export type AnyRow = StatusRow | AdjustmentRow;

/** What a judgement about each annex sees; one about both sees the columns that both have. */
interface ByAnnex {
  readonly 3: { readonly values: StatusValues; readonly row: StatusRow; readonly table: StatusTable };
  readonly 4: { readonly values: AdjustmentValues; readonly row: AdjustmentRow; readonly table: AdjustmentTable };
  readonly both: {
    readonly values: Pick<StatusValues & AdjustmentValues, keyof StatusValues & keyof AdjustmentValues>;
    readonly row: AnyRow;
    readonly table: AnnexTable;
  };
}

/** The rows that a judgement is about: 附表3's, 附表4's, or those of both. */
export type Annex = keyof ByAnnex;
export type ValuesOf<Of extends Annex> = ByAnnex[Of]["values"];
export type RowOf<Of extends Annex> = ByAnnex[Of]["row"];
export type TableOf<Of extends Annex> = ByAnnex[Of]["table"];

/** The tables of one earlier quarter. */
export interface EarlierQuarter {
  readonly status: StatusTable | null;
  readonly adjustments: AdjustmentTable | null;
}

/** By when a table is judged, and what else is known of it. */
export interface TableFacts {
  /** The day the sheet is judged as of. */
  readonly asOf: Day;
  readonly asOfFrom: "reportedOn" | "title" | "quarterEnd" | "today" | "option";
  /** Events after this day cannot have happened when the sheet was written (a written 填报时间, else today). */
  readonly knownUntil: Day;
  /** The quarters before this one without a gap, newest first, as far as they are at hand. */
  readonly history: readonly EarlierQuarter[];
  /**
   * The records of a sheet 归档, for the newest quarter and for sheets that name none; null where the workbook has no
   * such sheet.
   */
  readonly archives: Archives | null;
}

/** What a rule may know of the row it is asked about. */
export interface RowFacts<Of extends Annex> extends TableFacts {
  readonly row: RowOf<Of>;
  readonly table: TableOf<Of>;
  /** The row itself, or 附表4 of this or the last quarter, stops the clock. */
  readonly excused: boolean;
  /** 附表4 of this or the last quarter stops it. */
  readonly adjusted: boolean;
  /** The same enterprise in this quarter's 附表3, where that is at hand. */
  readonly statusRow: StatusRow | null;
}
