import { mentionsIn, type DateMention } from "../../../dates/mention";
import { monthsSpan } from "../../../dates/span";
import { digitsAt, isDigit } from "./numbers";
import type { Token } from "./token";

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
