import type { MentionReading } from "../../dates/interpret";
import { piecesOf, type Piece } from "./pieces";
import { tokensOf, type DateToken, type Placed, type Topic, type TopicWord, type WordToken } from "./tokens";

/** A piece of a cell with at most one time, its tokens in order, each with the step it belongs to. */
export interface Clause {
  readonly tokens: readonly { readonly token: DateToken | WordToken; readonly topic: Topic }[];
  /** It names the step as an event: 2023.5.6评估, but not 评估报告. */
  readonly names: readonly Topic[];
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

/** Whether the stretch is nothing but a time, which then belongs to an undated clause before it: 已评估，2023.5.6. */
function isBareDate({ tokens, topics }: Piece): boolean {
  return topics.length === 0 && tokens.length === 1 && tokens[0]?.token.kind === "date";
}

function resultsLead({ tokens, topics }: Piece): boolean {
  const firstResult = tokens.find(({ token }) => token.kind === "passed" || token.kind === "failed");
  const [firstTopic] = topics;
  return firstTopic !== undefined && firstResult !== undefined && firstResult.token.start < firstTopic.start;
}

function scoped(pieces: readonly Piece[]): readonly Clause[] {
  let head: Topic = "own";
  let previous: Topic = "own";
  let previousDated = true;
  return pieces.map((piece) => {
    const dated = piece.tokens.some(({ token }) => token.kind === "date");
    const inherited = !dated || (isBareDate(piece) && !previousDated) ? previous : head;
    const leads = resultsLead(piece);
    const former = piece.topics.find(({ topic }) => topic === "former");
    const tokens = piece.tokens.map((placed) => ({
      token: placed.token,
      topic: (former ?? nearest(placed, piece, leads))?.topic ?? inherited,
    }));
    const lastTopic = piece.topics.at(-1)?.topic;
    if (lastTopic !== undefined) head = piece.heads ? lastTopic : "own";
    previous = tokens.at(-1)?.topic ?? lastTopic ?? previous;
    previousDated = dated;
    return { tokens, names: former ? [] : piece.topics.filter(({ event }) => event).map(({ topic }) => topic) };
  });
}

/** What a cell says, and whether digits are left over that may be a date which lost its separators. */
export interface Parsed {
  readonly clauses: readonly Clause[];
  readonly strayDigits: boolean;
}

/** Clauses of a 评估 or 验收 cell's text, by punctuation and by date. */
export function clausesOf(text: string): Parsed {
  const found = tokensOf(text);
  return { clauses: scoped(piecesOf(found)), strayDigits: found.strayDigits };
}

/** A cell that holds one time and nothing else, such as a real date. */
export function clauseOfDate(reading: MentionReading): Clause {
  return { tokens: [{ token: { kind: "date", start: 0, reading, deadline: false }, topic: "own" }], names: [] };
}

/** A cell that holds one number out of a hundred. */
export function clauseOfScore(points: number): Clause {
  return { tokens: [{ token: { kind: "score", start: 0, points }, topic: "own" }], names: [] };
}
