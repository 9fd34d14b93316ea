import { addDays, addMonths, partsOf, type Day } from "../../dates/day";
import type { MentionReading } from "../../dates/interpret";
import { resolveYearless, resolveYearlessSpan } from "../../dates/reading";
import { daySpan, monthsSpan, type Span } from "../../dates/span";
import type { Statement } from "./statement";

/** What the calendar of a row allows: a time without a year is placed by 名单公布时间. */
export interface Calendar {
  /** The day the sheet is judged as of. */
  readonly asOf: Day;
  /** 名单公布时间 of the row, null where it is not known. */
  readonly listed: Day | null;
  /** The limit that an 延期 puts off: the end of the year, once assessed that of 验收; null where it is not known. */
  readonly limit: Day | null;
}

/** The span of a time as written; null where it needs a year, or does not read. */
export function spanOf(reading: MentionReading | null): Span | null {
  return reading?.kind === "span" || reading?.kind === "period" ? reading.span : null;
}

/** The span of a time in a row; one without a year lies between 公布 and the as-of day, else it is null. */
export function spanIn(reading: MentionReading | null, { asOf, listed }: Calendar): Span | null {
  if (reading?.kind !== "yearless") return spanOf(reading);
  if (listed === null) return null;
  return resolveYearlessSpan(reading, listed, asOf);
}

/** 9月20日起停产两周 of either year: the later one decides whether it is over. */
function latestOf(reading: MentionReading | null, { asOf }: Calendar): Span | null {
  if (reading?.kind !== "yearless") return null;
  const day = resolveYearless(reading.month, reading.date ?? 1, addDays(addMonths(asOf, -12), 1), asOf);
  return day === null ? null : daySpan(day);
}

const daysInMonth = 30;

/** 停产半年, 延期三个月: so long from its beginning, an 延期 from the limit that it puts off at the earliest. */
function lasting({ what, on, lasts }: Statement, calendar: Calendar): Day | null {
  if (lasts === null) return null;
  const since = (spanIn(on, calendar) ?? latestOf(on, calendar))?.latest ?? null;
  const limit = what === "extension" ? calendar.limit : null;
  const begins = since !== null && (limit === null || since > limit) ? since : limit;
  if (begins === null) return null;
  const months = Math.floor(lasts);
  return addDays(addMonths(begins, months), Math.round((lasts - months) * daysInMonth));
}

/** 延期至6月30日: the first such day after the limit that it puts off. */
function extendedTo({ until }: Statement, { limit }: Calendar): Day | null {
  if (until?.kind !== "yearless" || limit === null) return null;
  return resolveYearless(until.month, until.date ?? 28, limit, addDays(addMonths(limit, 12), -1));
}

/**
 * 推迟到明年一季度: counted from when it was said, or from any year from 公布 on in which it would put something off; null
 * where it is over by one of them and not by another.
 */
function notedUntil({ what, on, until }: Statement, { asOf, listed, limit }: Calendar): Day | null {
  if (until?.kind !== "fromNote" || listed === null) return null;
  const noted = spanOf(on);
  const from = partsOf(noted?.latest ?? listed).year;
  const to = noted ? from : partsOf(asOf).year;
  const least = what === "extension" ? (limit ?? listed) : listed;
  const ends: Day[] = [];
  for (let year = from; year <= to; year += 1) {
    const end = monthsSpan(year + until.years, until.first, until.last, "range")?.latest ?? null;
    if (end !== null && (noted || end > least)) ends.push(end);
  }
  const holding = ends.filter((end) => end >= asOf);
  return holding.length === ends.length || holding.length === 0 ? (ends[0] ?? null) : null;
}

/** The last day of a standstill that the statement names; null where it names none. */
export function endOf(statement: Statement, calendar: Calendar): Day | null {
  const { on, until } = statement;
  const end = spanOf(until) ?? (on?.kind === "period" ? on.span : null);
  return (
    end?.latest ?? extendedTo(statement, calendar) ?? notedUntil(statement, calendar) ?? lasting(statement, calendar)
  );
}

