import type { Bounds } from "./forms";
import type { Written } from "./written";
import { continuationOf, writtenAt } from "./forms";
import { isHan } from "./han";
import type { WrittenReading } from "./interpret";
import { readingOf } from "./interpret";
import { normaliseText } from "./normalise";
import { usualDayAt } from "./usual-form";
import type { Span } from "./span";
import { containsSpan, monthsSpan, sameSpan } from "./span";

/** A mention of time; start and end (exclusive) are offsets in the text as normaliseText returns it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly reading: WrittenReading;
  /** Written as a limit: 前, 底前, 以前, 之前. */
  readonly deadline: boolean;
}

/** A meeting lasts some days; a longer stretch is the period that something covered. */
const longestMeetingInDays = 31;

const documentNumber = /[[〔【(]? ?((?:19|20)\d\d) ?[\]〕】)] ?第? ?\d+ ?号/g;
const closing = /[\]〕】)]/;
const weekday = " ?\\(?(?:星期|周)[一二三四五六日天]\\)?";
const hour =
  "(?:T|(?:上午|下午|晚上?))? ?(?:\\d{1,2}|[一二两三四五六七八九十]{1,3})[:时点](?:\\d{2})?(?::\\d{2})?(?:\\.\\d+)?(?:分|Z|整)?(?: ?[-~] ?\\d{1,2}:\\d{2})?";
const clockTime = new RegExp(`(?:${weekday})? ?${hour}|${weekday}`, "y");
const limitSuffix = / ?(?:以前|之前|前(?![期后述往])|为?止)/y;
const nextDate = / ?(?:[-–—―−~至到]{1,2}|起?至) ?(\d{4}|\d\d)(?=\D)/y;

/** A letter read or typed for a digit right behind a date: 2024.6.2B, 2024.6.l8, 2024年1O月8日; but not A级 or VOCs. */
const letterSlip = /[./-]?(?:\d?[OoQIl|BSZz]\d?|[OoQIl|BSZz]{2})(?=$|[日号月./\s-]|[^\w级类型期段号座栋幢区厂楼线标])/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The last date of a range that begins with this one, or null where none does. */
function rangeEndOf(start: Written, text: string): Written | null {
  nextDate.lastIndex = start.end;
  const digits = start.year === null ? undefined : nextDate.exec(text)?.[1]?.length;
  if (digits !== undefined) {
    const end = writtenAt(text, nextDate.lastIndex - digits, digits, nowhere);
    if (end !== null && end.year !== null) return end;
  }
  return continuationOf(start, text);
}

function isExact(written: Written): boolean {
  return written.month !== null && written.date !== null;
}

/** The last day of a meeting, else the period; null where the end is before the start or either is no date. */
function rangeReading(first: Written, last: Written): WrittenReading | null {
  const from = readingOf(first);
  const to = readingOf(last);
  if (from.kind === "yearless" && to.kind === "yearless") {
    const follows = first.month !== last.month || (first.date ?? 0) < (last.date ?? 0);
    return isExact(last) && follows ? to : null;
  }
  if (to.kind === "impossible") return to;
  if (from.kind !== "span" || to.kind !== "span" || to.span.earliest <= from.span.earliest) return null;
  const earliest = from.span.earliest;
  const latest = to.span.latest;
  if (isExact(first) && isExact(last) && latest - earliest <= longestMeetingInDays) {
    return { kind: "span", span: { earliest: latest, latest, precision: "range" } };
  }
  return { kind: "period", span: { earliest, latest, precision: "range" } };
}

/** 汉字 that may go on with a date: 以前, 之前, 为止, 至, 到, 起, 星期, 周, 上午, 下午, 晚, 和, 及. */
const goingOn: ReadonlySet<string> = new Set("以之前为止至到起星周上下晚和及");
const ending: ReadonlySet<string> = new Set(";。)\n");
/** 2024年5月31日 三时: behind a blank an hour may be told in 汉字. */
const hours: ReadonlySet<string> = new Set("一二两三四五六七八九十");

function goesOn(behindBlank: string): boolean {
  return goingOn.has(behindBlank) || hours.has(behindBlank);
}

/** Whether a day is over here: what follows is neither a time of day nor a limit, a range or a slip of the pen. */
function isOver(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (next === "" || ending.has(next)) return true;
  if (next === "," || next === "、") return isHan(text.charCodeAt(end + 1));
  if (next === " ") return isHan(text.charCodeAt(end + 1)) && !goesOn(text.charAt(end + 1));
  return isHan(text.charCodeAt(end)) && !goingOn.has(next);
}

