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

/** 窗口收报告, 报告2026.6.19收: papers are taken in; 收意见 is another matter. */
function isReceiving(tokens: readonly Token[], at: number): boolean {
  const isBetween = (token: Token) => token.kind === "date" || token.kind === "blank" || isWordOf(token, "stance");
  const before = tokens.slice(0, at).findLast((token) => !isBetween(token));
  return isPaper(tokens[at + 1]) || (isPaper(before) && endsThere(tokens[at + 1]));
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

function meaningBeside(tokens: readonly Token[], at: number): Meaning | null {
  const token = tokens[at];
  // 申请评估: here 申请 is what is done, not a paper.
  if (isWordOf(token, "object", "application"))
    return isStepToken(tokens[at + 1]) ? { role: "act", sense: "apply" } : null;
  if (isWordOf(token, "label", "demand")) return isDemand(tokens, at) ? { role: "act", sense: "demand" } : null;
  if (token?.kind === "word" && token.word === "等")
    return isWaiting(tokens, at) ? { role: "stance", sense: "await" } : null;
  if (token?.kind === "word" && token.word === "改") return isMove(tokens, at) ? { role: "act", sense: "move" } : null;
  // 约85%: about so much.
  if (token?.kind === "word" && token.word === "约")
    return isAmount(tokens[at + 1]) ? { role: "filler", sense: "filler" } : null;
  if (isWordOf(token, "filler", "putOff"))
    return isPutOff(tokens, at) ? { role: "standstill", sense: "extension" } : null;
  // 通过一网通办递交: by way of.
  if (isWordOf(token, "result", "passed")) return leadsToWay(tokens, at) ? { role: "filler", sense: "place" } : null;
  if (token?.kind === "word" && token.word === "收")
    return isReceiving(tokens, at) ? { role: "act", sense: "accept" } : null;
  if (isWordOf(token, "filler", "shut")) return isShut(tokens, at) ? { role: "departure", sense: "closure" } : null;
  if (isWordOf(token, "filler", "draft")) return isDrafted(tokens, at) ? { role: "act", sense: "prepare" } : null;
  return isWordOf(token, "filler", "past") ? meaningOfPast(tokens, at) : null;
}

/** A word that means another thing by what stands beside it, with that meaning; null where it keeps its own. */
export function meantBeside(tokens: readonly Token[], at: number): WordToken | null {
  const token = tokens[at];
  const meaning = token?.kind === "word" ? meaningBeside(tokens, at) : null;
  return token?.kind === "word" && meaning !== null ? { ...token, meaning } : null;
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
