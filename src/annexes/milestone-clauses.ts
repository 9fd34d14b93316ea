import type { DateMention } from "../dates/mention";
import { findMentions } from "../dates/mention";
import type { MentionReading } from "../dates/interpret";
import { normaliseText } from "../dates/normalise";
import { monthsSpan } from "../dates/span";
import { dateMask, findWords, type Word, type WordKind } from "./milestone-words";

/** Which of the two steps something is said of; own: it does not say, so the column decides. */
export type Topic = "assessment" | "acceptance" | "joint" | "pre" | "own";

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

/** A piece of a cell with at most one time, its tokens in order, each with the step it belongs to. */
export interface Clause {
  readonly tokens: readonly { readonly token: DateToken | WordToken; readonly topic: Topic }[];
  /** It names the step as an event: 2023.5.6评估, but not 评估报告. */
  readonly names: readonly Topic[];
}

const topics = {
  jointTopic: "joint",
  preTopic: "pre",
  assessmentTopic: "assessment",
  assessmentNoun: "assessment",
  acceptanceTopic: "acceptance",
  acceptanceNoun: "acceptance",
} as const satisfies Partial<Record<WordKind, Topic>>;

interface TopicWord {
  readonly topic: Exclude<Topic, "own">;
  readonly start: number;
  readonly end: number;
  readonly event: boolean;
}

interface Placed<Token> {
  readonly token: Token;
  readonly end: number;
}

/** One stretch between punctuation marks. */
interface Piece {
  readonly tokens: readonly Placed<DateToken | WordToken>[];
  readonly topics: readonly TopicWord[];
  /** 评估：, or 评估 alone on its line: holds for what follows. */
  readonly heads: boolean;
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

/** What the text says beside its times, scores included: leftover digits may be a date that lost its separators. */
export interface Parsed {
  readonly clauses: readonly Clause[];
  readonly strayDigits: boolean;
}

const stray = /(?<![\d.])(?:(?:19|20)\d{3,6}|\d{1,4}[./-]\d{1,4}(?:[./-]\d{1,4})?)(?![\d.])(?! ?[分号%万元家项])/;

/** What a clerk writes is short; a pasted report is read no further than this. */
const mostCharacters = 1_000;

/** Clauses of a 评估 or 验收 cell's text, by punctuation and by date. */
export function clausesOf(text: string): Parsed {
  const normal = normaliseText(text.slice(0, mostCharacters).replace(rounds, "\n")).trim();
  const mentions = mentionsIn(normal);
  const plain = masked(normal, mentions);
  const words = findWords(plain);
  const dates = mentions.map(({ start, end, reading, deadline }): Placed<DateToken> => ({
    token: { kind: "date", start, reading, deadline },
    end,
  }));
  const pieces = piecesOf(plain, dates, words);
  const scores = words.filter(({ kind }) => kind === "score");
  return { clauses: scoped(pieces.flatMap(splitByDate)), strayDigits: stray.test(masked(plain, scores)) };
}

/** A cell that holds one time and nothing else, such as a real date. */
export function clauseOfDate(reading: MentionReading): Clause {
  return { tokens: [{ token: { kind: "date", start: 0, reading, deadline: false }, topic: "own" }], names: [] };
}

/** A cell that holds one number out of a hundred. */
export function clauseOfScore(points: number): Clause {
  return { tokens: [{ token: { kind: "score", start: 0, points }, topic: "own" }], names: [] };
}

const headSuffix = /^(?:时间|日期|结果|结论|情况|意见|[和与及、\s]|评估|验收)*:/;

function piecesOf(plain: string, dates: readonly Placed<DateToken>[], words: readonly Word[]): readonly Piece[] {
  const marks = [...plain.matchAll(/[;\n。,、!|]+/g)].filter(
    ({ index }) => !words.some((word) => isInside(index, word)),
  );
  const starts = [0, ...marks.map(({ index }) => index + 1)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? plain.length + 1;
    const within = ({ start: at }: { readonly start: number }) => at >= start && at < end;
    const wordsHere = words.filter(within);
    const topicsHere = wordsHere.flatMap(topicOf);
    const tokens = [...dates.filter(({ token }) => within(token)), ...wordsHere.flatMap(tokenOf)];
    tokens.sort((a, b) => a.token.start - b.token.start);
    const [first] = topicsHere;
    const heads =
      first !== undefined &&
      ((tokens.length === 0 && topicsHere.length === 1) || headSuffix.test(plain.slice(first.end, first.end + 16)));
    return { tokens, topics: topicsHere, heads };
  });
}

