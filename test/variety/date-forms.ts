import { civil, serial, type Civil, type Serial } from "./calendar";
import type { Cell } from "./cells";
import type { Dice } from "./dice";

/** How a cell tells a day: to the day or the month, and whether as a text of one reading only. */
export interface WrittenDay {
  readonly cell: Cell;
  readonly precision: "day" | "month" | "year";
  readonly plainText: boolean;
}

const two = (value: number) => String(value).padStart(2, "0");
const wide = (text: string) => text.replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const digits = (value: number, zero: string) =>
  [...String(value)].map((sign) => `${zero}一二三四五六七八九`.charAt(Number(sign))).join("");

function counted(value: number): string {
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? "" : tens === 1 ? "十" : `${digits(tens, "〇")}十`;
  return head + (value % 10 === 0 ? "" : digits(value % 10, "〇"));
}

const chinese = ({ year, month, date }: Civil, zero: string) =>
  `${digits(year, zero)}年${counted(month)}月${counted(date)}日`;

type Form = (day: Civil) => string;

/** Day texts of exactly one reading. */
export const dayTexts: readonly Form[] = [
  ({ year, month, date }) => `${year}年${month}月${date}日`,
  ({ year, month, date }) => `${year}年${month}月${date}日`,
  ({ year, month, date }) => `${year}年${two(month)}月${two(date)}日`,
  ({ year, month, date }) => `${year}.${month}.${date}`,
  ({ year, month, date }) => `${year}.${month}.${date}`,
  ({ year, month, date }) => `${year}.${two(month)}.${two(date)}`,
  ({ year, month, date }) => `${year}/${month}/${date}`,
  ({ year, month, date }) => `${year}-${month}-${date}`,
  ({ year, month, date }) => `${year}-${two(month)}-${two(date)}`,
  ({ year, month, date }) => `${year}、${two(month)}、${two(date)}`,
  ({ year, month, date }) => `${year}年${month}月${date}号`,
  ({ year, month, date }) => `${year}.${two(month)}.${two(date)}日`,
  ({ year, month, date }) => wide(`${year}年${month}月${date}日`),
  ({ year, month, date }) => wide(`${year}.${month}.${date}`),
  ({ year, month, date }) => `${year}。${month}。${date}`,
  ({ year, month, date }) => `${year}·${month}·${date}`,
  ({ year, month, date }) => `${year}—${month}—${date}`,
  ({ year, month, date }) => ` ${year}.${month}.${date}`,
  ({ year, month, date }) => `${year}.${month}.${date}\u00a0`,
  ({ year, month, date }) => `${year} 年 ${month} 月 ${date} 日`,
  (day) => chinese(day, "〇"),
  (day) => chinese(day, "○"),
  (day) => chinese(day, "零"),
];

const looseTexts: readonly Form[] = [
  ({ year, month, date }) => `${year}${two(month)}${two(date)}`,
  ({ year, month, date }) => `${year}-${two(month)}-${two(date)} 00:00:00`,
  ({ year, month, date }) => `${year % 100}年${month}月${date}日`,
];

export const dayFormats = [
  "m/d/yyyy",
  'yyyy"年"m"月"d"日"',
  'yyyy"年"m"月"d"日"',
  "yyyy/m/d",
  "yyyy-mm-dd",
  "yyyy\\-mm\\-dd",
  "yyyy.m.d",
  'm"月"d"日"',
  '[$-804]yyyy"年"m"月"d"日";@',
  '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
  "yyyy/m/d;@",
];
const monthFormats = ['yyyy"年"m"月"', "mmm-yy", "yyyy-mm", 'yyyy"年"m"月";@'];

const monthTexts: readonly Form[] = [
  ({ year, month }) => `${year}年${month}月`,
  ({ year, month }) => `${year}年${two(month)}月`,
  ({ year, month }) => `${year}-${two(month)}`,
  ({ year, month }) => `${year}/${two(month)}`,
  ({ year, month }) => `${digits(year, "〇")}年${counted(month)}月`,
  ({ year, month }) => `${year}.${two(month)}`,
];

export const textDay = (dice: Dice, day: Serial): string => dice.pick(dayTexts)(civil(day));
export const textMonth = (dice: Dice, day: Serial): string => dice.pick(monthTexts)(civil(day));

/** A date in a column of dates: mostly a real date, often a text, sometimes no more than a month. */
export function writtenDay(dice: Dice, day: Serial, coarse = 0.12): WrittenDay {
  const parts = civil(day);
  if (dice.chance(coarse)) return writtenMonth(dice, day);
  const kind = dice.next();
  if (kind < 0.03)
    return { cell: { serial: day + 0.375, format: "yyyy/m/d h:mm" }, precision: "day", plainText: false };
  if (kind < 0.5) return { cell: { serial: day, format: dice.pick(dayFormats) }, precision: "day", plainText: false };
  if (kind < 0.55) return { cell: Number(looseTexts[0]?.(parts)), precision: "day", plainText: false };
  if (kind < 0.62) return { cell: dice.pick(looseTexts)(parts), precision: "day", plainText: false };
  return { cell: dice.pick(dayTexts)(parts), precision: "day", plainText: true };
}

function writtenMonth(dice: Dice, day: Serial): WrittenDay {
  const parts = civil(day);
  const first = serial(parts.year, parts.month, 1);
  const kind = dice.next();
  if (kind < 0.3)
    return { cell: { serial: first, format: dice.pick(monthFormats) }, precision: "month", plainText: false };
  if (kind < 0.4 && parts.month !== 1 && parts.month !== 10)
    return { cell: Number(`${parts.year}.${parts.month}`), precision: "month", plainText: false };
  return { cell: textMonth(dice, day), precision: "month", plainText: false };
}
