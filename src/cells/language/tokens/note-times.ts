import type { MentionReading } from "../../../dates/interpret";
import { isWordOf, type Token, type WordToken } from "./token";

/** A stretch of months of the year in which the note was written, or of the next. */
type Stretch = Pick<Extract<MentionReading, { readonly kind: "fromNote" }>, "years" | "first" | "last">;

function stretches(years: 0 | 1, first: number, last: number, words: string): readonly (readonly [string, Stretch])[] {
  return words.split(" ").map((word) => [word, { years, first, last }] as const);
}

/** The words of time that name months. */
const told: ReadonlyMap<string, Stretch> = new Map([
  ...stretches(0, 12, 12, "年底 年末 年底前 年内 今年底 今年年底"),
  ...stretches(0, 7, 12, "下半年"),
  ...stretches(0, 1, 12, "今年 本年 本年度"),
  ...stretches(1, 1, 12, "明年"),
  ...stretches(1, 1, 1, "明年初"),
  ...stretches(1, 12, 12, "明年底"),
  ...stretches(1, 1, 6, "明年上半年"),
  ...stretches(1, 7, 12, "明年下半年"),
  ...[1, 2, 3, 4].flatMap((quarter) =>
    stretches(0, quarter * 3 - 2, quarter * 3, `${String(quarter)}季度 第${String(quarter)}季度`),
  ),
]);

/** 至, 延期到: what follows is until when. */
function leadsToEnd(token: Token | undefined): boolean {
  return isWordOf(token, "limit", "until") || isWordOf(token, "standstill", "extension");
}

function isOfTime(token: Token | undefined): token is WordToken {
  if (token?.kind !== "word" || token.meaning.role !== "stance") return false;
  return token.meaning.sense === "soon" || token.meaning.sense === "current";
}

/** 明年 before 1季度 or 3月: those months of it. */
function within({ years }: Stretch, next: Token | undefined): Stretch | null {
  const part = isOfTime(next) ? told.get(next.word) : undefined;
  if (part?.years === 0) return { ...part, years };
  if (next?.kind !== "date" || next.reading.kind !== "yearless") return null;
  return { years, first: next.reading.month, last: next.reading.month };
}

/** 延期到年底, 推迟到明年一季度: until a time that counts from when the note was written. */
export function noteTimes(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token, at) => isOfTime(token) && leadsToEnd(tokens[at - 1]))) return tokens;
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const stretch = isOfTime(token) && leadsToEnd(tokens[at - 1]) ? told.get(token.word) : undefined;
    if (stretch === undefined) {
      read.push(token);
      continue;
    }
    const next = tokens[at + 1];
    const part = stretch.first === 1 && stretch.last === 12 ? within(stretch, next) : null;
    const end = part && next ? next.end : token.end;
    if (part) at += 1;
    read.push({
      kind: "date",
      start: token.start,
      end,
      reading: { kind: "fromNote", ...(part ?? stretch) },
      deadline: false,
    });
  }
  return read;
}
