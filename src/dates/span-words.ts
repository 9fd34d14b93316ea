import { chineseOf, partsOf } from "./day";
import { quarterOf, type Quarter } from "./limits";
import type { Span } from "./span";

/** 2026年第3季度. */
export function quarterWords({ year, quarter }: Quarter): string {
  return `${year}年第${quarter}季度`;
}

/** A time as exactly as it was told: 2026年5月6日, 2026年5月上旬, 2026年5月, 2026年第2季度, 2026年上半年, 2026年. */
export function spanWords({ earliest, latest, precision }: Span): string {
  const { year, month, date } = partsOf(earliest);
  switch (precision) {
    case "tenDays":
      return `${year}年${month}月${date < 11 ? "上" : date < 21 ? "中" : "下"}旬`;
    case "month":
      return `${year}年${month}月`;
    case "quarter":
      return quarterWords(quarterOf(earliest));
    case "halfYear":
      return `${year}年${month <= 6 ? "上" : "下"}半年`;
    case "year":
      return `${year}年`;
    default:
      return chineseOf(latest);
  }
}
