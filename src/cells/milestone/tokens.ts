import type { MentionReading } from "../../dates/interpret";
import type { DateMention } from "../../dates/mention";
import { findMentions } from "../../dates/mention";
import { normaliseText } from "../../dates/normalise";
import { monthsSpan } from "../../dates/span";
import { withoutBoxes } from "../check-boxes";
import { dateMask, findWords, type Word, type WordKind } from "./words";

/** Which of the two steps something is said of; own: it does not say, so the column decides. */
export type Topic = "assessment" | "acceptance" | "joint" | "pre" | "former" | "own";

/** A time that a clause names. `deadline`: written as a limit (12月底前). */
export interface DateToken {
  readonly kind: "date";
  readonly start: number;
  readonly reading: MentionReading;
  readonly deadline: boolean;
}

/** A word other than those that name the step. */
export interface WordToken {
  readonly kind: Exclude<WordKind, keyof typeof topics>;
  readonly start: number;
  readonly points: number | null;
}

const topics = {
  jointTopic: "joint",
  preTopic: "pre",
  formerTopic: "former",
  assessmentTopic: "assessment",
  assessmentNoun: "assessment",
  acceptanceTopic: "acceptance",
  acceptanceNoun: "acceptance",
} as const satisfies Partial<Record<WordKind, Topic>>;

/** A word that names a step. `event`: as something that happens (2023.5.6评估), not as 评估报告. */
export interface TopicWord {
  readonly topic: Exclude<Topic, "own">;
  readonly start: number;
  readonly end: number;
  readonly event: boolean;
}

/** A token and the offset after its last character. */
export interface Placed<Token> {
  readonly token: Token;
  readonly end: number;
}

function isTopic(kind: WordKind): kind is keyof typeof topics {
  return kind in topics;
}

function topicOf({ kind, start, end }: Word): readonly TopicWord[] {
  return isTopic(kind) ? [{ topic: topics[kind], start, end, event: kind.endsWith("Topic") }] : [];
}

function tokenOf(word: Word): readonly Placed<WordToken>[] {
  const { kind, start, end, points } = word;
  return isTopic(kind) ? [] : [{ token: { kind, start, points }, end }];
}

const rounds = /[\u2460-\u2473\u2474-\u2487\u2488-\u249b]/g;
const yearAlone = /(?<![\d.\-/〔[(第])((?:19|20)\d\d)(?![\d.\-/〕\])号分])/;

/** The times of the text; a bare year beside a result counts where nothing else does (2023通过). */
function mentionsIn(text: string): readonly DateMention[] {
  const mentions = findMentions(text);
  if (mentions.length > 0) return mentions;
  const year = yearAlone.exec(text);
  const span = year && monthsSpan(Number(year[1]), 1, 12, "year");
  if (!span) return [];
  return [{ start: year.index, end: year.index + 4, reading: { kind: "span", span }, deadline: false }];
}

function masked(text: string, parts: readonly { readonly start: number; readonly end: number }[]): string {
  let result = "";
  let cursor = 0;
  for (const { start, end } of parts) {
    result += text.slice(cursor, start) + dateMask.repeat(end - start);
    cursor = end;
  }
  return result + text.slice(cursor);
}

/** A cell's text with its times masked, and what was found in it, in order. */
export interface Tokens {
  readonly plain: string;
  readonly tokens: readonly Placed<DateToken | WordToken>[];
  readonly topics: readonly TopicWord[];
  /** Digits are left over that may be a date which lost its separators. */
  readonly strayDigits: boolean;
}

const stray = /(?<![\d.])(?:(?:19|20)\d{3,6}|\d{1,4}[./-]\d{1,4}(?:[./-]\d{1,4})?)(?![\d.])(?! ?[分号%万元家项])/;

/** What a clerk writes is short; a pasted report is read no further than this. */
const mostCharacters = 1_000;

/** Finds times and words in a 评估 or 验收 cell's text. */
export function tokensOf(text: string): Tokens {
  const normal = withoutBoxes(normaliseText(text.slice(0, mostCharacters).replace(rounds, "\n"))).trim();
  const mentions = mentionsIn(normal);
  const plain = masked(normal, mentions);
  const words = findWords(plain);
  const dates = mentions.map(({ start, end, reading, deadline }): Placed<DateToken> => ({
    token: { kind: "date", start, reading, deadline },
    end,
  }));
  const tokens = [...dates, ...words.flatMap(tokenOf)].sort((a, b) => a.token.start - b.token.start);
  const scores = words.filter(({ kind }) => kind === "score");
  return { plain, tokens, topics: words.flatMap(topicOf), strayDigits: stray.test(masked(plain, scores)) };
}
