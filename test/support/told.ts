import { isoOf } from "../../src/dates/day";
import type { MentionReading } from "../../src/dates/interpret";
import type { DateReading } from "../../src/dates/date-reading";
import type { Span } from "../../src/dates/span";

/** A span as the tests write it: 2023-05-06, or 2023-05-01/2023-05-31 month. */
export function toldSpan({ earliest, latest, precision }: Span): string {
  const days = earliest === latest ? isoOf(earliest) : `${isoOf(earliest)}/${isoOf(latest)}`;
  return precision === "day" ? days : `${days} ${precision}`;
}

/** A reading on one line, so that a table of texts and readings stays readable. */
export function told(reading: MentionReading | DateReading): string {
  switch (reading.kind) {
    case "span":
      return toldSpan(reading.span);
    case "period":
    case "plan":
      return `${reading.kind} ${reading.span ? toldSpan(reading.span) : "-"}`;
    case "ambiguous":
      return `ambiguous ${reading.spans.map(toldSpan).join(" or ")}`;
    case "yearless":
      return `yearless ${reading.month}-${reading.date ?? "?"}`;
    case "fromNote":
      return `${reading.years === 0 ? "this" : "next"} year ${String(reading.first)}-${String(reading.last)}`;
    case "relative":
      return `relative ${reading.months}`;
    default:
      return reading.kind;
  }
}
