import type { AnnexTable, Row, StatusTable, AdjustmentTable, StatusValues, AdjustmentValues } from "../ledger/tables";
import { baseKey } from "../ledger/row-key";
import { adjustmentRows } from "./rows/adjustment-rows";
import { rowBands } from "./rows/bands";
import { valueAt, type Grid } from "./grid";
import { isMergedDown, patchedGrid, sameRow } from "./patch";
import { rowOf, sourceOf, type ReadTable } from "./read";
import { isDitto } from "./rows/row-cells";
import { RepeatCounter } from "./rows/repeat-counter";
import { rowClassifier } from "./rows/row-kinds";
import type { ReadContext, RowReader, RowSource } from "./rows/row-reader";
import { statusRows } from "./rows/status-rows";

/** Smaller tables are read whole: a single row may decide what they are. */
const fewestRows = 4;

/**
 * The table after some of its rows changed (the grid holds just these rows), sharing every row that did not; null where
 * the change may mean more: rows that came or went, bands, headers, merges, the foot.
 */
export function rereadRows(old: ReadTable, changed: Grid, context: ReadContext): ReadTable | null {
  const grid = patchedGrid(old.grid, changed);
  if (!grid || old.outline.rowNumbers.length < fewestRows) return null;
  const positions = changedPositions(old, grid, changed);
  if (!positions) return null;
  const { layout, outline } = old;
  const source = sourceOf({ grid, layout, outline }, context);
  return { ...old, grid, table: tableAfter(old.table, source, positions) };
}

function tableAfter(table: AnnexTable, source: RowSource, positions: readonly number[]): AnnexTable {
  return table.annex === 3 ? statusAfter(table, source, positions) : adjustmentsAfter(table, source, positions);
}

function statusAfter(table: StatusTable, source: RowSource, positions: readonly number[]): StatusTable {
  return { ...table, rows: rowsAfter(table.rows, source, statusRows(source), positions) };
}

function adjustmentsAfter(table: AdjustmentTable, source: RowSource, positions: readonly number[]): AdjustmentTable {
  return { ...table, rows: rowsAfter(table.rows, source, adjustmentRows(source), positions) };
}

/** Positions whose rows have to be read anew; null where a changed line was no enterprise's row or is none any more. */
function changedPositions({ grid: before, layout, outline }: ReadTable, grid: Grid, changed: Grid): number[] | null {
  const { rowNumbers } = outline;
  const classify = rowClassifier(grid, layout);
  const columns = [...layout.columns.values()];
  const positions: number[] = [];
  let position = firstAtOrAfter(rowNumbers, changed.top);
  for (let row = changed.top; row < changed.top + changed.values.length; row += 1) {
    if (rowNumbers[position] !== row) {
      if (!sameRow(before, grid, row)) return null;
      continue;
    }
    if (classify(row, false) !== "row" || isMergedDown(grid, row, columns)) return null;
    positions.push(position);
    position += 1;
  }
  for (; holdsDitto(grid, rowNumbers[position], columns); position += 1) positions.push(position);
  return positions;
}

function holdsDitto(grid: Grid, row: number | undefined, columns: readonly number[]): boolean {
  return row !== undefined && columns.some((column) => isDitto(valueAt(grid, row, column)));
}

function firstAtOrAfter(rowNumbers: readonly number[], row: number): number {
  let low = 0;
  let high = rowNumbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rowNumbers[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rowsAfter<Values extends StatusValues | AdjustmentValues>(
  before: readonly Row<Values>[],
  { outline }: RowSource,
  read: RowReader<Values>,
  positions: readonly number[],
): readonly Row<Values>[] {
  const rows = before.slice();
  let sameKeys = true;
  for (const position of positions) {
    const old = rows[position];
    if (!old) continue;
    const content = read(position);
    sameKeys &&= baseKey(content.values) === baseKey(old.values);
    rows[position] = { ...rowOf(content, position, old.times), band: old.band };
  }
  return withBands(sameKeys ? rows : withTimes(rows), outline.separated);
}

function withTimes<Values extends StatusValues | AdjustmentValues>(
  rows: readonly Row<Values>[],
): readonly Row<Values>[] {
  const repeats = new RepeatCounter();
  return rows.map((row) => {
    const times = repeats.next(row.values);
    return times === row.times ? row : { ...row, times };
  });
}

function withBands<Values extends StatusValues | AdjustmentValues>(
  rows: readonly Row<Values>[],
  separated: ReadonlySet<number>,
): readonly Row<Values>[] {
  const bands = rowBands(rows, separated);
  if (bands.every((band, position) => rows[position]?.band === band)) return rows;
  return rows.map((row, position) => {
    const band = bands[position] ?? row.band;
    return band === row.band ? row : { ...row, band };
  });
}
