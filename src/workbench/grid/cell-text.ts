import { format, isDateFormat } from "numfmt";
import { dayOfSerial, isoOf } from "../../dates/day";
import { longestFormat } from "../../dates/number-format";
import type { CellValue } from "../../sheets/grid";

/** What Excel fills a cell with whose number it cannot show. */
const hashes = "########";

/**
 * Formats that follow the machine's own settings (ECMA-376 part 1, 18.8.30 and 18.8.31), as a Chinese Windows shows
 * them.
 */
const ofTheMachine: Readonly<Record<string, string>> = {
  "m/d/yyyy": "yyyy/m/d",
  "m/d/yyyy h:mm": "yyyy/m/d h:mm",
};
const longDate = 'yyyy"年"m"月"d"日"';
const longTime = "h:mm:ss";

/** Days between the first days of the two date systems. */
const daysBefore1904 = 1_462;
/** 9999-12-31, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** General shows whole numbers of up to 11 digits as they are (18.8.31), and longer ones with an exponent. */
const firstTooLong = 1e11;

/** A cell as Excel with Chinese settings shows it, however wide its column is; the rest as stored. */
export function cellText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(value) < firstTooLong) return String(value);
  const code = chineseCode(numberFormat);
  const isDate = isDateFormat(code);
  const serial = isDate && date1904 ? value + daysBefore1904 : value;
  if (isDate && (serial < 0 || serial > lastSerial + 1)) return hashes;
  return format(code, serial, { locale: "zh-CN", throws: false });
}

/** What stands in the formula bar: a date in full, whatever its format leaves out. */
export function editText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (typeof value !== "number" || !isDateFormat(chineseCode(numberFormat))) return value === null ? "" : String(value);
  const day = dayOfSerial(value, date1904);
  return day === null ? String(value) : isoOf(day).replace(/-0?/g, "/");
}

/** The format as a Chinese Excel means it: 14 is 2024/5/31 there, though files name it m/d/yyyy. */
function chineseCode(numberFormat: string): string {
  if (numberFormat.length > longestFormat) return "General";
  if (/^\[\$-(?:x-sysdate|F800)\]/i.test(numberFormat)) return longDate;
  if (/^\[\$-(?:x-systime|F400)\]/i.test(numberFormat)) return longTime;
  return (ofTheMachine[numberFormat] ?? numberFormat).replaceAll("上午/下午", "AM/PM");
}
