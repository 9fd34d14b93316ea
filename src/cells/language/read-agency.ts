import { clausesOf } from "./clauses";
import { elementsOf, type Element } from "./elements";
import { isNoun, isWord } from "./mode";
import { normalisedCell } from "./normalised";
import { tokensOf, type Token } from "./tokens";

/** An agency that is only intended, sought or refused. */
const ahead: ReadonlySet<string> = new Set(["not", "refusing", "await", "plan", "propose", "ask"]);

/** 未签约, 拟委托某公司, but not the 未 of 未来环境公司: the word must not run into letters that no list knows. */
function isGoverning(element: Element, next: Element | undefined): boolean {
  if (!isWord(element, "stance") || !ahead.has(element.meaning.sense)) return false;
  return !isNoun(next, "else", "foreign") || next.start > element.end;
}

/** 洽谈中, 签约中, 招标: nobody is commissioned while that goes on. */
function isUnderway(elements: readonly Element[]): boolean {
  const going = elements.some((element) => isWord(element, "going") || isWord(element, "stance", "going"));
  const seeks = elements.some((element) => isWord(element, "act", "prepare") || isNoun(element, "work"));
  const named = elements.some((element) => isNoun(element, "else", "foreign"));
  return (going && (seeks || !named)) || (seeks && !named);
}

/** Whether 咨询机构 says that none has been found yet, which is no start: 未签约, 拟委托…, 洽谈中, 已解约, 企业拒绝, 不详. */
export function isWithoutAgency(text: string): boolean {
  const [first] = clausesOf(tokensOf(normalisedCell(text)));
  if (!first) return false;
  const self = first.tokens.findIndex(isSelf);
  if (self >= 0 && first.tokens.slice(0, self).some(isIntended)) return true;
  const elements = elementsOf(first.tokens);
  if (elements.some((element) => isWord(element, "act", "refuse") || isWord(element, "act", "cancel"))) return true;
  return elements.some((element, at) => isGoverning(element, elements[at + 1])) || isUnderway(elements);
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

/** Whether 咨询机构 says that the enterprise audits itself, which is lawful (三: 可自行独立开展): 自行, 企业自主开展, 不委托. */
export function isSelfAudit(text: string): boolean {
  const normal = normalisedCell(text);
  if (normal === "无" || normal.startsWith("不委托")) return true;
  const tokens = tokensOf(normal);
  if (tokens.length > 0 && tokens.every(isEnterprise)) return true;
  return clausesOf(tokens).some((clause) => {
    const at = clause.tokens.findIndex(isSelf);
    return at >= 0 && !clause.tokens.slice(0, at).some(isIntended);
  });
}