function isInside(index: number, { start, end }: Word): boolean {
  return index >= start && index < end;
}

/** Where a stretch that names several times is cut: before each time where one comes first, else before the step named next, else after each. */
function cutsOf({ tokens, topics }: Piece): readonly number[] {
  const dates = tokens.filter(({ token }) => token.kind === "date");
  const firstDate = dates[0]?.token.start ?? 0;
  const leading =
    !tokens.some(({ token }) => token.start < firstDate) && !topics.some(({ start }) => start < firstDate);
  const topicsLead = topics.some(({ start }) => start < firstDate);
  return dates.slice(1).map(({ token }, index) => {
    if (leading) return token.start;
    const end = dates[index]?.end ?? 0;
    const next = topics.findLast(({ start }) => start >= end && start < token.start);
    return topicsLead && next !== undefined ? next.start : end;
  });
}

/** Clauses of at most one time each. */
function splitByDate(piece: Piece): readonly Piece[] {
  const edges = [-1, ...cutsOf(piece), Number.POSITIVE_INFINITY];
  if (edges.length === 2) return [piece];
  return edges.slice(1).map((until, index) => {
    const from = edges[index] ?? -1;
    const within = (start: number) => start >= from && start < until;
    return {
      tokens: piece.tokens.filter(({ token }) => within(token.start)),
      topics: piece.topics.filter(({ start }) => within(start)),
      heads: piece.heads && index === 0,
    };
  });
}

/** 未, 待, 已, 拟 speak of what follows them; a result of what it stands next to. */
const forward: ReadonlySet<string> = new Set(["ahead", "awaited", "planned", "held"]);

function nearest(placed: Placed<DateToken | WordToken>, piece: Piece, resultsLead: boolean): TopicWord | undefined {
  const { token, end } = placed;
  const prefersNext = forward.has(token.kind) || (resultsLead && token.kind !== "date");
  let best: TopicWord | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const topic of piece.topics) {
    const follows = topic.start >= token.start;
    const distance = (follows ? topic.start - end : token.start - topic.end) * 2 + (follows === prefersNext ? 0 : 1);
    if (distance < bestDistance) [best, bestDistance] = [topic, distance];
  }
  return best;
}

function scoped(pieces: readonly Piece[]): readonly Clause[] {
  let head: Topic = "own";
  let previous: Topic = "own";
  return pieces.map((piece) => {
    const firstTopic = piece.topics[0];
    const firstResult = piece.tokens.find(({ token }) => token.kind === "passed" || token.kind === "failed");
    const resultsLead =
      firstTopic !== undefined && firstResult !== undefined && firstResult.token.start < firstTopic.start;
    const dated = piece.tokens.some(({ token }) => token.kind === "date");
    const inherited = dated ? head : previous;
    const tokens = piece.tokens.map((placed) => ({
      token: placed.token,
      topic: nearest(placed, piece, resultsLead)?.topic ?? inherited,
    }));
    const lastTopic = piece.topics.at(-1)?.topic;
    if (lastTopic !== undefined) head = piece.heads ? lastTopic : "own";
    previous = tokens.at(-1)?.topic ?? lastTopic ?? previous;
    return { tokens, names: piece.topics.filter(({ event }) => event).map(({ topic }) => topic) };
  });
}
