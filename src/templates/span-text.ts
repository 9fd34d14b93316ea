import { chineseOf, partsOf } from "../dates/day";
import type { Span } from "../dates/span";

/**
 * A time in the consistent form, as exactly as it is known: 2026年5月6日, 2026年5月, 2026年; null for any other precision.
 */
export function spanText({ earliest, precision }: Span): string | null {
  const { year, month } = partsOf(earliest);
  switch (precision) {
    case "day":
      return chineseOf(earliest);
    case "month":
      return `${year}年${month}月`;
    case "year":
      return `${year}年`;
    default:
      return null;
  }
}
