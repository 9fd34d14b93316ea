import type { DateToken, Placed, Tokens, TopicWord, WordToken } from "./tokens";

/** One stretch of a text with its tokens. */
export interface Piece {
  readonly tokens: readonly Placed<DateToken | WordToken>[];
  readonly topics: readonly TopicWord[];
  /** 评估：, or 评估 alone on its line: holds for what follows. */
  readonly heads: boolean;
  /** Where its brackets open. */
  readonly brackets: readonly number[];
}

const headSuffix = /^(?:时间|日期|结果|结论|情况|意见|[和与及、\s]|评估|验收)*:/;

function isMark(index: number, { tokens, topics }: Tokens): boolean {
  const covers = (start: number, end: number) => index >= start && index < end;
  return (
    !tokens.some(({ token, end }) => covers(token.start, end)) && !topics.some(({ start, end }) => covers(start, end))
  );
}

function stretchesOf(found: Tokens): readonly Piece[] {
  const { plain } = found;
  const marks = Array.from(plain.matchAll(/[;\n。,、!|]+/g), ({ index }) => index).filter((index) =>
    isMark(index, found),
  );
  const opened = Array.from(plain.matchAll(/\(/g), ({ index }) => index);
  const starts = [0, ...marks.map((index) => index + 1)];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? plain.length + 1;
    const within = (at: number) => at >= start && at < end;
    const tokens = found.tokens.filter(({ token }) => within(token.start));
    const topics = found.topics.filter((topic) => within(topic.start));
    const [first] = topics;
    const heads =
      first !== undefined &&
      ((tokens.length === 0 && topics.length === 1) || headSuffix.test(plain.slice(first.end, first.end + 16)));
    return { tokens, topics, heads, brackets: opened.filter(within) };
  });
}

/** Before a time that follows another: at the bracket that holds it, else at the word that claims it (公示2023.5.10). */
function cutBefore({ tokens, brackets }: Piece, previousEnd: number, start: number): number {
  const bracket = brackets.findLast((at) => at >= previousEnd && at < start);
  if (bracket !== undefined) return bracket;
  const between = tokens.filter(({ token }) => token.start >= previousEnd && token.start < start);
  const last = between.at(-1)?.token;
  return between.length > 1 && last?.kind === "remark" ? last.start : start;
}

/** Where a stretch that names several times is cut: before each time where one comes first, else before the step named next, else after each. */
function cutsOf(piece: Piece): readonly number[] {
  const { tokens, topics } = piece;
  const dates = tokens.filter(({ token }) => token.kind === "date");
  const firstDate = dates[0]?.token.start ?? 0;
  const topicsLead = topics.some(({ start }) => start < firstDate);
  const leading = !topicsLead && !tokens.some(({ token }) => token.start < firstDate);
  return dates.slice(1).map(({ token }, index) => {
    const end = dates[index]?.end ?? 0;
    if (leading) return cutBefore(piece, end, token.start);
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
      brackets: [],
    };
  });
}

/** The text cut at punctuation, and where a stretch names several times, between them. */
export function piecesOf(found: Tokens): readonly Piece[] {
  return stretchesOf(found).flatMap(splitByDate);
}
