import type { MentionReading } from "../../../dates/interpret";
import { mentionsIn, type DateMention } from "../../../dates/mention";
import { dayOf, partsOf } from "../../../dates/day";
import { daySpan, monthsSpan, type Span } from "../../../dates/span";
import { durationAt } from "./duration";
import type { Meaning } from "../lexicon/lexicon";
import { isWordOf, type DateToken, type MarkToken, type NumberToken, type Token } from "./token";
import { wordAt } from "./vocabulary";

const number = /\d+(?:\.\d+)?/y;
const score = / ?分/y;
const counted = / ?(?:[项条个家批户台套份篇厂号页处吨点]|万元|千瓦时|元)/y;
const share = / ?[%成]/y;
const count = / ?(?:人次|[次轮名位人])/y;
const numerals = "一二两三四五六七八九十几多数";
const written = /[一二两三四五六七八九十几多数]{1,3}(?=[次轮名位人成])/y;
const units = [
  ["count", count],
  ["share", share],
  ["quantity", counted],
] as const;
const scoreLabel = /(?:得分|打分|评分|分数|总分|评估分|验收分|均分|得)(?:为|是|[:约])* ?$/;
const documentNumber = /[[〔【(]? ?(?:19|20)\d\d ?[\]〕】)] ?第? ?\d+ ?号(?:文件|文)?/g;
const dayOnly = /\d{1,2}日/y;
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

/** What the unit behind a number makes of it. */
function amountAt(text: string, at: number): Pick<NumberToken, "kind" | "end"> | null {
  for (const [kind, unit] of units) {
    const found = matchAt(unit, text, at);
    if (found !== null) return { kind, end: at + found.length };
  }
  return null;
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
  const amount = amountAt(text, after);
  if (amount !== null) return { ...amount, start, value };
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

/** 沪环科〔2022〕45号文: the number of a document; its year counts where the text tells no other time. */
function documentsIn(text: string): readonly MarkToken[] {
  if (!text.includes("号")) return [];
  return [...text.matchAll(documentNumber)].map(({ index, 0: all }) => ({
    kind: "blank",
    start: index,
    end: index + all.length,
    text: "号",
  }));
}

/** The letters before the year belong to the number of the document. */
function withoutIssuers(tokens: readonly Token[], documents: readonly MarkToken[]): readonly Token[] {
  if (documents.length === 0) return tokens;
  const starts = new Set(documents.map(({ start }) => start));
  const isIssuer = (token: Token) =>
    token.kind === "unknown" ||
    isWordOf(token, "object", "foreign") ||
    (token.kind === "word" && token.word.length === 1);
  return tokens.filter((token, at) => {
    const last = tokens.slice(at).find((behind) => !isIssuer(behind));
    return !isIssuer(token) || last === undefined || !starts.has(last.start);
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

/** 6月18日布置会场，22日开评估会: the month is that of the day before it. */
function dayAlone(tokens: readonly Token[], text: string): readonly Token[] {
  let told: Span | null = null;
  return tokens.map((token, at) => {
    if (token.kind === "date") told = token.reading.kind === "span" ? token.reading.span : null;
    const alone = matchAt(dayOnly, text, token.start);
    const leads = at === 0 || tokens[at - 1]?.kind === "mark" || tokens[at - 1]?.kind === "blank";
    if (told?.precision !== "day" || !leads || alone === null || token.kind === "date") return token;
    const { year, month, date } = partsOf(told.earliest);
    const day = parseInt(alone, 10) > date ? dayOf(year, month, parseInt(alone, 10)) : null;
    if (day === null) return token;
    const reading = { kind: "span", span: daySpan(day) } as const;
    return { kind: "date", start: token.start, end: token.start + alone.length, reading, deadline: false };
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
  const isStrange = (at: number) => !isDigit(text.charCodeAt(at)) && !wordAt(text, at) && !durationAt(text, at);
  while (end < text.length && isLetterAt(text, end) && isStrange(end)) {
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
  const many = numerals.includes(text.charAt(at)) ? matchAt(written, text, at) : null;
  if (many !== null) {
    const end = at + many.length + 1;
    return { kind: text.charAt(end - 1) === "成" ? "share" : "count", start: at, end, value: 0 };
  }
  return isDigit(text.charCodeAt(at)) ? numberToken(text, at) : otherToken(text, at);
}

/** 反应釜, 不锈钢槽: one letter between others that no list knows is no word of its own. */
function withCompounds(tokens: readonly Token[], text: string): readonly Token[] {
  const joined: Token[] = [];
  tokens.forEach((token, at) => {
    const [before, next] = [joined.at(-1), tokens[at + 1]];
    const single = token.kind === "word" && token.word.length === 1 && next?.kind === "unknown";
    if (before?.kind === "unknown" && (token.kind === "unknown" || single)) {
      joined[joined.length - 1] = { ...before, end: token.end, text: text.slice(before.start, token.end) };
    } else joined.push(token);
  });
  return joined;
}

/**
 * The words, times and numbers of a text that is normalised already, in order: times first, then the longest word the
 * lexicon knows.
 */
export function tokensOf(text: string): readonly Token[] {
  const times = dateTokens(text);
  const documents = documentsIn(text);
  const telling = (token: Token) => !documents.some(({ start, end }) => token.start >= start && token.end <= end);
  const told = documents.length > 0 && times.some(telling);
  const dates = told ? [...documents, ...times.filter(telling)].sort((a, b) => a.start - b.start) : times;
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
  return withoutIssuers(yearBehind(bareYear(dayAlone(withCompounds(tokens, text), text))), documents);
}
