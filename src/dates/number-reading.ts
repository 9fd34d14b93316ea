import { day, dayOf, dayOfSerial } from "./day";
import { unitShownBy } from "./number-format";
import type { DateReading } from "./date-reading";
import type { Span } from "./span";
import { daySpan, monthsSpan, spanAround } from "./span";

const plausibleFirst = day("1990-01-01");
const plausibleLast = day("2100-12-31");
const fullDigits = /^(\d{4})(\d\d)(\d\d)$/;
const monthDigits = /^((?:19|20)\d\d)(0[1-9]|1[0-2])$/;
const yearAndMonth = /^((?:19|20)\d\d)\.(0?[1-9]|1[0-2])$/;
const monthAndDate = /^(1[0-2]|[1-9])\.(0?[1-9]|[12]\d|3[01])$/;

function span(found: Span | null, asText = false): DateReading | null {
  return found && { kind: "span", span: found, asText, deadline: false };
}

/** 45047 shown as 2023年5月: the cell tells no more than its format shows. */
function serialReading(value: number, numberFormat: string, date1904: boolean): DateReading | null {
  const found = dayOfSerial(value, date1904);
  if (found === null) return null;
  const unit = unitShownBy(numberFormat);
  if (unit === "none" && (found < plausibleFirst || found > plausibleLast)) return null;
  return span(unit === "none" || unit === "day" ? daySpan(found) : spanAround(found, unit));
}

/** 20230506, 202305, 2023: typed as digits, no serials. */
function digitsReading(digits: string): DateReading | null {
  const full = fullDigits.exec(digits);
  if (full) {
    const year = Number(full[1]);
    if (year < 1990 || year > 2100) return null;
    const found = dayOf(year, Number(full[2]), Number(full[3]));
    return found === null ? { kind: "impossible" } : span(daySpan(found), true);
  }
  const month = monthDigits.exec(digits);
  if (month) return span(monthsSpan(Number(month[1]), Number(month[2]), Number(month[2]), "month"));
  const year = Number(digits);
  return year >= 1990 && year <= 2100 ? span(monthsSpan(year, 1, 12, "year")) : null;
}

/** 2023.5 and 5.6. Excel drops the zero that 2023.10 or 5.20 was typed with. */
function decimalReading(digits: string): DateReading | null {
  const month = yearAndMonth.exec(digits);
  if (month) {
    const year = Number(month[1]);
    const january = monthsSpan(year, 1, 1, "month");
    const october = monthsSpan(year, 10, 10, "month");
    if (month[2] === "1" && january && october) return { kind: "ambiguous", spans: [january, october] };
    return span(monthsSpan(year, Number(month[2]), Number(month[2]), "month"));
  }
  const yearless = monthAndDate.exec(digits);
  if (!yearless) return null;
  const lostZero = /^[123]$/.test(yearless[2] ?? "");
  return { kind: "yearless", month: Number(yearless[1]), date: lostZero ? null : Number(yearless[2]) };
}

/**
 * What a number in a date column says: a serial, digits typed without separators, or a decimal meant as year and month.
 */
export function readNumber(value: number, numberFormat: string, date1904: boolean): DateReading {
  const digits = String(value);
  return (
    serialReading(value, numberFormat, date1904) ??
    (Number.isInteger(value) ? digitsReading(digits) : decimalReading(digits)) ?? { kind: "notADate", text: digits }
  );
}
