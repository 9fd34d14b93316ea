import type {
  AdjustmentTable,
  AdjustmentValues,
  AnnexTable,
  Row,
  StatusTable,
  StatusValues,
  Table,
} from "../ledger/tables";
import { day } from "../dates/day";
import type { Span } from "../dates/span";
import { adjustmentRows } from "./rows/adjustment-rows";
import { rowBands } from "./rows/bands";
import type { Grid } from "./grid";
import type { Layout } from "./layout";
import { tableOutline, type TableOutline } from "./rows/outline";
import { RepeatCounter } from "./rows/repeat-counter";
import type { ReadContext, RowContent, RowReader, RowSource } from "./rows/row-reader";
import { reportedSpan } from "./sign-off";
import { statusRows } from "./rows/status-rows";

/** An annex with the rows that were read from it, and the sheet they came from. */
export interface ReadTable {
  readonly table: AnnexTable;
  /** Zero-based sheet row by position. */
  readonly rowNumbers: readonly number[];
  readonly grid: Grid;
  readonly layout: Layout;
  readonly outline: TableOutline;
}

/** Where no as-of day is known every day may have come. */
const endOfTime = day("9999-12-31");

type Building<Values> = { -readonly [Key in keyof Row<Values>]: Row<Values>[Key] };

/**
 * Reads the rows of a recognised annex. The as-of day settles dates without a year and tells plans from events; nothing
 * else depends on it.
 */
export function readTable(grid: Grid, layout: Layout, context: ReadContext): ReadTable {
  const outline = tableOutline(grid, layout);
  const source = sourceOf({ grid, layout, outline }, context);
  const { rowNumbers } = outline;
  const table =
    layout.annex === 3
      ? statusTable(source, rowsOf(source, statusRows(source)))
      : adjustmentTable(source, rowsOf(source, adjustmentRows(source)));
  return { table, rowNumbers, grid, layout, outline };
}

/** What the sheet's foot tells before its rows are read: 填报时间, on which the as-of day rests. */
export function readSignOff(layout: Layout): { readonly reportedOn: Span | null } {
  return { reportedOn: reportedSpan(layout) };
}

/** What rows are read from, once more or for the first time. */
export function sourceOf(from: Omit<RowSource, "asOf">, { asOf }: ReadContext): RowSource {
  return { ...from, asOf: asOf ?? endOfTime };
}

/** One row as the rules see it; times and band are given by its neighbours. */
export function rowOf<Values>(
  { values, tally }: RowContent<Values>,
  position: number,
  times: number,
): Building<Values> {
  return {
    position,
    times,
    band: 0,
    values,
    filled: tally.filled,
    blank: tally.blank,
    unreadable: tally.unreadable,
    problems: fitted(tally.problems),
    told: fitted(tally.told),
    excuse: tally.excuse,
  };
}

/** A list that takes no more room than it needs: one that grew keeps room for sixteen more. */
function fitted<Item>(list: readonly Item[]): readonly Item[] {
  return list.length === 0 ? list : list.slice();
}

function rowsOf<Values extends StatusValues | AdjustmentValues>(
  { outline }: RowSource,
  read: RowReader<Values>,
): readonly Row<Values>[] {
  const repeats = new RepeatCounter();
  const rows: Building<Values>[] = [];
  for (let position = 0; position < outline.rowNumbers.length; position += 1) {
    const content = read(position);
    rows.push(rowOf(content, position, repeats.next(content.values)));
  }
  rowBands(rows, outline.separated).forEach((band, position) => {
    const row = rows[position];
    if (row) row.band = band;
  });
  return rows;
}

function statusTable(source: RowSource, rows: readonly Row<StatusValues>[]): StatusTable {
  return { annex: 3, ...tableOf(source, rows) };
}

function adjustmentTable(source: RowSource, rows: readonly Row<AdjustmentValues>[]): AdjustmentTable {
  return { annex: 4, ...tableOf(source, rows) };
}

function periodKey({ quarter, month }: Layout["period"]): string {
  if (quarter) return `${quarter.year}Q${quarter.quarter}`;
  return month ? `${month.year}M${month.month}` : "";
}

function tableOf<Values>({ layout, outline }: RowSource, rows: readonly Row<Values>[]): Table<Values> {
  const { annex, sheet, title, period, signOff, isReport, voluntary, columns } = layout;
  const { quarter, month } = period;
  return {
    key: `annex${annex}@${periodKey(period)}`,
    sheet,
    period: quarter,
    month,
    title: title?.text ?? null,
    signOff: {
      reportingAuthority: signOff.reportingAuthority?.value ?? null,
      preparedBy: signOff.preparedBy?.value ?? null,
      reportedOn: signOff.reportedOn?.value ?? null,
    },
    reportedOn: reportedSpan(layout),
    isReport,
    voluntary,
    declaredEmpty: annex === 4 && outline.saysNothing,
    columns: new Set(columns.keys()),
    rows,
  };
}