/** Where the weekday and the time of day behind a date end; （周六加班） is a note of its own. */
function timeBehind(text: string, end: number): number {
  const found = skip(clockTime, text, end);
  if (found === end) return end;
  const opens = text.slice(end, found).includes("(") && !text.slice(end, found + 1).includes(")");
  return opens && text.charAt(found) !== " " ? end : found;
}

function mentionFrom(start: number, written: Written, text: string): DateMention {
  if (isExact(written) && isOver(text, written.end))
    return { start, end: written.end, reading: readingOf(written), deadline: false };
  const slipped = skip(letterSlip, text, written.end);
  if (slipped > written.end) return { start, end: slipped, reading: { kind: "garbled" }, deadline: false };
  const afterTime = isExact(written) ? timeBehind(text, written.end) : written.end;
  const first = { ...written, end: afterTime };
  const last = rangeEndOf(first, text);
  const range = last && rangeReading(first, last);
  const dateEnd = last && range ? last.end : afterTime;
  const end = skip(limitSuffix, text, dateEnd);
  return { start, end, reading: range ?? readingOf(written), deadline: end > dateEnd };
}

/** A day of the calendar behind four digits, with nothing behind it that goes on with it; null for anything else. */
export function plainDayAt(text: string, start: number): DateMention | null {
  const written = usualDayAt(text, start);
  if (written === null || !isOver(text, written.end)) return null;
  const mention = mentionFrom(start, written, text);
  return mention.reading.kind === "span" ? mention : null;
}

const nowhere: Bounds = { start: -1, end: -1, yearTold: () => Infinity };
const anyYear = /(?:19|20)\d\d/;
const quotes = "'\"‘’“”";

function behindYear(text: string): number {
  const year = text.search(anyYear);
  return year < 0 ? Infinity : year + 4;
}

/** The part of a text that may be a date all by itself, without the blanks, apostrophes and quotes around it. */
function boundsOf(text: string): Bounds {
  let start = text.length - text.trimStart().length;
  let end = text.trimEnd().length;
  while (start < end && quotes.includes(text.charAt(start))) start += 1;
  while (end > start && quotes.includes(text.charAt(end - 1))) end -= 1;
  let year: number | null = null;
  return { start, end, yearTold: () => (year ??= behindYear(text)) };
}

/** 沪环科〔2022〕45号: the number is none of a date; its year counts where the text tells no other time. */
function documentsIn(text: string): readonly DateMention[] {
  if (!text.includes("号") || !closing.test(text)) return [];
  return [...text.matchAll(documentNumber)].flatMap((match) => {
    const span = monthsSpan(Number(match[1]), 1, 12, "year");
    const end = match.index + match[0].length;
    return span ? [{ start: match.index, end, reading: { kind: "span", span }, deadline: false }] : [];
  });
}

/**
 * All mentions of time in a free text, in order. Days of one meeting and the two ends of a period are one mention;
 * scores, counts, telephone and document numbers are none, but where the text tells no other time the year of a
 * document number is the mention.
 */
export function findMentions(text: string): DateMention[] {
  return mentionsIn(normaliseText(text));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Where the next digit stands, the text's end where none does. */
function digitsFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isDigitAt(text, at)) at += 1;
  return at;
}

/** Behind the run of digits that the one before this place belongs to; the place itself where none stands before it. */
function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at - 1) && isDigitAt(text, at)) at += 1;
  return at;
}

/** The same for a text that is normalised already. */
export function mentionsIn(normal: string): DateMention[] {
  const bounds = boundsOf(normal);
  const documents = documentsIn(normal);
  const readable =
    documents.length === 0 ? normal : normal.replace(documentNumber, (found) => " ".repeat(found.length));
  const mentions: DateMention[] = [];
  for (let start = digitsFrom(readable, 0); start < readable.length;) {
    const end = digitsEnd(readable, start + 1);
    const written = writtenAt(readable, start, end - start, bounds);
    const mention = written && mentionFrom(start, written, readable);
    if (mention) mentions.push(mention);
    // A mention that ends within a run of digits has taken all of it.
    start = digitsFrom(readable, mention ? digitsEnd(readable, mention.end) : end);
  }
  return mentions.length > 0 ? mentions : [...documents];
}

function spanOf({ reading }: DateMention): Span | null {
  return reading.kind === "span" ? reading.span : null;
}

/**
 * The mentions that tell most: a year or month that another mention makes exact, and repetitions, are left out
 * (2022年第二批，2022年9月1日).
 */
export function decisiveMentions(mentions: readonly DateMention[]): DateMention[] {
  return mentions.filter((mention, index) => {
    const own = spanOf(mention);
    if (own === null) return true;
    return !mentions.some((another, at) => {
      const other = at === index ? null : spanOf(another);
      if (other === null || !containsSpan(own, other)) return false;
      return !sameSpan(own, other) || at < index;
    });
  });
}
