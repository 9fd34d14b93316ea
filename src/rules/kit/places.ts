import type { ColumnKey } from "../../annexes/columns";
import type { Severity } from "../../annexes/severity";
import type { Day } from "../../dates/day";
import type { AnyRow } from "../../ledger/facts";
import type { Told } from "../../ledger/told";
import type { TablePart, TableRole } from "../../ledger/tables";

/** Where a finding stands or points to; it becomes an address only when it is shown. */
export type Spot =
  | { readonly row: AnyRow; readonly column: ColumnKey; readonly table?: TableRole }
  /** about: an enterprise without a row here, or a column without a heading. */
  | { readonly header: ColumnKey; readonly about: string | { readonly column: ColumnKey }; readonly table?: TableRole }
  | { readonly part: TablePart; readonly table?: TableRole };

/** One cell of a fix. The value it replaces is looked up when the finding is placed. */
export interface FixWrite {
  readonly row: AnyRow;
  readonly column: ColumnKey;
  readonly value: string | number | { readonly day: Day };
}

/** safe: changes how it is written, never what it means; else the clerk is asked first. */
export interface RuleFix {
  readonly label: string;
  readonly safe: boolean;
  readonly writes: readonly FixWrite[];
}

interface HitExtras {
  /** Lower than the rule's own where this case deserves less. */
  readonly severity?: Severity;
  readonly related?: readonly Spot[];
  /** Or how they are worked out, where they take longer than the judging. */
  readonly fixes?: readonly RuleFix[] | (() => readonly RuleFix[]);
  /** The statements that it rests on; those in its own cell are underlined. */
  readonly words?: readonly Told[];
}

/** What a rule about one row found: facts only, the sentence comes later. */
export interface RowHit<At, Detail> extends HitExtras {
  readonly at: At;
  readonly detail: Detail;
}

/** What a rule about a table or the workbook found. */
export interface SpotHit<Detail> extends HitExtras {
  readonly spot: Spot;
  readonly detail: Detail;
}
