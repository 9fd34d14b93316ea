import type { Element } from "../elements";
import { isLifeWord } from "./life-words";
import { isNoun, isWord } from "../mode";
import type { Source } from "../source";
import { isWordOf } from "../tokens/token";

/** Whose a word of life is: the enterprise's, something else's, or of something that may be either. */
export type Owner = "own" | "other" | "unknown";

/** Between a word of life and what it is said of only these may stand. */
function isPassedOver(element: Element): boolean {
  return element.kind === "date" || isWord(element, "stance") || isWord(element, "limit");
}

/**
 * Who or what the word directly speaks of: the noun before it, with nothing but times and stances between. 同园区企业 is
 * what stands before 企业.
 */
function subjectOf(elements: readonly Element[], at: number): Element | undefined {
  // 被法院查封: who does it is none of whom it is said.
  const place = elements
    .slice(0, at)
    .findLastIndex((element) => !isPassedOver(element) && !(element.kind === "noun" && element.acts));
  const subject = elements[place];
  const before = elements[place - 1];
  const qualified = isWord(subject, "authority", "enterprise") && isNoun(before, "else", "foreign", "apart");
  return qualified ? before : subject;
}

/** 与二期项目合并评估: the meetings are one, not the enterprises. */
function isJoined(elements: readonly Element[], at: number): boolean {
  if (!isWord(elements[at], "departure", "merger")) return false;
  return [elements[at - 1], elements[at + 1]].some((near) =>
    isNoun(near, "assessment", "acceptance", "joint", "audit"),
  );
}

/** 暂缓, 延期, 暂停: what follows is what is put off. */
function putsOff(word: Element | undefined): boolean {
  return isWord(word, "standstill", "deferral") || isWord(word, "standstill", "extension");
}

/** 暂缓拨款, 延期缴费: it may be anything but the audit; 宽限期放宽到3月 is a limit. */
function putsOffElse(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  const isLimited = elements.some(({ kind }) => kind === "date" || kind === "duration");
  return putsOff(elements[at]) && !isLimited && (isNoun(next, "else") || isWord(next, "act", "publish"));
}

/** Things that may be extended, ended or handed over without the enterprise's being so: 合同终止, 注销排污许可证. */
function isOfElse(elements: readonly Element[], at: number): boolean {
  const isElse = (element: Element | undefined) =>
    isNoun(element, "else", "foreign", "contract", "report", "material", "verdict", "issue", "work", "agency");
  const word = elements[at];
  const next = elements[at + 1];
  if (isJoined(elements, at)) return true;
  // 评估终止, 终止验收: the meeting is over, the enterprise is not.
  const isMeeting = (element: Element | undefined) => isNoun(element, "assessment", "acceptance", "joint");
  if (isWord(word, "departure") && (isMeeting(next) || isMeeting(elements[at - 1]))) return true;
  if (isWord(word, "departure", "transfer")) return isNoun(next, "report", "material", "foreign", "person");
  if (isWord(word, "departure", "merger")) return isNoun(next, "report", "material");
  // 关停部分产线: the enterprise goes on.
  if (isWord(word, "departure", "closure") && isNoun(next, "plant")) return true;
  if (isWord(word, "standstill", "relocation") || isWord(word, "change")) return false;
  // 设备到货延迟, 方案延期: what is late is no limit.
  const late = isWord(word, "standstill", "extension") ? subjectOf(elements, at) : undefined;
  const isStep = late?.kind === "noun" && late.of !== null;
  if (isNoun(late, "else", "foreign", "scheme", "plant", "work") && !isStep) return true;
  if (isWord(word, "standstill"))
    return (
      isNoun(next, "contract") || isNoun(elements[at - 1], "contract") || (putsOff(word) && isNoun(next, "foreign"))
    );
  return isElse(next) || (!isNoun(next) && isNoun(elements[at - 1], "contract", "report", "material"));
}

/** Words that are said of an enterprise only: what stands before them is why (消防停产整改). */
function isOfEnterprise(element: Element | undefined): boolean {
  return isWord(element, "standstill", "halt") || isWord(element, "standstill", "hardship");
}

/** 消防停产整改, 环保关停: what stands right before may be why; an office that moved is no reason. */
function ownerBesideForeign(word: Element | undefined, adjacent: boolean): Owner {
  if (isWord(word, "standstill", "relocation") || isWord(word, "departure", "transfer")) return "other";
  if (isOfEnterprise(word)) return adjacent ? "own" : "unknown";
  return adjacent ? "unknown" : "other";
}

/** Whose a noun before the word makes it. It may be a reason (亏损关闭), so what no list knows decides nothing. */
function ownerBySubject(elements: readonly Element[], at: number): Owner {
  const word = elements[at];
  const subject = subjectOf(elements, at);
  // 与母公司合并: it is the other party.
  if (isWord(word, "departure", "merger") && isNoun(subject, "apart", "else")) return "own";
  const reasoned = elements.some((element) => isWord(element, "turn", "because"));
  if (isNoun(subject, "apart")) return reasoned ? "unknown" : "other";
  if (isNoun(subject, "agency", "scheme")) return "other";
  if (isWord(word, "change") || reasoned) return "own";
  if (isNoun(subject, "foreign", "person", "channel")) return ownerBesideForeign(word, subject === elements[at - 1]);
  return isNoun(subject, "else") ? "unknown" : "own";
}

/** 一条线停产, 部分产线已拆除: the rest may go on. */
export function isOfPart({ clause }: Source): boolean {
  return clause.tokens.some((token) => isWordOf(token, "scope", "partial") || token.kind === "share");
}

/** Whose the word of life at this place is. */
export function ownerOf(source: Source, at: number): Owner {
  const { elements } = source;
  const word = elements[at];
  if (isOfElse(elements, at)) return "other";
  const owner = putsOffElse(elements, at) ? "unknown" : ownerBySubject(elements, at);
  const divides = isWord(word, "standstill", "halt") || isWord(word, "standstill", "relocation");
  return owner === "own" && divides && isOfPart(source) ? "unknown" : owner;
}

/** Whether a clause without a word of the enterprise's own life tells of something else's; 合并评估 tells of none. */
export function tellsOfElse(elements: readonly Element[]): boolean {
  return elements.some((element, at) => isLifeWord(element) && !isJoined(elements, at));
}
