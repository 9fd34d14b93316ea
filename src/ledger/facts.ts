import type { Day } from "../dates/day";
import type {
  AdjustmentRow,
  AdjustmentTable,
  AdjustmentValues,
  StatusRow,
  StatusTable,
  StatusValues,
  Table,
} from "./tables";

/** A row of either annex, for places and fixes. */
export type AnyRow = StatusRow | AdjustmentRow;

type RowWith<Values> = Values extends StatusValues
  ? StatusRow
  : Values extends AdjustmentValues
    ? AdjustmentRow
    : AnyRow;

/** The tables of one earlier quarter. */
export interface EarlierQuarter {
  readonly status: StatusTable | null;
  readonly adjustments: AdjustmentTable | null;
}

/** By when a table is judged, and what else is known of it. */
export interface TableFacts {
  /** The day the sheet is judged as of. */
  readonly asOf: Day;
  readonly asOfFrom: "reportedOn" | "quarterEnd" | "today" | "option";
  /** Events after this day cannot have happened when the sheet was written (a written 填报时间, else today). */
  readonly knownUntil: Day;
  /** The quarters before this one without a gap, newest first, as far as they are at hand. */
  readonly history: readonly EarlierQuarter[];
}

/** What a rule may know of the row it is asked about. */
export interface RowFacts<Values> extends TableFacts {
  readonly row: RowWith<Values>;
  readonly table: Table<Values>;
  /** The row itself, or 附表4 of this or the last quarter, stops the clock. */
  readonly excused: boolean;
  /** The same enterprise in this quarter's 附表3, where that is at hand. */
  readonly statusRow: StatusRow | null;
}
