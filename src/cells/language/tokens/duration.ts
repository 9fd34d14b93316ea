import { numeralInDigits } from "../../../dates/normalise";

const written = /(\d{1,3}|[一二两三四五六七八九十]{1,3}|半) ?(个半|个)?(工作日|天|日|周|星期|月|季度|年)(半)?/y;
const numerals = "0123456789一二两三四五六七八九十半";
/** In days. */
const units: Readonly<Record<string, number>> = {
  工作日: 1.4,
  天: 1,
  日: 1,
  周: 7,
  星期: 7,
  月: 30,
  季度: 90,
  年: 360,
};
const daysInMonth = 30;
const mostYears = 10;

function countOf(numeral: string): number {
  return numeral === "半" ? 0.5 : Number(numeralInDigits(numeral));
}

/** 3月 and 第2季度 are times, 3个月 and 2个季度 are how long. */
function isHowLong(numeral: string, many: string, unit: string): boolean {
  return many !== "" || (unit !== "月" && unit !== "季度" && unit !== "工作日") || numeral === "半";
}

/** How long something lasts, in months or parts of one, where the text says so here (半个月, 一年半); and where it ends. */
export function durationAt(text: string, at: number): { readonly months: number; readonly end: number } | null {
  if (!numerals.includes(text.charAt(at))) return null;
  written.lastIndex = at;
  const match = written.exec(text);
  if (match === null) return null;
  const [all, numeral = "", many = "", unit = "", more = ""] = match;
  if (!isHowLong(numeral, many, unit)) return null;
  const count = countOf(numeral) + (many === "个半" || more !== "" ? 0.5 : 0);
  if (unit === "年" && count > mostYears) return null;
  return { months: (count * (units[unit] ?? 0)) / daysInMonth, end: at + all.length };
}
