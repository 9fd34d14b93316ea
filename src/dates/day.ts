import { UTCDate } from "@date-fns/utc";
import { addMonths as addMonthsTo } from "date-fns/addMonths";

/**
 * A calendar day without clock or zone, held as Excel holds it: the integer serial of the 1900 system.
 * Valid from 1900-03-01 (61), after Excel's day that never was, to 9999-12-31.
 */
export type Day = number & { readonly unit: "day" };

/** The calendar parts of a day; month 1–12. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

const serialOfUnixEpoch = 25_569;
const millisecondsPerDay = 86_400_000;
const firstDay = 61;
const lastDay = 2_958_465;
/** A 1904 workbook counts from 1904-01-01, which is serial 1462 in the 1900 system. */
const offsetOf1904 = 1_462;

function fromUtc(milliseconds: number): Day {
  return (Math.floor(milliseconds / millisecondsPerDay) + serialOfUnixEpoch) as Day;
}

/**
 * Read through UTC only: the machine's zone has no part in a day. The platform's own Date, where nothing is reckoned:
 * a check of 100,000 rows takes days apart some million times.
 */
function toUtc(day: Day): Date {
  return new Date((day - serialOfUnixEpoch) * millisecondsPerDay);
}

/** For what is reckoned with months, the library's date that knows no zone. */
function utcDate(day: Day): UTCDate {
  return new UTCDate((day - serialOfUnixEpoch) * millisecondsPerDay);
}

/** The day of these parts (month 1–12), or null where the calendar has no such day. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (!(year >= 1900 && month >= 1 && month <= 12 && date >= 1 && date <= 31)) return null;
  const day = fromUtc(Date.UTC(year, month - 1, date));
  if (!(day >= firstDay && day <= lastDay)) return null;
  // The 31st of a month that has none would be a day of the next.
  return date <= 28 || partsOf(day).date === date ? day : null;
}

/** The day written as YYYY-MM-DD; throws a RangeError on anything else. For constants, options and tests. */
export function day(iso: string): Day {
  const found = parseIso(iso);
  if (found === null) throw new RangeError(`“${iso}”不是 YYYY-MM-DD 格式的日期`);
  return found;
}

/** The day written as YYYY-MM-DD, or null. */
export function parseIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of an Excel serial (a time of day is dropped), or null outside 1900-03-01 … 9999-12-31. */
export function dayOfSerial(serial: number, date1904 = false): Day | null {
  const whole = Math.floor(serial) + (date1904 ? offsetOf1904 : 0);
  return whole >= firstDay && whole <= lastDay ? (whole as Day) : null;
}

/** The serial that a workbook of the given date system stores for a day, or for a serial of the 1900 system. */
export function serialOf(day: number, date1904 = false): number {
  return date1904 ? day - offsetOf1904 : day;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): DayParts {
  const utc = toUtc(day);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** YYYY-MM-DD, as JSON and the command line write days. */
export function isoOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** 2026年5月6日, as messages write days. */
export function chineseOf(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** The day so many calendar days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** The corresponding day so many months later, or that month's last day where it has none (民法典 202). */
export function addMonths(day: Day, months: number): Day {
  return fromUtc(addMonthsTo(utcDate(day), months).getTime());
}

/** The last day of the month that the day lies in. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return fromUtc(Date.UTC(year, month, 0));
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  return toUtc(day).getUTCDay();
}

/** Today by the machine's own clock and zone: the clerk's calendar, not UTC's. */
export function today(): Day {
  const now = new Date();
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? (firstDay as Day);
}