/** Whether a statement is of the kind that may stop the clock. */
export function mayStand({ topic, stance }: Statement): boolean {
  return topic === "standstill" || topic === "departure" || stance === "exempt";
}

/** A halt of so many months at most cannot be why a year ran out. */
const shortestMonths = 1;
const coarse: ReadonlySet<Span["precision"]> = new Set(["year", "halfYear", "quarter"]);

/**
 * Whether a halt lies beside the time that matters: 2022年停产 was before 公布, and 停产3天 that names no month may have been
 * at any time.
 */
function isBeside({ what, on, still, lasts }: Statement, calendar: Calendar): boolean {
  if (what !== "halt" && what !== "hardship") return false;
  const from = spanIn(on, calendar);
  if (lasts !== null && lasts <= shortestMonths && !still && (from === null || coarse.has(from.precision))) return true;
  return !still && from !== null && calendar.listed !== null && from.latest < calendar.listed;
}

/** 2027年3月关停, read in 2026: it is still to come. */
function isToCome({ on }: Statement, { asOf }: Calendar): boolean {
  const from = spanOf(on);
  return from !== null && on?.kind !== "period" && from.earliest > asOf;
}

/** What counts: what is asserted, or what only may be so. */
export type Certainty = "done" | "unsure";

/** 预计10月复产 tells no more than that it may stand still until then. */
function certaintyOf({ topic, stance }: Statement): Certainty | null {
  if (stance === "done" || stance === "unsure") return stance;
  return topic === "standstill" && stance === "awaited" ? "unsure" : null;
}

/**
 * Whether the statement is a standstill, a departure or a 视同开展 of this certainty that has begun and has not ended on
 * the as-of day.
 */
function holds(statement: Statement, calendar: Calendar, certainty: Certainty): boolean {
  const { topic, stance } = statement;
  if (topic === "step") return certainty === "done" && stance === "exempt" && statement.what !== "acceptance";
  if (certaintyOf(statement) !== certainty || isToCome(statement, calendar)) return false;
  if (topic === "departure") return true;
  if (topic !== "standstill" || isBeside(statement, calendar)) return false;
  const end = endOf(statement, calendar);
  return end === null || end >= calendar.asOf;
}

/** 复产 ends what keeps an enterprise from producing, and shows that it is still there; a lifted 延期 ends only itself. */
function isEndedBy(statement: Statement, over: Statement): boolean {
  if (over.topic !== "standstill" || over.stance !== "over") return false;
  if (statement.topic === "departure") return statement.what === "merger" && over.what === "halt";
  if (statement.topic !== "standstill") return false;
  return over.what === "extension" ? statement.what === "extension" : statement.what !== "extension";
}

function isLater(statement: Statement, other: Statement): boolean {
  const since = spanOf(statement.on);
  const before = spanOf(other.on);
  return since !== null && before !== null && since.earliest > before.latest;
}

/**
 * The standstills and departures that hold on the as-of day, cell by cell. 现已复产 ends every halt before it in its cell,
 * and those in the other cells of the row that did not begin later.
 */
export function standing(
  cells: readonly (readonly Statement[])[],
  calendar: Calendar,
  certainty: Certainty = "done",
): readonly Statement[] {
  if (!cells.some((statements) => statements.some(mayStand))) return [];
  const overs = cells.flatMap((statements, cell) =>
    statements.flatMap((statement, at) => (statement.stance === "over" ? [{ statement, cell, at }] : [])),
  );
  return cells.flatMap((statements, cell) =>
    statements.filter((statement, at) => {
      if (!holds(statement, calendar, certainty)) return false;
      return !overs.some(
        (over) =>
          isEndedBy(statement, over.statement) &&
          (over.cell === cell ? over.at > at || statement.stance === "awaited" : !isLater(statement, over.statement)),
      );
    }),
  );
}
