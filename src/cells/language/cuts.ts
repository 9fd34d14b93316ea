import { isUnproved, modesAhead } from "./mode";
import { isNominal } from "./nouns";
import { isWordOf, type Token } from "./tokens/token";

/** What a token does in a clause; null for what is no word of the lexicon. */
export function roleOf(token: Token): string | null {
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
  return isWordOf(token, "act", "say") || isWordOf(token, "act", "demand");
}

/** How far the tokens from a place on were looked through, and whether they say something by then. */
interface Scanned {
  readonly from: number;
  until: number;
  governed: boolean;
  says: boolean;
}

function scanFrom(from: number): Scanned {
  return { from, until: from, governed: false, says: false };
}

/**
 * Whether the tokens up to a place say something already, so that another 已, 未 or 待 begins anew: 通过评估|未验收,
 * 已评估|未通过. Goes on where it stopped.
 */
function saysSomething(tokens: readonly Token[], scanned: Scanned, until: number): boolean {
  // 因资金紧张|暂未开展: the reason is told.
  const reasoned = isWordOf(tokens[scanned.from], "turn", "because");
  for (; !scanned.says && scanned.until < until; scanned.until += 1) {
    const token = tokens[scanned.until];
    const role = token === undefined ? null : roleOf(token);
    if (token !== undefined && role !== null && predicates.has(role) && !leads(token)) scanned.says = true;
    if (reasoned && token !== undefined && isNominal(token)) scanned.says = true;
    // 资金困难|没开展: so is what the enterprise lacks.
    if (isWordOf(token, "object", "cause")) scanned.says = true;
    // 听说评估已通过: what is heard is all that follows.
    if (role === "stance" && !isWordOf(token, "stance", "heard")) scanned.governed = true;
    if (scanned.governed && (role === "step" || role === "people")) scanned.says = true;
  }
  return scanned.says;
}

const noCuts: readonly number[] = [];

/** Whether a word may begin another clause. */
export function begins(token: Token, at: number): boolean {
  if (at === 0 || token.kind !== "word") return false;
  return token.meaning.role === "stance" || token.meaning.role === "turn";
}

const aheadSenses: ReadonlySet<string> = new Set(modesAhead);

/** 搬迁意向: a plan or a guess behind which nothing stands is said of what is before it. */
function endsAsProspect(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.meaning.role !== "stance") return false;
  const { sense } = token.meaning;
  if (sense !== "plan" && !isUnproved(sense)) return false;
  return tokens.slice(at + 1).every((after) => after.kind === "blank" || roleOf(after) === "filler");
}

function isAhead(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "stance" && aheadSenses.has(token.meaning.sense);
}

/** 评估通过验收待安排: the step before the stance belongs to it where what is said before has a step of its own. */
function ledBy(tokens: readonly Token[], from: number, at: number): number {
  const isNamed = (token: Token) => token.kind === "blank" || isNominal(token);
  const start = tokens.slice(0, at).findLastIndex((token) => !isNamed(token)) + 1;
  const isStep = (token: Token) => roleOf(token) === "step";
  if (!tokens.slice(start, at).some(isStep) || !tokens.slice(from, start).some(isStep)) return at;
  return saysSomething(tokens, scanFrom(from), start) ? start : at;
}

const events: ReadonlySet<string> = new Set(["stance", "result"]);

/** 复工后评估: nothing is said to have happened, before or behind. */
function waitsForResumption(tokens: readonly Token[], from: number, at: number): boolean {
  const isEvent = (token: Token) => token.kind === "date" || events.has(roleOf(token) ?? "");
  const before = tokens.slice(from, at).filter(({ kind }) => kind !== "blank");
  return before.length > 0 && before.every((token) => roleOf(token) === "resumption") && !tokens.some(isEvent);
}

/** Where a stretch without marks says a second thing. */
export function cutsOf(tokens: readonly Token[]): readonly number[] {
  if (!tokens.some(begins)) return noCuts;
  const cuts: number[] = [];
  let from = 0;
  let scanned = scanFrom(from);
  tokens.forEach((token, at) => {
    const role = roleOf(token);
    if (at === from || (role !== "turn" && role !== "stance")) return;
    // 待复产后完成评估: what comes then is as far ahead as what it waits for.
    if (
      isWordOf(token, "turn", "then") &&
      (tokens.slice(from, at).some(isAhead) || waitsForResumption(tokens, from, at))
    )
      return;
    if (endsAsProspect(tokens, at)) return;
    // 不存在未通过情况: what is not there is what follows.
    if (role === "stance" && (isWordOf(tokens[at - 1], "act", "contain") || !saysSomething(tokens, scanned, at)))
      return;
    from = role === "stance" ? ledBy(tokens, from, at) : at;
    scanned = scanFrom(from);
    cuts.push(from);
  });
  return cuts;
}

function isPredicate(token: Token): boolean {
  return predicates.has(roleOf(token) ?? "");
}

/** Whether a result stands in this stretch. */
function tellsOutcome(tokens: readonly Token[], from: number, until: number): boolean {
  return tokens.slice(from, until).some((token) => roleOf(token) === "result");
}

/** Where the words that go with a time begin: 不通过|第二轮9.3. */
function withModifiers(tokens: readonly Token[], at: number): number {
  const isBefore = (token: Token) => token.kind !== "blank" && roleOf(token) !== "modifier";
  return tokens.slice(0, at).findLastIndex(isBefore) + 1;
}

/**
 * Where a stretch that names several times is cut: before each time where one comes first, else before the step named
 * next, else after each; but before each where its result stands behind it.
 */
export function dateCutsOf(tokens: readonly Token[]): readonly number[] {
  const dates = tokens.flatMap(({ kind }, at) => (kind === "date" ? [at] : []));
  if (dates.length < 2) return noCuts;
  const [first = 0] = dates;
  const stepLeads = tokens.slice(0, first).some((token) => roleOf(token) === "step");
  const leading = tokens.slice(0, first).every(({ kind }) => kind === "blank");
  // 第一轮5.20不通过 9.3通过: a result behind each time, and none before the first.
  const headed =
    !tokens.slice(0, first).some(isPredicate) && tellsOutcome(tokens, dates.at(-1) ?? tokens.length, tokens.length);
  return dates.slice(1).map((at, index) => {
    const before = (dates[index] ?? 0) + 1;
    if (leading) {
      const claim = tokens.slice(before, at);
      const last = claim.at(-1);
      const claims = claim.length > 1 && last !== undefined && roleOf(last) === "act";
      return claims ? at - 1 : at;
    }
    const step = tokens.findLastIndex((token, place) => place >= before && place < at && roleOf(token) === "step");
    if (stepLeads && step >= 0) return step;
    return headed && tellsOutcome(tokens, before, at) ? withModifiers(tokens, at) : before;
  });
}

/** The tokens cut at these places. */
export function pieces(tokens: readonly Token[], cuts: readonly number[]): readonly (readonly Token[])[] {
  if (cuts.length === 0) return [tokens];
  const edges = [0, ...cuts, tokens.length];
  return edges.slice(1).map((end, index) => tokens.slice(edges[index], end));
}
