import calendar from "chinese-days/dist/chinese-days.json";
import type { Day } from "./day";
import { addDays, addMonths, dayOf, endOfMonth, parseIso, partsOf, weekdayOf } from "./day";

/** A limit's last day: the corresponding day, and the working day it moves to (民法典 203). */
export interface DueDay {
  readonly legal: Day;
  readonly rolled: Day;
  /** False where the State Council's holidays of that year are not known, so that only weekends were counted. */
  readonly certain: boolean;
}

/** A working day found from some day on, and whether that year's holidays are known. */
export interface WorkingDay {
  readonly day: Day;
  readonly certain: boolean;
}

function daysNamedIn(table: Readonly<Record<string, string>>): Set<Day> {
  return new Set(
    Object.keys(table)
      .map(parseIso)
      .filter((day) => day !== null),
  );
}

/** Days off by the State Council's yearly notice, weekends inside a holiday included. */
const holidays = daysNamedIn(calendar.holidays);
/** Saturdays and Sundays worked in exchange for a longer holiday. */
const exchangedWorkingDays = daysNamedIn(calendar.workdays);
const yearsWithHolidays = new Set([...holidays].map((day) => partsOf(day).year));

/** Whether offices work on this day; in a year without published holidays only weekends are days off. */
export function isWorkingDay(day: Day): boolean {
  if (exchangedWorkingDays.has(day)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The first working day on or after the day; not certain where a day on the way has no published holidays. */
export function rollToWorkingDay(day: Day): WorkingDay {
  let candidate = day;
  let certain = hasHolidays(candidate);
  while (!isWorkingDay(candidate)) {
    candidate = addDays(candidate, 1);
    certain = certain && hasHolidays(candidate);
  }
  return { day: candidate, certain };
}

function hasHolidays(day: Day): boolean {
  return yearsWithHolidays.has(partsOf(day).year);
}

const dueDays = new Map<number, Map<Day, DueDay>>();

/**
 * The last day of a limit of so many months: the start is not counted, it ends with the corresponding day or the
 * month's last, rest days roll (民法典 201–203).
 */
export function due(from: Day, months: number): DueDay {
  let known = dueDays.get(months);
  if (known === undefined) dueDays.set(months, (known = new Map()));
  let found = known.get(from);
  if (found === undefined) {
    known.set(from, (found = dueOn(addMonths(from, months))));
  }
  return found;
}

function dueOn(legal: Day): DueDay {
  const { day: rolled, certain } = rollToWorkingDay(legal);
  return { legal, rolled, certain };
}

/** A calendar quarter, as the title of a quarterly annex names it. */
export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

function quarterAt(index: number): Quarter {
  const quarter = ((index % 4) + 1) as Quarter["quarter"];
  return { year: Math.floor(index / 4), quarter };
}

function indexOf({ year, quarter }: Quarter): number {
  return year * 4 + quarter - 1;
}

/** The quarter that the day lies in. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = partsOf(day);
  return quarterAt(year * 4 + Math.floor((month - 1) / 3));
}

/** The first day of the quarter; a RangeError outside the years of a Day (1900-03-01 … 9999). */
export function quarterStart({ year, quarter }: Quarter): Day {
  return firstDayOfMonth(year, quarter * 3 - 2);
}

/** The last day of the quarter; a RangeError outside the years of a Day. */
export function quarterEnd({ year, quarter }: Quarter): Day {
  return endOfMonth(firstDayOfMonth(year, quarter * 3));
}

/** The quarter after this one. */
export function nextQuarter(quarter: Quarter): Quarter {
  return quarterAt(indexOf(quarter) + 1);
}

/** The quarter before this one. */
export function previousQuarter(quarter: Quarter): Quarter {
  return quarterAt(indexOf(quarter) - 1);
}

/** Negative when a is earlier than b, 0 when they are the same quarter, positive when a is later. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return indexOf(a) - indexOf(b);
}

function firstDayOfMonth(year: number, month: number): Day {
  const first = dayOf(year, month, 1);
  if (first === null) throw new RangeError(`${year}年${month}月超出可用的日期范围`);
  return first;
}

/** When a quarter's report is due: this date, inclusive, of the month after the quarter, rest days rolled. */
export function reportDue(quarter: Quarter, date: number): DueDay {
  return dueOn(addDays(quarterEnd(quarter), date));
}

/** When a summary is due that must be handed in by the end of this month (1–12) of the year, rest days rolled. */
export function annualSummaryDue(year: number, month: number): DueDay {
  return dueOn(endOfMonth(firstDayOfMonth(year, month)));
}
