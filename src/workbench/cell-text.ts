import { dayOfSerial, isoOf, partsOf, weekdayOf, type Day } from "../dates/day";
import type { CellValue } from "../sheets/grid";

/** A cell as Excel would show it: dates, percentages and decimals by their number format, the rest as stored. */
export function cellText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const code = (numberFormat.split(";")[0] ?? "").replace(/\[(?:\$[^\]]*|[A-Za-z]+\d*)\]/g, "");
  if (isDate(code)) {
    const day = dayOfSerial(value, date1904);
    return day === null ? String(value) : dateText(day, value, code);
  }
  const decimals = /0\.(0+)/.exec(code)?.[1]?.length;
  if (code.includes("%")) return `${(value * 100).toFixed(decimals ?? 0)}%`;
  if (code === "General" || code === "@" || code === "") return generalText(value);
  const text = value.toFixed(decimals ?? 0);
  return code.includes(",") ? Number(text).toLocaleString("en-US", { minimumFractionDigits: decimals ?? 0 }) : text;
}

/** What stands in the formula bar: a date in full, whatever its format leaves out. */
export function editText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value !== "number" || !isDate(numberFormat)) return value === null ? "" : String(value);
  const day = dayOfSerial(value, date1904);
  return day === null ? String(value) : isoOf(day).replace(/-0?/g, "/");
}

function isDate(code: string): boolean {
  return /[ymd]/i.test(code.replace(/"[^"]*"|\\.|General/gi, ""));
}

/** Excel's General keeps eleven digits. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

const tokens = /"([^"]*)"|\\(.)|y+|m+|d+|h+|s+|AM\/PM|上午\/下午|./gi;

function dateText(day: Day, serial: number, code: string): string {
  const { year, month, date } = partsOf(day);
  const minutes = Math.round((serial - Math.floor(serial)) * 1_440);
  let afterHours = false;
  return code.replace(tokens, (token: string, quoted: string | undefined, escaped: string | undefined) => {
    if (quoted !== undefined) return quoted;
    if (escaped !== undefined) return escaped;
    const letter = token[0]?.toLowerCase();
    const wide = token.length > 1;
    if (letter === "y") return token.length > 2 ? String(year) : String(year).slice(-2);
    if (letter === "h") {
      afterHours = true;
      return padded(Math.floor(minutes / 60), wide);
    }
    if (letter === "m") return afterHours ? padded(minutes % 60, wide) : padded(month, wide);
    if (letter === "d") return token.length > 2 ? "日一二三四五六".charAt(weekdayOf(day)) : padded(date, wide);
    if (letter === "s") return padded(0, wide);
    return token === "@" || token === "_" ? "" : token;
  });
}

function padded(number: number, wide: boolean): string {
  return wide ? String(number).padStart(2, "0") : String(number);
}
