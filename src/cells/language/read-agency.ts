import { clausesOf, type Clause } from "./clauses";
import { elementsOf, isNominal, type Element } from "./elements";
import { isNoun, isWord, modeOf } from "./mode";
import { normalisedCell } from "./normalised";
import { byShape } from "./shapes";
import type { Token } from "./token";
import { tokensOf } from "./tokens";

/** An agency that is only intended, sought or refused. */
const ahead: ReadonlySet<string> = new Set(["not", "refusing", "await", "plan", "propose", "ask", "heard"]);

/** 未签约, 拟委托某公司, but not the 未 of 上海未来环境公司: the word must not run into letters that no list knows. */
function isGoverning(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || token.meaning.role !== "stance" || !ahead.has(token.meaning.sense)) return false;
  const before = tokens[at - 1];
  return (before === undefined || !isNominal(before)) && tokens[at + 1]?.kind !== "unknown";
}

/** 未聘, 合同未签, 没定: nobody is charged yet. */
function isNotCharged(elements: readonly Element[]): boolean {
  if (elements.length === 1 && isWord(elements[0], "stance", "not")) return true;
  const at = elements.findIndex((element) => isWord(element, "act", "commission") || isWord(element, "act", "sign"));
  return at >= 0 && ahead.has(modeOf(elements.slice(0, at)));
}

/** 已解除, 另找: the one that was named is gone, and no other follows. */
function isGone(clauses: readonly (readonly Element[])[]): boolean {
  const at = clauses.findLastIndex((elements) =>
    elements.some((element) => isWord(element, "act", "cancel") || isWord(element, "resumption")),
  );
  return at >= 0 && !clauses.slice(at + 1).some((elements) => elements.some((element) => isNoun(element, "else")));
}

/** 洽谈中, 签约中, 招标: nobody is commissioned while that goes on. */
function isUnderway(elements: readonly Element[]): boolean {
  const going = elements.some((element) => isWord(element, "going") || isWord(element, "stance", "going"));
  const seeks = elements.some((element) => isWord(element, "act", "prepare") || isNoun(element, "work"));
  const named = elements.some((element) => isNoun(element, "else", "foreign"));
  return (going && (seeks || !named)) || (seeks && !named);
}

/** None has been found yet, which is no start: 未签约, 拟委托…, 洽谈中, 已解约, 企业拒绝, 不详. */
function isWithoutAgency(clauses: readonly Clause[]): boolean {
  const [first] = clauses;
  if (!first) return false;
  const self = first.tokens.findIndex(isSelf);
  if (self >= 0 && first.tokens.slice(0, self).some(isIntended)) return true;
  const elements = elementsOf(first.tokens);
  if (elements.some((element) => isWord(element, "act", "refuse"))) return true;
  if (clauses.some(({ tokens }) => isNotCharged(elementsOf(tokens)))) return true;
  if (isGone(clauses.map(({ tokens }) => elementsOf(tokens)))) return true;
  return first.tokens.some((_, at) => isGoverning(first.tokens, at)) || isUnderway(elements);
}

function isSelf(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "modifier" && token.meaning.sense === "self";
}

function isEnterprise(token: Token): boolean {
  return token.kind === "word" && token.meaning.role === "authority" && token.meaning.sense === "enterprise";
}

function isIntended(token: Token): boolean {
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

/** What 咨询机构 says besides a name: that the enterprise audits itself, or that there is none yet; null for any other. */
export function agencyToldIn(text: string): "self" | "none" | null {
  const normal = normalisedCell(text);
  return normal === "无" || normal.startsWith("不委托") ? "self" : toldBy(tokensOf(normal));
}
