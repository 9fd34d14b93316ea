import { dayOf, partsOf } from "../../../dates/day";
import type { MentionReading } from "../../../dates/interpret";
import { spanInYear } from "../../../dates/reading";
import { daySpan, type Span } from "../../../dates/span";
import { matchAt } from "./numbers";
import { isWordOf, type DateToken, type Token } from "./token";

type Dated<Kind extends MentionReading["kind"]> = DateToken & {
  readonly reading: Extract<MentionReading, { readonly kind: Kind }>;
};

function isYearless(token: Token | undefined): token is Dated<"yearless"> {
  return token?.kind === "date" && token.reading.kind === "yearless";
}

function isSpan(token: Token | undefined): token is Dated<"span"> {
  return token?.kind === "date" && token.reading.kind === "span";
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

function placedIn(year: number, token: Dated<"yearless">): DateToken {
  const span = spanInYear(year, token.reading);
  return span === null ? token : { ...token, reading: { kind: "span", span } };
}

const bareYear = /^20\d\d$/;

/** The year that a token tells by itself: 2026年, or 2026 where nothing else stands in the brackets. */
function yearOf(token: Token | undefined): number | null {
  if (isSpan(token) && token.reading.span.precision === "year") return partsOf(token.reading.span.earliest).year;
  return token?.kind === "digits" && bareYear.test(token.text) ? Number(token.text) : null;
}

/** The year at this place where it stands alone in brackets, or behind the last comma; null where it does not. */
function yearAloneAt(tokens: readonly Token[], at: number): number | null {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const inBrackets = isMark(before, "(") && isMark(after, ")");
  const isLast = after === undefined && token?.kind === "date" && (isMark(before, ",") || isMark(before, "。"));
  return inBrackets || isLast ? yearOf(token) : null;
}

/** What may stand between a day and the year behind it: 5月12日评估会，通过（2026年）; a list of some year is another matter. */
function mayPart(token: Token): boolean {
  if (token.kind === "unknown") return false;
  return !isWordOf(token, "act") || isWordOf(token, "act", "hold") || isWordOf(token, "act", "finish");
}

/** 5月12日评估会，通过（2026年）: the year by itself behind days without one is theirs. */
export function yearBehind(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isYearless)) return tokens;
  const told: (Token | null)[] = [...tokens];
  for (let at = 1; at < tokens.length; at += 1) {
    const year = yearAloneAt(tokens, at);
    if (year === null || !tokens.slice(0, at).some(isYearless)) continue;
    let found = false;
    for (let place = at - 1; place >= 0; place -= 1) {
      const token = told[place] ?? undefined;
      if (token === undefined || isSpan(token) || !mayPart(token)) break;
      if (!isYearless(token)) continue;
      told[place] = placedIn(year, token);
      found = true;
    }
    if (found) told[at] = null;
  }
  return told.filter((token) => token !== null);
}

const beforeYear: ReadonlySet<string> = new Set("次翌二转");

/** Whether the 年 at this place may end such a word: a time behind it is another with every other day before it. */
export function mayTellNextYear(text: string, at: number): boolean {
  return beforeYear.has(text.charAt(at - 1));
}

const nextYears: ReadonlySet<string> = new Set(["次年", "翌年", "第二年", "转年"]);

/** The word before a time that puts it into the next year; null where none stands there. */
function nextYearBefore(text: string, start: number): string | null {
  if (text.charAt(start - 1) !== "年") return null;
  return (
    [2, 3].map((length) => text.slice(Math.max(0, start - length), start)).find((word) => nextYears.has(word)) ?? null
  );
}

/** The token without what belongs to the time behind it; null where nothing is left. */
function cutAt(token: Token, start: number): Token | null {
  if (token.end <= start) return token;
  if (token.start >= start) return null;
  return token.kind === "unknown" ? { ...token, end: start, text: token.text.slice(0, start - token.start) } : token;
}

/** Where in its year a time lies, so that two can be told apart. */
function placeInYear({ month, date }: { readonly month: number; readonly date: number | null }): number {
  return month * 32 + (date ?? 0);
}

/** 2025年10月启动，次年6月8日评估: the year after the last that was told, where none between may lie in another. */
export function nextYear(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some((token) => isYearless(token) && nextYearBefore(text, token.start) !== null)) return tokens;
  const told: Token[] = [];
  let year: number | null = null;
  let last = 0;
  for (const token of tokens) {
    if (isSpan(token)) {
      year = partsOf(token.reading.span.latest).year;
      last = placeInYear({ ...partsOf(token.reading.span.earliest), date: null });
    }
    const word = isYearless(token) ? nextYearBefore(text, token.start) : null;
    if (isYearless(token) && word === null) {
      if (placeInYear(token.reading) < last) year = null;
      last = placeInYear(token.reading);
    }
    if (!isYearless(token) || word === null) {
      told.push(token);
      continue;
    }
    const start = token.start - word.length;
    const kept = told.flatMap((before) => cutAt(before, start) ?? []);
    told.splice(0, told.length, ...kept);
    if (year !== null) year += 1;
    told.push({ ...(year === null ? token : placedIn(year, token)), start });
  }
  return told;
}

const dayOnly = /\d{1,2}日/y;

/** Whether digits from one place to another may be a day whose month is told before. */
export function mayBeDayAlone(text: string, start: number, end: number): boolean {
  return text.charAt(end) === "日" && text.charAt(start - 1) !== "月";
}

/** 6月18日布置会场，22日开评估会: the month is that of the time before it. */
export function dayAlone(tokens: readonly Token[], text: string): readonly Token[] {
  // 22日 by itself reads as how long something lasts.
  if (!tokens.some(({ kind }) => kind === "duration")) return tokens;
  let told: Span | null = null;
  return tokens.map((token, at) => {
    if (token.kind === "date") told = token.reading.kind === "span" ? token.reading.span : null;
    const leads = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "blank";
    if (told === null || !leads || token.kind === "date") return token;
    if (told.precision !== "day" && told.precision !== "month") return token;
    const alone = matchAt(dayOnly, text, token.start);
    if (alone === null) return token;
    const { year, month, date } = partsOf(told.earliest);
    const follows = told.precision === "month" || parseInt(alone, 10) > date;
    const day = follows ? dayOf(year, month, parseInt(alone, 10)) : null;
    if (day === null) return token;
    const reading = { kind: "span", span: daySpan(day) } as const;
    const end = token.start + alone.length;
    return { kind: "date", start: token.start, end, reading, deadline: false };
  });
}
