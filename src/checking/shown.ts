import { dayOfSerial, isoOf } from "../dates/day";
import { numberFormatAt, valueAt, type CellPlace, type CellValue, type Grid } from "../sheets/grid";

/** Letters of a date code, once quoted text, colours and conditions are out of the way. */
const dateCode = /[ymd]/i;

/** Whether a number format shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  return dateCode.test(numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|@/gi, ""));
}

/** A cell's value as a clerk reads it: a date as YYYY-MM-DD, everything else as it is typed. */
function shownValue(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "number" && isDateFormat(numberFormat)) {
    const day = dayOfSerial(value, date1904);
    if (day !== null) return isoOf(day);
  }
  return String(value);
}

/** What a cell of a sheet shows. */
export function shownAt(grid: Grid, { row, column }: CellPlace): string {
  return shownValue(valueAt(grid, row, column), numberFormatAt(grid, row, column), grid.date1904);
}
