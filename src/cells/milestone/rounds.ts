import type { Day } from "../../dates/day";
import { partsOf } from "../../dates/day";
import type { MentionReading } from "../../dates/interpret";
import { resolveYearlessSpan, spanInYear, type YearlessTime } from "../../dates/reading";
import type { Span } from "../../dates/span";
import type { Result, Round } from "./milestone";

/**
 * Between which days a date without a year can lie: from 名单公布 (null where unknown) to the day the sheet is judged as
 * of.
 */
export interface Window {
  readonly earliest: Day | null;
  readonly latest: Day;
}

/** A time or a result of the step, in the order of the text. */
export type Event = { readonly date: MentionReading } | { readonly result: "passed" | "failed" };

/** A round whose time is not yet placed in the calendar. */
export interface OpenRound {
  readonly date: MentionReading | null;
  readonly result: Result;
}

/** 同意通过, 通过、合格: one verdict said twice. */
function withoutEchoes(events: readonly Event[]): readonly Event[] {
  return events.filter((event, index) => {
    const before = events[index - 1];
    return !("result" in event && before !== undefined && "result" in before && before.result === event.result);
  });
}

/**
 * The place among `dates` of the time that the result at this place speaks of: the nearest before it, else the nearest
 * after, that no other result has.
 */
function dateFor(events: readonly Event[], at: number, taken: ReadonlySet<number>): number | null {
  const free = (index: number) => {
    const event = events[index];
    return event !== undefined && "date" in event && !taken.has(index);
  };
  for (let index = at - 1; index >= 0 && "date" in (events[index] ?? {}); index -= 1) if (free(index)) return index;
  for (let index = at + 1; index < events.length && "date" in (events[index] ?? {}); index += 1) {
    if (free(index)) return index;
  }
  return null;
}

/** 专家评审同意，现场评估通过: one verdict, said of one day at most, is one round; null where it is said of more. */
function oneRound(said: readonly Event[]): readonly OpenRound[] | null {
  let date: MentionReading | null = null;
  let result: Result = null;
  for (const event of said) {
    if ("date" in event) {
      if (date !== null) return null;
      date = event.date;
    } else {
      if (result !== null && result !== event.result) return null;
      result = event.result;
    }
  }
  return date === null && result === null ? [] : [{ date, result }];
}

/**
 * Pairs times and results to rounds: in order where there are as many of either, else each result with the time beside
 * it.
 */
export function pair(said: readonly Event[]): readonly OpenRound[] {
  const single = oneRound(said);
  if (single !== null) return single;
  const events = withoutEchoes(said);
  const dates = events.flatMap((event) => ("date" in event ? [event.date] : []));
  const results = events.flatMap((event) => ("result" in event ? [event.result] : []));
  if (dates.length === results.length)
    return dates.map((each, index) => ({ date: each, result: results[index] ?? null }));
  const taken = new Set<number>();
  const rounds: (OpenRound & { readonly at: number })[] = [];
  events.forEach((event, at) => {
    if (!("result" in event)) return;
    const found = dateFor(events, at, taken);
    if (found !== null) taken.add(found);
    const time = found === null ? undefined : events[found];
    rounds.push({ at: found ?? at, date: time && "date" in time ? time.date : null, result: event.result });
  });
  events.forEach((event, at) => {
    if ("date" in event && !taken.has(at)) rounds.push({ at, date: event.date, result: null });
  });
  return rounds.sort((a, b) => a.at - b.at).map((round) => ({ date: round.date, result: round.result }));
}

/** Why a round could not be placed in the calendar. */
export type Misread =
  | { readonly kind: "impossible" }
  | { readonly kind: "garbled" }
  | { readonly kind: "ambiguous"; readonly spans: readonly Span[] };

/** 2023年11月6日未通过，1月5日通过: the next such time after the round before. */
function after(previous: Day, time: YearlessTime): Span | null {
  const { year } = partsOf(previous);
  const sameYear = spanInYear(year, time);
  return sameYear !== null && sameYear.latest >= previous ? sameYear : spanInYear(year + 1, time);
}

function placed(date: MentionReading, previous: Span | null, { earliest, latest }: Window): Span | Misread {
  switch (date.kind) {
    case "span":
    case "period":
      return date.span;
    case "yearless": {
      const following = previous && after(previous.latest, date);
      // 9.4补评合格。此前：5.27首评未过: what would lie ahead was before it.
      const passed = following !== null && following.earliest <= latest ? following : null;
      const only = passed ?? (earliest === null ? null : resolveYearlessSpan(date, earliest, latest));
      return only ?? { kind: "ambiguous", spans: [] };
    }
    case "fromNote":
      return { kind: "ambiguous", spans: [] };
    default:
      return date;
  }
}

/** Rounds in the calendar, oldest first. */
export interface Placed {
  readonly rounds: readonly Round[];
  /** The last round with a result, as the text has it; null where none has one. */
  readonly deciding: OpenRound | null;
}

/** The rounds in the calendar; or why the first that cannot be placed cannot. */
export function place(open: readonly OpenRound[], window: Window): Placed | Misread {
  const readable = open.some(({ date }) => date !== null && date.kind !== "garbled");
  // Beside a date that reads well, digits that do not are some number or other.
  const told = readable ? open.filter(({ date }) => date?.kind !== "garbled") : open;
  // Without 公布 nobody has looked yet which year fits.
  const hasFailed = window.earliest !== null && told.length > 0 && told.every(({ result }) => result === "failed");
  const rounds: Round[] = [];
  let previous: Span | null = null;
  for (const { date, result } of told) {
    const found: Span | Misread | null = date && placed(date, previous, window);
    // 5月20日评估未通过 of either year: it failed, whenever it was.
    const on: Span | Misread | null =
      found !== null && "kind" in found && found.kind === "ambiguous" && hasFailed ? null : found;
    if (on !== null && "kind" in on) return on;
    rounds.push({ on, result });
    previous = on ?? previous;
  }
  // As long as it is: an array that grew keeps room for sixteen more.
  const ordered = rounds.slice();
  const dated = rounds.every(({ on }) => on !== null);
  if (dated && rounds.length > 1) ordered.sort((a, b) => (a.on?.earliest ?? 0) - (b.on?.earliest ?? 0));
  const deciding = ordered.findLast(({ result }) => result !== null);
  return { rounds: ordered, deciding: (deciding && told[rounds.indexOf(deciding)]) ?? null };
}
