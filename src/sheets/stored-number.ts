import { serialOf } from "../dates/day";
import { showsDate } from "../dates/number-format";

/**
 * A blueprint's number as a workbook of the given date system stores it: a date counts from that system's first day.
 */
export function storedNumber(value: number, numberFormat: string, date1904: boolean): number {
  return showsDate(numberFormat) ? serialOf(value, date1904) : value;
}
