import { chineseOf, partsOf } from "../dates/day";
import type { Quarter } from "../dates/limits";
import type { Span } from "../dates/span";

/** A time as messages write it: 2026年5月6日 where it is told to the day, 2026年5月, 2026年, else from–to. */
export function whenOf({ earliest, latest, precision }: Span): string {
  if (earliest === latest) return chineseOf(earliest);
  const { year, month } = partsOf(earliest);
  if (precision === "month") return `${year}年${month}月`;
  if (precision === "year") return `${year}年`;
  return `${chineseOf(earliest)}至${chineseOf(latest)}`;
}

/** 2026年第3季度 */
export function quarterName({ year, quarter }: Quarter): string {
  return `${year}年第${quarter}季度`;
}
