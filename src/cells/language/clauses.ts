import { isNominal } from "./elements";
import type { Token } from "./tokens";

/** A stretch of a text that says one thing, with at most one time. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** How it follows the clause before: closely (a comma, or no mark at all), or as a new sentence, line or round. */
  readonly follows: "closely" | "newly";
  /** It goes on without any mark: what it says may be said of what the clause before speaks of. */
  readonly runsOn: boolean;
  /** In brackets: a note on the side. */
  readonly aside: boolean;
  /** It ends with a colon, or stands alone on its line, so that it may head what follows. */
  readonly heads: boolean;
}

type Draft = { -readonly [Key in Exclude<keyof Clause, "tokens">]: Clause[Key] } & { readonly tokens: Token[] };

const ends: ReadonlySet<string> = new Set([";", "\n", "。", "!", "|", "?"]);
const pauses: ReadonlySet<string> = new Set([",", "、", "~"]);

function roleOf(token: Token): string | null {
  return token.kind === "word" ? token.meaning.role : null;
}

const predicates: ReadonlySet<string> = new Set([
  "act",
  "result",
  "standstill",
  "departure",
  "measure",
  "change",
  "exemption",
  "resumption",
  "going",
]);

/** 企业反映已停产, 区局要求不得延期: what is said is what follows. */
function leads(token: Token): boolean {
  return (
    token.kind === "word" &&
    token.meaning.role === "act" &&
    (token.meaning.sense === "say" || token.meaning.sense === "demand")
  );
}

/** Whether the tokens so far say something already, so that another 已, 未 or 待 begins anew: 通过评估|未验收, 已评估|未通过. */
function saysSomething(tokens: readonly Token[], from: number, until: number): boolean {
  let governed = false;
  for (let at = from; at < until; at += 1) {
    const token = tokens[at];
    const role = token === undefined ? null : roleOf(token);
    if (token !== undefined && role !== null && predicates.has(role) && !leads(token)) return true;
    if (role === "stance") governed = true;
    if (governed && (role === "step" || role === "people")) return true;
  }
  return false;
}

/** Only a time, a result or a score: what stands so in brackets belongs to what is before them. */
function isMereDetail(tokens: readonly Token[]): boolean {
  return tokens.every((token) => {
    if (token.kind === "date" || token.kind === "score" || token.kind === "blank") return true;
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
  return { tokens: [], follows, runsOn: false, aside, heads: false };
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

const noCuts: readonly number[] = [];

function begins(token: Token, at: number): boolean {
  if (at === 0 || token.kind !== "word") return false;
  return token.meaning.role === "stance" || token.meaning.role === "turn";
}

/** 不存在未通过情况: what is not there is what follows. */
function isContain(token: Token | undefined): boolean {
  return token?.kind === "word" && token.meaning.role === "act" && token.meaning.sense === "contain";
}

/** 待复产后完成评估: what comes then is as far ahead as what it waits for. */
function isThen(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "turn" && token.meaning.sense === "then";
}

const aheadSenses: ReadonlySet<string> = new Set(["await", "plan", "propose", "ask"]);

/** 搬迁意向: a plan or a guess behind which nothing stands is said of what is before it. */
function endsAsProspect(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.meaning.role !== "stance") return false;
  const { sense } = token.meaning;
  if (sense !== "plan" && sense !== "ask") return false;
  return tokens.slice(at + 1).every((after) => after.kind === "blank" || roleOf(after) === "filler");
}

function isAhead(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "stance" && aheadSenses.has(token.meaning.sense);
}

/** Where a stretch without marks says a second thing. */
function cutsOf(tokens: readonly Token[]): readonly number[] {
  if (!tokens.some(begins)) return noCuts;
  const cuts: number[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    const role = roleOf(token);
    if (at === from || (role !== "turn" && role !== "stance")) return;
    if (isThen(token) && tokens.slice(from, at).some(isAhead)) return;
    if (endsAsProspect(tokens, at)) return;
    if (role === "stance" && (isContain(tokens[at - 1]) || !saysSomething(tokens, from, at))) return;
    cuts.push(at);
    from = at;
  });
  return cuts;
}

/**
 * Where a stretch that names several times is cut: before each time where one comes first, else before the step named
 * next, else after each.
 */
function dateCutsOf(tokens: readonly Token[]): readonly number[] {
  const dates = tokens.flatMap(({ kind }, at) => (kind === "date" ? [at] : []));
  if (dates.length < 2) return noCuts;
  const [first = 0] = dates;
  const stepLeads = tokens.slice(0, first).some((token) => roleOf(token) === "step");
  const leading = tokens.slice(0, first).every(({ kind }) => kind === "blank");
  return dates.slice(1).map((at, index) => {
    const before = (dates[index] ?? 0) + 1;
    if (leading) {
      const claim = tokens.slice(before, at);
      const last = claim.at(-1);
      const claims = claim.length > 1 && last !== undefined && roleOf(last) === "act";
      return claims ? at - 1 : at;
    }
    const step = tokens.findLastIndex((token, place) => place >= before && place < at && roleOf(token) === "step");
    return stepLeads && step >= 0 ? step : before;
  });
}

function pieces(tokens: readonly Token[], cuts: readonly number[]): readonly (readonly Token[])[] {
  if (cuts.length === 0) return [tokens];
  const edges = [0, ...cuts, tokens.length];
  return edges.slice(1).map((end, index) => tokens.slice(edges[index], end));
}

function splitFurther(stretch: Clause): readonly Clause[] {
  const dates = stretch.tokens.filter(({ kind }) => kind === "date").length;
  if (dates < 2 && !stretch.tokens.some(begins)) return [stretch];
  // 自2026年1月起至3月停产, 延期从5月到8月: both times belong to one standstill.
  const parts = stretch.tokens.some((token) => roleOf(token) === "standstill")
    ? [stretch.tokens]
    : pieces(stretch.tokens, dateCutsOf(stretch.tokens));
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
