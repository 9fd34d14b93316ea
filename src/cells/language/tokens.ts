import type { MentionReading } from "../../dates/interpret";
import { mentionsIn, type DateMention } from "../../dates/mention";
import { dayOf, partsOf } from "../../dates/day";
import { daySpan, monthsSpan } from "../../dates/span";
import { durationAt } from "./duration";
import type { Meaning, Role, SenseOf } from "./lexicon/lexicon";
import { wordAt } from "./vocabulary";

interface Placed {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A time. deadline: written as a limit (12月底前). */
export interface DateToken extends Placed {
  readonly kind: "date";
  readonly reading: MentionReading;
  readonly deadline: boolean;
}

/** A word that a list knows. */
export interface WordToken extends Placed {
  readonly kind: "word";
  readonly word: string;
  readonly meaning: Meaning;
}

/** A number out of a hundred (92分), how many of something (3项), or how many months something lasts (半年). */
export interface NumberToken extends Placed {
  readonly kind: "score" | "quantity" | "duration";
  readonly value: number;
}

/** Letters that no list knows. */
export interface OtherToken extends Placed {
  readonly kind: "unknown";
  readonly text: string;
}

/** Punctuation, and digits that are no time. */
export interface MarkToken extends Placed {
  readonly kind: "digits" | "mark" | "blank";
  readonly text: string;
}

export type Token = DateToken | WordToken | NumberToken | OtherToken | MarkToken;

/** Whether the token is a word of this role, and of this sense where one is given. */
export function isWordOf<R extends Role>(token: Token | undefined, role: R, sense?: SenseOf<R>): boolean {
  return (
    token?.kind === "word" && token.meaning.role === role && (sense === undefined || token.meaning.sense === sense)
  );
}

const number = /\d+(?:\.\d+)?/y;
const score = / ?分/y;
const counted = / ?(?:[项条个家次批户台套份篇轮厂号%页处吨]|万元|千瓦时|人次|人|元)/y;
const scoreLabel = /(?:得分|打分|评分|分数|总分|评估分|验收分|均分|得)(?:为|是|[:约])* ?$/;
const bracketed = /[〔[(【]/;
const garbled = /^(?:19|20)\d{3,6}$/;
const letter = /[\p{L}\p{N}·&]/u;

/** Whether a character is a letter, by its code; 0: not looked at yet. */
const letters = new Uint8Array(0x1_0000);

function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (letters[code] === 0) letters[code] = letter.test(text.charAt(at)) ? 1 : 2;
  return letters[code] === 1;
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** A number that is no time: a score, a count, or digits that may be a time which lost its separators. */
function numberToken(text: string, start: number): Token {
  const digits = matchAt(number, text, start) ?? text.charAt(start);
  const value = Number(digits);
  const after = start + digits.length;
  const points = matchAt(score, text, after);
  const isScore = points !== null && (wordAt(text, after)?.word.length ?? 0) <= points.length;
  if (isScore && value <= 100) return { kind: "score", start, end: after + points.length, value };
  if (points === null && value <= 100 && scoreLabel.test(text.slice(Math.max(0, start - 8), start))) {
    return { kind: "score", start, end: after, value };
  }
  const unit = matchAt(counted, text, after);
  if (unit !== null) return { kind: "quantity", start, end: after + unit.length, value };
  // 201979: a time that lost its separators.
  if (garbled.test(digits)) return { kind: "date", start, end: after, reading: { kind: "garbled" }, deadline: false };
  return { kind: "digits", start, end: after, text: digits };
}

function isDigit(letterCode: number): boolean {
  return letterCode >= 48 && letterCode <= 57;
}

/** 3/3, 12/12 beside a full date is a ratio. */
function isRatio(mention: DateMention, text: string, dated: boolean): boolean {
  return (
    dated && mention.reading.kind === "yearless" && /^\d{1,2}\/\d{1,2}$/.test(text.slice(mention.start, mention.end))
  );
}

/** 2025年612: digits run on, so the time lost a separator. */
function isCutShort({ end, reading }: DateMention, text: string): boolean {
  return reading.kind === "span" && reading.span.precision === "year" && isDigit(text.charCodeAt(end));
}

function dateTokens(text: string): readonly Token[] {
  const mentions = mentionsIn(text);
  const dated = mentions.some(({ reading }) => reading.kind === "span");
  return mentions.map((mention): Token => {
    const { start, end, reading, deadline } = mention;
    if (isRatio(mention, text, dated)) return { kind: "quantity", start, end, value: 0 };
    if (!isCutShort(mention, text)) return { kind: "date", start, end, reading, deadline };
    const digits = matchAt(number, text, end) ?? "";
    return { kind: "date", start, end: end + digits.length, reading: { kind: "garbled" }, deadline: false };
  });
}

/** 沪环科〔2022〕45号: the letters before the year belong to the number of the document. */
function withoutIssuers(tokens: readonly Token[], text: string): readonly Token[] {
  if (!text.includes("号")) return tokens;
  return tokens.filter((token, at) => {
    const next = tokens[at + 1];
    return token.kind !== "unknown" || next?.kind !== "date" || !bracketed.test(text.charAt(next.start));
  });
}

/** 5月12日（2026年）: the year in the brackets belongs to the day before them. */
function yearBehind(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isYearless)) return tokens;
  return tokens.flatMap((token, at): readonly Token[] => {
    const [before, bracket, after] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
    if (isYear(token) && isYearless(before) && isMark(bracket, "(") && isMark(after, ")")) return [];
    const year = tokens[at + 2];
    if (!isYearless(token) || !isMark(tokens[at + 1], "(") || !isYear(year)) return [token];
    const day = dayOf(partsOf(year.reading.span.earliest).year, token.reading.month, token.reading.date ?? 1);
    return [day === null ? token : { ...token, reading: { kind: "span", span: daySpan(day) } }];
  });
}

type Dated<Kind extends MentionReading["kind"]> = DateToken & {
  readonly reading: Extract<MentionReading, { readonly kind: Kind }>;
};

function isYearless(token: Token | undefined): token is Dated<"yearless"> {
  return token?.kind === "date" && token.reading.kind === "yearless" && token.reading.date !== null;
}

function isYear(token: Token | undefined): token is Dated<"span"> {
  return token?.kind === "date" && token.reading.kind === "span" && token.reading.span.precision === "year";
}

function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === "mark" && token.text === text;
}

