import type { Meaning } from "./lexicon/lexicon";
import { isWordOf, type Token, type WordToken } from "./tokens/token";

function isStepToken(token: Token | undefined): boolean {
  return isWordOf(token, "step") || isWordOf(token, "modifier");
}

const passedOver: ReadonlySet<string> = new Set(["filler", "authority", "modifier", "label", "people"]);
const demanded: ReadonlySet<string> = new Set(["act", "stance", "standstill", "departure", "step"]);

/** 要求按期完成: here 要求 is what is done; in 按要求完成, 符合要求 it is no more than a name. */
function isDemand(tokens: readonly Token[], at: number): boolean {
  if (tokens.slice(0, at).some((token) => isWordOf(token, "filler", "by") || isWordOf(token, "result", "meets")))
    return false;
  const next = tokens
    .slice(at + 1)
    .find((token) => token.kind !== "date" && !(token.kind === "word" && passedOver.has(token.meaning.role)));
  return next?.kind === "word" && demanded.has(next.meaning.role);
}

/** 5.18过, 过评估: here 过 is to pass. */
function isPass(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(0, at).findLast(({ kind }) => kind !== "blank");
  const after = tokens.slice(at + 1).find(({ kind }) => kind !== "blank");
  const leads =
    before === undefined ||
    before.kind === "date" ||
    before.kind === "score" ||
    isWordOf(before, "modifier", "plain") ||
    isWordOf(before, "modifier", "present") ||
    isWordOf(before, "authority", "enterprise");
  return leads && (after === undefined || isStepToken(after));
}

function meaningOfPast(tokens: readonly Token[], at: number): Meaning | null {
  if (isPass(tokens, at)) return { role: "result", sense: "passed" };
  // 评过: it took place.
  if (isWordOf(tokens[at - 1], "step")) return { role: "stance", sense: "done" };
  // 停产过: it was.
  const happened = isWordOf(tokens[at - 1], "standstill") || isWordOf(tokens[at - 1], "act", "stop");
  return happened ? { role: "stance", sense: "past" } : null;
}

/** 缓一年, 同意缓: here 缓 is to put off; in 推动 or a name it is not. */
function isPutOff(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1).filter((token) => token.kind !== "blank" && !isWordOf(token, "filler"));
  const [next] = rest;
  if (next === undefined) return at === 0 || isWordOf(tokens[at - 1], "stance") || isWordOf(tokens[at - 1], "result");
  return next.kind === "duration" || next.kind === "date" || isWordOf(next, "limit", "until");
}

function leadsToWay(tokens: readonly Token[], at: number): boolean {
  const next = tokens.slice(at + 1, at + 3).find(({ kind }) => kind !== "mark");
  return isWordOf(next, "object", "channel") || isWordOf(next, "object", "system");
}

/** Behind one letter that is all that is said only these stand. */
function endsThere(next: Token | undefined): boolean {
  return next === undefined || isWordOf(next, "filler") || isWordOf(next, "stance") || isWordOf(next, "turn");
}

/** 年底要关, 已关, 准备关: behind a stance, and with nothing to go on with. */
function isShut(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (isWordOf(before, "stance") || isWordOf(before, "act", "prepare")) && endsThere(tokens[at + 1]);
}

/** 还在编, 在编, 报告编到一半. */
function isDrafted(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const ofReport = isPaper(before) || isWordOf(before, "filler", "place") || isWordOf(before, "stance");
  return ofReport && (endsThere(next) || isWordOf(next, "limit") || isWordOf(next, "going"));
}

/** 窗口收报告, 报告2026.6.19收, 报告已收2026.6.19: papers are taken in; 收意见 is another matter. */
function isReceiving(tokens: readonly Token[], at: number): boolean {
  const isBetween = (token: Token) => token.kind === "date" || token.kind === "blank" || isWordOf(token, "stance");
  const before = tokens.slice(0, at).findLast((token) => !isBetween(token));
  const next = tokens.slice(at + 1).find((token) => !isStepToken(token) && !isWordOf(token, "authority"));
  const behind = tokens.slice(at + 1).find((token) => token.kind !== "date");
  return isPaper(next) || (isPaper(before) && endsThere(behind));
}

