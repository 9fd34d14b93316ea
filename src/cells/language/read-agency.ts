import { clausesOf, type Clause } from "./clauses";
import { elementsOf, type Element } from "./elements";
import { isNominal } from "./nouns";
import { isNoun, isWord, modeOf, modesAhead, type Mode } from "./mode";
import { normalisedCell } from "./tokens/normalised";
import { byShape } from "./shapes";
import { meantBeside } from "./ambiguous";
import { bySkeleton } from "./tokens/skeleton";
import { isWordOf, type Token } from "./tokens/token";
import { tokensOf } from "./tokens/tokens";

/** An agency that is only intended, sought or refused. */
const ahead: ReadonlySet<string> = new Set(["not", "refusing", ...modesAhead]);

/** No name begins with these, as one does with 未来, 无锡 or 正大: 意向绿衡. */
const intended: ReadonlySet<string> = new Set(["拟", "意向", "暂定", "有意"]);

/** 未签约, 拟委托某公司, but not the 未 of 上海未来环境公司: the word must not run into letters that no list knows. */
function isGoverning(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.meaning.role !== "stance" || !ahead.has(token.meaning.sense)) return false;
  const before = tokens[at - 1];
  return (
    (before === undefined || !isNominal(before)) && (intended.has(token.word) || tokens[at + 1]?.kind !== "unknown")
  );
}

/** 未签, 拟签, 月底签. */
function isToCome(mode: Mode): boolean {
  return ahead.has(mode) || mode === "soon";
}

function isAhead(element: Element | undefined): boolean {
  return isWord(element, "stance") && ahead.has(element.meaning.sense);
}

function isSeeking(element: Element | undefined): boolean {
  return isWord(element, "act", "prepare") || isWord(element, "act", "negotiate");
}

/** 跟绿衡谈价钱, 找了两家, 问了几家: whoever is named, it is still looked about. */
function looksAbout(elements: readonly Element[]): boolean {
  const asks = (element: Element) => isWord(element, "act", "commission") || isWord(element, "act", "rest");
  return elements.some((element, at) => {
    if (isWord(element, "act", "negotiate")) return true;
    return asks(element) && elements[at + 1]?.kind === "quantity";
  });
}

/** 首轮机构: that of an audit before this one, and no other. */
function isOnlyFormer(clauses: readonly (readonly Element[])[]): boolean {
  return clauses.every(
    (elements) =>
      elements.some((element) => isWord(element, "former")) && !elements.some((element) => isNoun(element, "else")),
  );
}

function isBond(element: Element | undefined): boolean {
  const sealed = isWord(element, "act", "publish") && element.word === "盖章";
  return sealed || isWord(element, "act", "commission") || isWord(element, "act", "sign");
}

/** 未聘, 合同未签, 没定, （意向）, 找不到, 咨询机构待定, 合同还在法务: nobody is charged yet. */
function isNotCharged(elements: readonly Element[]): boolean {
  const isOpen = (element: Element) =>
    isAhead(element) || isNoun(element, "agency") || isWord(element, "act", "arrange") || isWord(element, "limit");
  if (elements.every(isOpen)) return elements.some(isAhead);
  // 绿衡（意向）
  if (isAhead(elements.at(-1))) return true;
  const at = elements.findIndex(isBond);
  // 准备找绿衡, 签约中: it has not come to it.
  const open = isSeeking(elements[at - 1]) || isWord(elements[at + 1], "going");
  if (at >= 0) return open || isToCome(modeOf(elements.slice(0, at))) || isWord(elements[at + 1], "stance", "not");
  return elements.some((element) => isNoun(element, "contract")) && modeOf(elements) === "going";
}

/** 解约, 谈崩, 机构跑路. */
function isParting(element: Element): boolean {
  const parts = isWord(element, "act", "cancel") || isWord(element, "act", "cease") || isWord(element, "resumption");
  const fails = isWord(element, "result", "refused") || isWord(element, "departure", "closure");
  return parts || fails || isWord(element, "standstill", "sign");
}

