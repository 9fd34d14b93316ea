import type { ColumnKey } from "../annexes/columns";
import type { MilestoneCell } from "../cells/milestone/cell-statements";
import type { AdjustmentRow, AnnexTable, StatusRow } from "../ledger/tables";
import { chineseOf } from "../dates/day";
import { readDate } from "../dates/reading";
import { isBlank, textOf } from "../sheets/cells";
import { addressOf } from "../sheets/grid";
import type { ReadTable } from "../sheets/read";
import { RowCells } from "../sheets/rows/row-cells";
import { spanText } from "./span-text";

/** A row of a clerk's sheet: what it says, and its cells as they are meant (ditto marks and merges resolved). */
export interface SourceRow<Row> {
  readonly read: ReadTable;
  readonly row: Row;
  /** Zero-based row of the sheet. */
  readonly at: number;
  readonly cells: ReadonlyMap<ColumnKey, MilestoneCell>;
}

export type StatusSource = SourceRow<StatusRow>;
export type AdjustmentSource = SourceRow<AdjustmentRow>;

/** The rows of an 附表3 with their cells. */
export function statusSources(read: ReadTable): StatusSource[] {
  return read.table.annex === 3 ? sourcesOf(read, read.table.rows) : [];
}

/** The rows of an 附表4 with their cells. */
export function adjustmentSources(read: ReadTable): AdjustmentSource[] {
  return read.table.annex === 4 ? sourcesOf(read, read.table.rows) : [];
}

function sourcesOf<Row extends AnnexTable["rows"][number]>(read: ReadTable, rows: readonly Row[]): SourceRow<Row>[] {
  const { grid, layout, outline, rowNumbers } = read;
  const columns = [...layout.columns];
  const cells = new RowCells(
    grid,
    columns.map(([, column]) => column),
    outline,
  );
  return rows.map((row, position) => {
    cells.moveTo(position);
    return {
      read,
      row,
      at: rowNumbers[position] ?? -1,
      cells: new Map(
        columns.map(([key], index): [ColumnKey, MilestoneCell] => [
          key,
          {
            value: cells.values[index] ?? null,
            numberFormat: cells.formats[index] ?? "General",
            date1904: grid.date1904,
          },
        ]),
      ),
    };
  });
}

/**
 * What a cell says in the clerk's own words; a serial as the date it shows (2026年5月6日, 2026年5月); "" where it shows
 * nothing.
 */
export function writtenIn(cell: MilestoneCell | undefined): string {
  if (cell === undefined || isBlank(cell.value)) return "";
  if (typeof cell.value !== "number") return textOf(cell.value);
  const reading = readDate(cell.value, cell.numberFormat, cell.date1904);
  if (reading.kind !== "span" || reading.asText) return String(cell.value);
  return spanText(reading.span) ?? chineseOf(reading.span.earliest);
}

/** “强审台账”第12行（上海申岚精细化工有限公司）, as notes name a row. */
export function rowName({ read, row, at }: SourceRow<StatusRow | AdjustmentRow>): string {
  const name = row.values.enterprise?.name;
  return `“${read.grid.name}”第${at + 1}行${name === undefined ? "" : `（${name}）`}`;
}

/** The cell's address on its sheet, or the row's where the sheet has no such column. */
export function cellName({ read, at }: SourceRow<StatusRow | AdjustmentRow>, key: ColumnKey): string {
  const column = read.layout.columns.get(key);
  return column === undefined ? `第${at + 1}行` : addressOf(at, column);
}