/** 等区局安排, 等专家: at the head of a clause 等 is to wait; in 张某等3人 it means nothing. */
function isWaiting(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return tokens.length > 1;
  const next = tokens[at + 1];
  const leads = tokens.slice(0, at).every((token) => token.kind === "blank" || isWordOf(token, "stance", "going"));
  return leads && next !== undefined && !isAmount(next) && next.kind !== "mark" && next.kind !== "blank";
}

/** 评估会改7.3: here 改 is to put off; in 报告改2026.7.3交 it is to amend. */
function isMove(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === "date" && !tokens.slice(0, at).some(isPaper);
}

const amounts: ReadonlySet<Token["kind"]> = new Set(["digits", "score", "quantity", "share", "count", "duration"]);

function isAmount(token: Token | undefined): boolean {
  return token !== undefined && amounts.has(token.kind);
}

function meaningOfFiller(tokens: readonly Token[], at: number, { word, meaning }: WordToken): Meaning | null {
  if (word === "等") return isWaiting(tokens, at) ? { role: "stance", sense: "await" } : null;
  switch (meaning.sense) {
    case "putOff":
      return isPutOff(tokens, at) ? { role: "standstill", sense: "extension" } : null;
    case "shut":
      return isShut(tokens, at) ? { role: "departure", sense: "closure" } : null;
    case "draft":
      return isDrafted(tokens, at) ? { role: "act", sense: "prepare" } : null;
    case "past":
      return meaningOfPast(tokens, at);
    default:
      return null;
  }
}

function meaningOfAct(tokens: readonly Token[], at: number, { word }: WordToken): Meaning | null {
  switch (word) {
    case "改":
      return isMove(tokens, at) ? { role: "act", sense: "move" } : null;
    // 约85%: about so much.
    case "约":
      return isAmount(tokens[at + 1]) ? { role: "filler", sense: "filler" } : null;
    case "收":
      return isReceiving(tokens, at) ? { role: "act", sense: "accept" } : null;
    default:
      return null;
  }
}

/** Every word of every text comes here: most are done with by their role. */
function meaningBeside(tokens: readonly Token[], at: number, token: WordToken): Meaning | null {
  const { role, sense } = token.meaning;
  switch (role) {
    case "filler":
      return meaningOfFiller(tokens, at, token);
    case "act":
      return meaningOfAct(tokens, at, token);
    // 申请评估: here 申请 is what is done, not a paper.
    case "object":
      return sense === "application" && isStepToken(tokens[at + 1]) ? { role: "act", sense: "apply" } : null;
    case "label":
      return sense === "demand" && isDemand(tokens, at) ? { role: "act", sense: "demand" } : null;
    // 通过一网通办递交: by way of.
    case "result":
      return sense === "passed" && leadsToWay(tokens, at) ? { role: "filler", sense: "place" } : null;
    default:
      return null;
  }
}

/** A word that means another thing by what stands beside it, with that meaning; null where it keeps its own. */
export function meantBeside(tokens: readonly Token[], at: number): WordToken | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const meaning = meaningBeside(tokens, at, token);
  return meaning === null ? null : { ...token, meaning };
}

/** 自行组织验收: 组织 belongs to the step, which is whoever's who holds it. */
export function holdsStep(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at], "act", "hold") && isStepToken(tokens[at + 1]);
}

const papers: ReadonlySet<string> = new Set(["report", "material", "application"]);

function isPaper(token: Token | undefined): boolean {
  return token?.kind === "word" && token.meaning.role === "object" && papers.has(token.meaning.sense);
}

/** 报告和申请表, 报告及评估申请: two papers, each its own. */
export function joinsPapers(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at], "filler") && isPaper(tokens[at - 1]) && tokens.slice(at + 1, at + 3).some(isPaper);
}
