import type { MilestoneCell } from "../cells/milestone/cell-statements";
import { readDate } from "../dates/reading";
import type { Span } from "../dates/span";
import type { Content } from "./blueprints/annex-sheet";
import { saysMoreThanDate } from "./leftover-words";
import { writtenIn } from "./source-rows";

/**
 * A cell of a date column carried over: a real date where it means exactly one day and says nothing else, otherwise the
 * clerk's own words (2026年11月, 延期至2026年12月31日). `span`: what the cell was read as.
 */
export function dateContent(cell: MilestoneCell | undefined, span: Span | null): Content {
  const written = writtenIn(cell);
  if (written === "" || cell === undefined) return null;
  if (span === null || span.precision !== "day") return written;
  // 一年内 counts from 公布 and so means one day, too.
  const isRelative = readDate(cell.value, cell.numberFormat, cell.date1904).kind === "relative";
  return isRelative || typeof cell.value === "number" || !saysMoreThanDate(written) ? { day: span.earliest } : written;
}