/** 2023通过: a bare year counts where the text names no other time. */
function bareYear(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ kind }) => kind === "date")) return tokens;
  if (!tokens.some(({ kind }) => kind === "digits")) return tokens;
  return tokens.map((token) => {
    const span =
      token.kind === "digits" && /^(?:19|20)\d\d$/.test(token.text) && monthsSpan(Number(token.text), 1, 12, "year");
    return span
      ? { kind: "date", start: token.start, end: token.end, reading: { kind: "span", span }, deadline: false }
      : token;
  });
}

function otherToken(text: string, start: number): Token {
  const character = text.charAt(start);
  if (character === " ") return { kind: "blank", start, end: start + 1, text: " " };
  if (!isLetterAt(text, start)) return { kind: "mark", start, end: start + 1, text: character };
  let end = start + 1;
  while (end < text.length && isLetterAt(text, end) && !isDigit(text.charCodeAt(end)) && !wordAt(text, end)) {
    end += 1;
  }
  const found = text.slice(start, end);
  // 区专家组: of the district or of the city.
  if (found === "区" || found === "市") return { kind: "word", start, end, word: found, meaning: ofPlace };
  return { kind: "unknown", start, end, text: found };
}

const ofPlace: Meaning = { role: "modifier", sense: "plain" };

function tokenAt(text: string, at: number): Token {
  const duration = durationAt(text, at);
  if (duration) return { kind: "duration", start: at, end: duration.end, value: duration.months };
  const found = wordAt(text, at);
  if (found) return { kind: "word", start: at, end: at + found.word.length, word: found.word, meaning: found.meaning };
  return isDigit(text.charCodeAt(at)) ? numberToken(text, at) : otherToken(text, at);
}

/**
 * The words, times and numbers of a text that is normalised already, in order: times first, then the longest word the
 * lexicon knows.
 */
export function tokensOf(text: string): readonly Token[] {
  const dates = dateTokens(text);
  const tokens: Token[] = [];
  let next = 0;
  for (let at = 0; at < text.length;) {
    const date = dates[next];
    if (date && at >= date.start) {
      tokens.push(date);
      at = date.end;
      next += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return withoutIssuers(yearBehind(bareYear(tokens)), text);
}
