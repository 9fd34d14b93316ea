import { partsOf, type Day } from "../../dates/day";
import { deadlineWords } from "./words";

/** 10月10日, 明年3月1日: a day of the bureau's list, as short as it stays clear. */
export function shortDay(day: Day, asOf: Day): string {
  const { year, month, date } = partsOf(day);
  return year === partsOf(asOf).year
    ? deadlineWords.bureau.inYear(month, date)
    : deadlineWords.bureau.nextYear(month, date);
}
