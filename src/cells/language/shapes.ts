import type { MentionReading } from "../../dates/interpret";
import type { DateMention } from "../../dates/mention";
import { bySkeleton } from "./tokens/skeleton";
import type { Statement } from "./statement";
import type { DateToken, Token } from "./tokens/token";
import { tokensOf } from "./tokens/tokens";

/** One token after another leads to the shape of a text. */
interface Node<Value> {
  next: Map<string, Node<Value>> | null;
  /** What texts of the shape that ends here come to. */
  found: { readonly value: Value } | null;
}

/** A ledger has some hundred shapes; one of nothing but strange texts begins anew after so many tokens. */
const mostNodes = 100_000;

/** What two tokens have in common that mean the same to the grammar: a word its letters, a time its exactness. */
function signOf(token: Token): string {
  switch (token.kind) {
    case "word":
      return token.word;
    case "mark":
      return token.text;
    case "date":
      return token.reading.kind === "span" ? token.reading.span.precision : token.reading.kind;
    case "duration":
      return `${token.kind} ${String(token.value)}`;
    default:
      return token.kind;
  }
}

/** Told apart from a time that is no limit. */
const limit = "limit";

/**
 * A reader of tokens that reads texts of one shape once: 2024年5月31日通过，得分81 and 2025年6月1日通过，得分92 say the same of another
 * day. In a ledger where every text is its own that is nearly all of the reading. What it reads may rest on the tokens'
 * signs and order only.
 */
export function byShape<Value>(read: (tokens: readonly Token[]) => Value): (tokens: readonly Token[]) => Value {
  const empty = (): Node<Value> => ({ next: null, found: null });
  let root = empty();
  let nodes = 0;

  const step = (node: Node<Value>, sign: string): Node<Value> => {
    node.next ??= new Map();
    let following = node.next.get(sign);
    if (following === undefined) {
      nodes += 1;
      node.next.set(sign, (following = empty()));
    }
    return following;
  };

  return (tokens) => {
    if (nodes > mostNodes) [root, nodes] = [empty(), 0];
    let node = root;
    for (const token of tokens) {
      node = step(node, signOf(token));
      if (token.kind === "date" && token.deadline) node = step(node, limit);
    }
    node.found ??= { value: read(tokens) };
    return node.found.value;
  };
}

/** A statement read from one text, and where it stands in every text of the same shape: places among the tokens. */
interface Told {
  readonly statement: Statement;
  /** Which token is its time, its end and its score; −1 where none is. */
  readonly on: number;
  readonly until: number;
  readonly score: number;
}

/** A statement of a text, and which of the days left out of its skeleton are its time and its end; −1 where none is. */
interface Reread {
  readonly statement: Statement;
  readonly on: number;
  readonly until: number;
}

/**
 * The same of a reader of statements, from the normalised text on: each text has its own times and scores, and its own
 * places of words.
 */
export function statementsByShape(read: (tokens: readonly Token[]) => readonly Statement[]) {
  const toldIn = byShape((tokens) => toldBy(read, tokens));
  return bySkeleton(
    (text, days) => {
      const tokens = tokensOf(text);
      return toldIn(tokens).map((told) => rereadOf(tokens, told, days));
    },
    (reread, days): readonly Statement[] => reread.map((one) => onDays(one, days)),
  );
}

function rereadOf(tokens: readonly Token[], told: Told, days: readonly DateMention[]): Reread {
  const dayAt = (at: number) => days.findIndex(({ start }) => start === tokens[at]?.start);
  return { statement: statementIn(tokens, told), on: dayAt(told.on), until: dayAt(told.until) };
}

/** Written field by field: a ledger of its own words makes a hundred thousand of them. */
function onDays({ statement, on, until }: Reread, days: readonly DateMention[]): Statement {
  const time = days[on];
  const end = days[until];
  if (!time && !end) return statement;
  const { topic, what, stance, result, score, still, lasts, by, words } = statement;
  return {
    topic,
    what,
    stance,
    result,
    score,
    on: time ? time.reading : statement.on,
    until: end ? end.reading : statement.until,
    still,
    lasts,
    by,
    words,
  } as Statement;
}

function toldBy(read: (tokens: readonly Token[]) => readonly Statement[], tokens: readonly Token[]): readonly Told[] {
  const placed = tokens.map(inPlace);
  const placeOf = (reading: MentionReading | null): number =>
    placed.findIndex((token) => token.kind === "date" && token.reading === reading);
  return read(placed).map((statement) => ({
    statement,
    on: placeOf(statement.on),
    until: placeOf(statement.until),
    score: statement.score ?? -1,
  }));
}

/** The token with its place in the stead of its offsets and its score, and a reading that no other token has. */
function inPlace(token: Token, at: number): Token {
  const place = { start: at, end: at + 1 };
  if (token.kind === "date") return { ...token, ...place, reading: { ...token.reading } };
  return token.kind === "score" ? { ...token, ...place, value: at } : { ...token, ...place };
}

/** Most cells are short: their stretches are few, and each row keeps two. */
const shortText = 128;
const stretches: Statement["words"][] = [];

function stretch(from: number, to: number): Statement["words"] {
  if (to >= shortText) return [from, to];
  return (stretches[from * shortText + to] ??= [from, to]);
}

function readingAt(tokens: readonly Token[], at: number): MentionReading | null {
  return at < 0 ? null : (tokens[at] as DateToken).reading;
}

function statementIn(tokens: readonly Token[], { statement, on, until, score }: Told): Statement {
  const { topic, what, stance, result, still, lasts, by, words } = statement;
  const [first, behind] = words;
  const points = tokens[score];
  return {
    topic,
    what,
    stance,
    result,
    score: points?.kind === "score" ? points.value : null,
    on: readingAt(tokens, on),
    until: readingAt(tokens, until),
    still,
    lasts,
    by,
    words: stretch(tokens[first]?.start ?? 0, tokens[behind - 1]?.end ?? 0),
  } as Statement;
}
