import type { Written } from "./written";

const zero = 0x30;
const marks = new Set([..."./-"].map((mark) => mark.charCodeAt(0)));
const [year, month, day, alsoDay, blank] = [..."年月日号 "].map((mark) => mark.charCodeAt(0));

function isDigit(code: number): boolean {
  return code >= zero && code <= zero + 9;
}

/** One or two digits as a number, negative where they are more or none. */
function shortNumber(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isDigit(first)) return -1;
  const second = text.charCodeAt(at + 1);
  if (!isDigit(second)) return first - zero;
  return isDigit(text.charCodeAt(at + 2)) ? -1 : (first - zero) * 10 + second - zero;
}

const widthAt = (text: string, at: number): number => (isDigit(text.charCodeAt(at + 1)) ? 2 : 1);

/**
 * 2024年5月31日, 2024.5.31, 2024-05-31, 2024/5/31 behind four digits: nearly every date of a ledger is written so, and
 * the forms, which read it alike, take ten times as long. Null where it is anything else.
 */
export function usualDayAt(text: string, at: number): Written | null {
  const mark = text.charCodeAt(at + 4);
  if (mark !== year && !marks.has(mark)) return null;
  const months = shortNumber(text, at + 5);
  if (months < 0) return null;
  const behindMonth = at + 5 + widthAt(text, at + 5);
  if (text.charCodeAt(behindMonth) !== (mark === year ? month : mark)) return null;
  const dates = shortNumber(text, behindMonth + 1);
  if (dates < 0) return null;
  const behindDate = behindMonth + 1 + widthAt(text, behindMonth + 1);
  const unit = text.charCodeAt(behindDate);
  const named = unit === day || unit === alsoDay;
  if (mark === year ? !named : unit === blank) return null;
  return {
    end: named ? behindDate + 1 : behindDate,
    year: Number(text.slice(at, at + 4)),
    month: months,
    date: dates,
    quarter: null,
    part: null,
    until: null,
    order: "certain",
    garbled: false,
  };
}
