import type { StatusRow, StatusValues, Table } from "./tables";
import { addDays, addMonths, type Day } from "../dates/day";
import { sameSpan } from "../dates/span";
import { oncePerTable } from "./once-per-table";

/** Rows of one batch whose 要求完成期限 rises by one step a row: Excel's fill handle counted on instead of copying. */
export interface DeadlineSeries {
  readonly step: "day" | "month";
  /** The row that was dragged from; its own deadline is judged like any other. */
  readonly first: StatusRow;
  readonly rising: readonly StatusRow[];
}

const fewestRows = 3;
const steps = {
  day: (start: Day, count: number) => addDays(start, count),
  month: (start: Day, count: number) => addMonths(start, count),
} as const;

function follows(first: StatusRow, row: StatusRow, count: number, step: DeadlineSeries["step"]): boolean {
  const { listPublishedOn: listed, requiredCompletionDate: start } = first.values;
  const { listPublishedOn, requiredCompletionDate: end } = row.values;
  if (!listed || !start || !listPublishedOn || !end) return false;
  if (!sameSpan(listed, listPublishedOn) || start.precision !== end.precision) return false;
  return end.earliest === steps[step](start.earliest, count);
}

function seriesFrom(rows: readonly StatusRow[], from: number, step: DeadlineSeries["step"]): DeadlineSeries | null {
  const first = rows[from];
  if (!first) return null;
  let length = 1;
  for (let row = rows[from + 1]; row && follows(first, row, length, step); row = rows[from + length]) length += 1;
  return length < fewestRows ? null : { step, first, rising: rows.slice(from + 1, from + length) };
}

function findSeries({ rows }: Table<StatusValues>): DeadlineSeries[] {
  const found: DeadlineSeries[] = [];
  for (let from = 0; from < rows.length; from += 1) {
    const series = seriesFrom(rows, from, "day") ?? seriesFrom(rows, from, "month");
    if (!series) continue;
    found.push(series);
    from += series.rising.length;
  }
  return found;
}

/** The drag-filled series of a table. */
export const deadlineSeries = oncePerTable(findSeries);

const risingRows = oncePerTable(
  (table: Table<StatusValues>) => new Set<unknown>(deadlineSeries(table).flatMap(({ rising }) => rising)),
);

/** Whether the row's 要求完成期限 is one of a drag-filled series, which is reported as a whole. */
export function isDragFilled(table: Table<StatusValues>, row: StatusRow): boolean {
  return risingRows(table).has(row);
}