/** 原苏州一家已解约: of one before. */
function isOfFormer(elements: readonly Element[]): boolean {
  return elements.some((element) => isWord(element, "stance", "past") || isWord(element, "former"));
}

/** 已解除, 另找: the one that was named is gone, and no other follows. */
function isGone(clauses: readonly (readonly Element[])[]): boolean {
  const at = clauses.findLastIndex((elements) => elements.some(isParting));
  const named = clauses
    .slice(0, Math.max(0, at))
    .some((elements) => elements.some((element) => isNoun(element, "else")));
  if (named && isOfFormer(clauses[at] ?? [])) return false;
  return at >= 0 && !clauses.slice(at + 1).some((elements) => elements.some((element) => isNoun(element, "else")));
}

/** 洽谈中, 签约中, 招标: nobody is commissioned while that goes on. */
function isUnderway(elements: readonly Element[]): boolean {
  const going = elements.some((element) => isWord(element, "going") || isWord(element, "stance", "going"));
  const isSought = (element: Element) =>
    isSeeking(element) || isWord(element, "act", "alter") || isNoun(element, "work");
  const seeks = elements.some(isSought);
  const named = elements.some((element) => isNoun(element, "else", "foreign"));
  return (going && (seeks || !named)) || (seeks && !named);
}

/** None has been found yet, which is no start: 未签约, 拟委托…, 洽谈中, 已解约, 企业拒绝, 不详. */
function isWithoutAgency(clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (!first) return false;
  const read = clauses.map(({ tokens }) => elementsOf(tokens));
  const self = first.tokens.findIndex(isSelf);
  if (self >= 0 && first.tokens.slice(0, self).some(isIntended)) return true;
  const elements = read[0] ?? [];
  if (isOnlyFormer(read)) return true;
  if (elements.some((element) => isWord(element, "act", "refuse"))) return true;
  if (read.some(isNotCharged)) return true;
  // 招标挂网, 比选绿衡、清源: it has begun to look; 招标结束，中标单位绿衡 has found.
  const found = read.some((each) => !looksAbout(each) && each.some(isBond));
  if (!found && read.some(looksAbout)) return true;
  if (isWordOf(first.tokens[0], "object", "work") && !found) return true;
  if (isGone(read)) return true;
  const tokens = first.tokens.map((token, at) => meantBeside(first.tokens, at) ?? token);
  return tokens.some((_, at) => isGoverning(tokens, at)) || (!found && isUnderway(elements));
}

function isSelf(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "modifier" && token.meaning.sense === "self";
}

function isEnterprise(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "authority" && token.meaning.sense === "enterprise";
}

function isIntended(token: Token): boolean {
  if (isWordOf(token, "act", "prepare")) return true;
  return token.kind === "word" && token.meaning.role === "stance" && ahead.has(token.meaning.sense);
}

/** The enterprise audits itself, which is lawful (三: 可自行独立开展): 自行, 企业自主开展. */
function isSelfAudit(tokens: readonly Token[], clauses: readonly Clause[]): boolean {
  if (tokens.length > 0 && tokens.every(isEnterprise)) return true;
  return clauses.some((clause) => {
    const at = clause.tokens.findIndex(isSelf);
    return at >= 0 && !clause.tokens.slice(0, at).some(isIntended);
  });
}

const toldBy = byShape((tokens): "self" | "none" | null => {
  const clauses = clausesOf(tokens);
  if (isSelfAudit(tokens, clauses)) return "self";
  return isWithoutAgency(clauses) ? "none" : null;
});

const toldIn = bySkeleton(
  (text) => toldBy(tokensOf(text)),
  (told) => told,
);

/** What 咨询机构 says besides a name: that the enterprise audits itself, or that there is none yet; null for any other. */
export function agencyToldIn(text: string): "self" | "none" | null {
  const normal = normalisedCell(text);
  // /（找过两家嫌贵）: a blank with the reason.
  if (/^[-/—] ?\(/.test(normal)) return "none";
  return normal === "无" || normal.startsWith("不委托") ? "self" : toldIn(normal);
}
