import { dayOfSerial, isoOf } from "../dates/day";
import { unitShownBy } from "../dates/number-format";
import { numberFormatAt, valueAt, type CellPlace, type CellValue, type Grid } from "../sheets/grid";

/** How much of YYYY-MM-DD a format shows. */
const shownLength = { day: 10, month: 7, year: 4 } as const;

/**
 * A cell's value as a clerk reads it: a date as YYYY-MM-DD, or as much of it as its format shows; everything else as it
 * is typed.
 */
function shownValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  const unit = unitShownBy(numberFormat);
  const day = typeof value === "number" && unit !== "none" ? dayOfSerial(value, date1904) : null;
  return day === null || unit === "none" ? String(value) : isoOf(day).slice(0, shownLength[unit]);
}

/** What a cell of a sheet shows. */
export function shownAt(grid: Grid, { row, column }: CellPlace): string {
  return shownValue(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
}
