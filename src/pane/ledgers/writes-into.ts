import { officialDateFormat, showsDate } from "../../dates/number-format";
import type { SheetFill } from "../../sheets/blueprint";
import { numberFormatAt, valueAt, type Grid } from "../../sheets/grid";
import type { CellWrite } from "../../workbooks/port";

/** A fill as guarded writes into an open sheet (none where it is not there); it takes no new rows. */
export function writesInto(grid: Grid | undefined, { sheet, cells }: SheetFill): CellWrite[] {
  if (!grid) return [];
  return cells.map(({ row, column, value, date }) => ({
    cell: { sheet, row, column },
    expected: valueAt(grid, row, column),
    value,
    ...(date && !showsDate(numberFormatAt(grid, row, column)) ? { numberFormat: officialDateFormat } : {}),
    // A cell with a formula of the clerk's own is left alone, and only that one.
    group: `${sheet} ${row} ${column}`,
  }));
}
