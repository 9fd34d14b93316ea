import { begins, cutsOf, dateCutsOf, pieces, roleOf } from "./cuts";
import { isNominal } from "./nouns";
import { isWordOf, type Token } from "./tokens/token";

/** A stretch of a text that says one thing, with at most one time. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** How it follows the clause before: closely (a comma, or no mark at all), or as a new sentence, line or round. */
  readonly follows: "closely" | "newly";
  /** It goes on without any mark: what it says may be said of what the clause before speaks of. */
  readonly runsOn: boolean;
  /** In brackets: a note on the side. */
  readonly aside: boolean;
  /** It ends with a question mark: 5.21通过？. */
  readonly asks: boolean;
  /** It ends with a colon, or stands alone on its line, so that it may head what follows. */
  readonly heads: boolean;
}

type Draft = { -readonly [Key in Exclude<keyof Clause, "tokens">]: Clause[Key] } & { readonly tokens: Token[] };

const ends: ReadonlySet<string> = new Set([";", "\n", "。", "!", "|", "?"]);
const pauses: ReadonlySet<string> = new Set([",", "、", "~", "→", "➔", "⇒", "←", "—"]);

/** Only a time, a result or a score: what stands so in brackets belongs to what is before them. */
function isMereDetail(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.kind === "date" || token.kind === "score" || token.kind === "duration" || token.kind === "blank")
      return true;
    const role = roleOf(token);
    return role === "result" || role === "filler" || role === "stance" || role === "limit";
  });
}

function isListComma(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && isNominal(before) && isNominal(after);
}

function emptyDraft(follows: Clause["follows"], aside: boolean): Draft {
  return { tokens: [], follows, runsOn: false, aside, asks: false, heads: false };
}

/** Cuts tokens at punctuation and brackets. */
function stretchesOf(tokens: readonly Token[]): readonly Clause[] {
  const stretches: Draft[] = [];
  let current = emptyDraft("newly", false);
  let depth = 0;
  const close = (follows: Clause["follows"]) => {
    if (current.tokens.length > 0) stretches.push(current);
    current = emptyDraft(follows, depth > 0);
  };
  tokens.forEach((token, at) => {
    if (token.kind !== "mark") {
      current.tokens.push(token);
    } else if (token.text === "(" || token.text === "[") {
      depth += 1;
      close("closely");
    } else if (token.text === ")" || token.text === "]") {
      depth = Math.max(0, depth - 1);
      close("closely");
    } else if (token.text === ":") {
      current.heads = true;
      close("closely");
    } else if (ends.has(token.text)) {
      if (token.text === "\n") current.heads = true;
      if (token.text === "?") current.asks = true;
      close("newly");
    } else if (pauses.has(token.text) && !(token.text === "、" && isListComma(tokens, at))) {
      close("closely");
    } else {
      current.tokens.push(token);
    }
  });
  close("newly");
  return stretches;
}

/** Brackets that hold but a time or a result are no clause of their own. */
function withDetails(stretches: readonly Clause[]): readonly Clause[] {
  if (!stretches.some(({ aside }) => aside)) return stretches;
  const joined: Draft[] = [];
  let wasDetail = false;
  for (const stretch of stretches) {
    const before = joined.at(-1);
    const detail: boolean = stretch.aside && before !== undefined && !before.heads && isMereDetail(stretch.tokens);
    if (detail && before && (!before.aside || wasDetail) && !hasDate(before.tokens, stretch.tokens)) {
      before.tokens.push(...stretch.tokens);
    } else {
      joined.push({ ...stretch, tokens: [...stretch.tokens], aside: stretch.aside && !detail });
    }
    wasDetail = detail;
  }
  return joined;
}

function hasDate(...groups: readonly (readonly Token[])[]): boolean {
  return groups.every((tokens) => tokens.some(({ kind }) => kind === "date"));
}

function splitFurther(stretch: Clause): readonly Clause[] {
  const dates = stretch.tokens.filter(({ kind }) => kind === "date").length;
  if (dates < 2 && !stretch.tokens.some(begins)) return [stretch];
  // 自2026年1月起至3月停产, 5.18评估会改期至6.10: both times belong to one thing.
  const isSpanned = (token: Token) => roleOf(token) === "standstill" || isWordOf(token, "act", "move");
  const parts = stretch.tokens.some(isSpanned) ? [stretch.tokens] : pieces(stretch.tokens, dateCutsOf(stretch.tokens));
  return parts
    .flatMap((part, index) => pieces(part, cutsOf(part)).map((tokens, place) => ({ tokens, index, place })))
    .map(({ tokens, index, place }, position) => ({
      ...stretch,
      tokens,
      follows: position === 0 ? stretch.follows : "closely",
      runsOn: place > 0 && tokens[0] !== undefined && roleOf(tokens[0]) === "stance",
      heads: stretch.heads && index === 0 && place === 0,
    }));
}

/** The clauses of a text's tokens. */
export function clausesOf(tokens: readonly Token[]): readonly Clause[] {
  return withDetails(stretchesOf(tokens)).flatMap(splitFurther);
}
