import { dayOf, serialOf } from "../../dates/day";

/** What typing came to: a value, and the number format it brings where the cell has none of its own. */
export interface Typed {
  readonly value: string | number | null;
  readonly numberFormat?: string;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;
const date = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
/** Excel keeps fifteen digits; a longer number would lose its last ones, so it stays text. */
const digitsKept = 15;

/**
 * What Excel would make of a text typed into a cell: a date, a number, else the text itself. A text cell ("@") keeps it
 * as text.
 */
export function typedValue(text: string, numberFormat: string, date1904: boolean): Typed {
  if (text === "") return { value: null };
  if (numberFormat === "@") return { value: text };
  const parts = date.exec(text.trim());
  if (parts) {
    const day = dayOf(Number(parts[1]), Number(parts[2] ?? parts[4]), Number(parts[3] ?? parts[5]));
    if (day !== null) {
      const format = parts[4] === undefined ? "yyyy/m/d" : 'yyyy"年"m"月"d"日"';
      return { value: serialOf(day, date1904), ...(numberFormat === "General" ? { numberFormat: format } : {}) };
    }
  }
  if (number.test(text.trim()) && text.replace(/\D/g, "").length <= digitsKept) return { value: Number(text) };
  return { value: text };
}
