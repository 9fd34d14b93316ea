import { dayOf, partsOf } from "../../../dates/day";
import type { MentionReading } from "../../../dates/interpret";
import { mentionsIn, type DateMention } from "../../../dates/mention";
import { daySpan, monthsSpan, type Span } from "../../../dates/span";
import { digitsAt, isDigit, matchAt } from "./numbers";
import type { DateToken, Token } from "./token";

const dayOnly = /\d{1,2}日/y;

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

/** The times of a text, as tokens. */
export function dateTokens(text: string): readonly Token[] {
  const mentions = mentionsIn(text);
  const dated = mentions.some(({ reading }) => reading.kind === "span");
  return mentions.map((mention): Token => {
    const { start, end, reading, deadline } = mention;
    if (isRatio(mention, text, dated)) return { kind: "quantity", start, end, value: 0 };
    if (!isCutShort(mention, text)) return { kind: "date", start, end, reading, deadline };
    const digits = digitsAt(text, end) ?? "";
    return { kind: "date", start, end: end + digits.length, reading: { kind: "garbled" }, deadline: false };
  });
}

/** 5月12日（2026年）: the year in the brackets belongs to the day before them. */
export function yearBehind(tokens: readonly Token[]): readonly Token[] {
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
export function dayAlone(tokens: readonly Token[], text: string): readonly Token[] {
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
export function bareYear(tokens: readonly Token[]): readonly Token[] {
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
