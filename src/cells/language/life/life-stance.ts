import type { Element } from "../elements";
import { isLifeWord, isWeighed } from "./life-words";
import { isNoun, isProspect, isWord, modeOf, stanceOf, type Mode } from "../mode";
import type { Source } from "../source";
import type { Stance } from "../statement";

/** A refusal: 驳回, 不同意, 未获批准, 不符合延期条件. */
export function isRefusal(elements: readonly Element[]): boolean {
  return elements.some((element, at) => {
    if (isWord(element, "result", "refused")) return true;
    if (!isWord(element, "result")) return false;
    const mode = modeOf(elements.slice(0, at));
    return mode === "not" || mode === "refusing";
  });
}

/** A consent: 经同意, 已获批准. */
export function isConsent(elements: readonly Element[]): boolean {
  return elements.some((element, at) => {
    if (isWord(element, "result", "agreed")) return true;
    if (!isWord(element, "result", "consent") && !isWord(element, "result", "passed")) return false;
    const mode = modeOf(elements.slice(0, at));
    return mode === "plain" || mode === "done" || mode === "past";
  });
}

/** 企业同意延期: who agrees has nothing to decide. */
function isOwnConsent(elements: readonly Element[]): boolean {
  const at = elements.findIndex((element) => isWord(element, "result", "consent"));
  const who = elements.slice(0, at < 0 ? 0 : at).findLast((element) => isWord(element, "authority") || isNoun(element));
  return isWord(who, "authority", "enterprise") || isNoun(who, "agency", "apart", "person");
}

/** 法院已受理破产申请: the court has taken it up. */
function isBeforeCourt(elements: readonly Element[]): boolean {
  const at = elements.findIndex((element) => isWord(element, "act", "accept"));
  const mode = modeOf(elements.slice(0, Math.max(0, at)));
  return at >= 0 && (mode === "plain" || mode === "done") && elements.some((e) => isWord(e, "authority", "court"));
}

/** Whether production has begun again: 现已复产. */
export function runsAgain(elements: readonly Element[]): boolean {
  return elements.some((element, at) => {
    // 不再恢复 ends nothing.
    if (!isWord(element, "resumption") || isWord(elements[at - 1], "act", "cease")) return false;
    // 复产时间未定, 复产计划: it is spoken of, not told.
    if (isNoun(elements[at + 1], "label", "prospect", "scheme", "application", "condition")) return false;
    // 复工后评估: it is still to come.
    if (isWord(elements[at + 1], "turn", "then")) return false;
    const mode = modeOf(elements.slice(0, at).filter((before) => before.start > lastLife(elements, at)));
    return mode === "plain" || mode === "done" || mode === "going" || mode === "past" || mode === "current";
  });
}

function lastLife(elements: readonly Element[], until: number): number {
  return elements.slice(0, until).findLast(isLifeWord)?.start ?? -1;
}

const underMode: Readonly<Partial<Record<Mode, Stance>>> = { past: "over", going: "done", plain: "done" };

/** What may be denied as the reason of a halt or a departure: 销路不好停业, 环保不达标关停. */
function isReason(element: Element | undefined): boolean {
  return (
    isNoun(element, "else", "foreign") || isWord(element, "result", "meets") || isWord(element, "result", "passed")
  );
}

/** The clause without what is denied of the reason, where the word here is one that has reasons. */
function withoutReasons(source: Source, at: number): { readonly source: Source; readonly at: number } {
  const { elements } = source;
  const word = elements[at];
  if (isWord(word, "standstill", "extension") || isWord(word, "standstill", "deferral")) return { source, at };
  const isDenied = (place: number) => isWord(elements[place], "stance", "not") && isReason(elements[place + 1]);
  const before = elements.slice(0, at).filter((_, place) => !isDenied(place) && !(place > 0 && isDenied(place - 1)));
  return before.length === at
    ? { source, at }
    : { source: { ...source, elements: [...before, ...elements.slice(at)] }, at: before.length };
}

/** How what the life word here tells is meant. */
export function stanceOfLife(clause: Source, place: number): Stance {
  const { source, at } = withoutReasons(clause, place);
  const { elements, setting } = source;
  if (isRefusal(elements)) return "refused";
  if (runsAgain(elements)) return "over";
  const mode = modeOf(elements.slice(0, at));
  const follows = elements[at + 1];
  if (isWord(follows, "stance", "past")) return "over";
  // 企业称准备搬迁: what is heard of is a plan.
  if (mode === "heard" && (isProspect(elements, at) || isWeighed(elements, at))) return "planned";
  if (mode === "plain" || mode === "done" || mode === "going" || mode === "current") {
    // 搬迁公告: it is announced.
    const announced = isWord(elements[at], "standstill", "relocation") && isWord(follows, "act", "publish");
    if (announced || isProspect(elements, at) || isNoun(follows, "scheme")) return "planned";
    if (isWeighed(elements, at) && !isConsent(elements)) return "applied";
    if (isOwnConsent(elements)) return "proposed";
    const agreed = setting.agreed || isConsent(elements) || isBeforeCourt(elements);
    // 延期批复: of the reply by itself nothing follows; 延期批复2026.9.1到期 tells until when.
    const expires = elements.slice(at).some((element) => isWord(element, "act", "expire"));
    const isPaper = isNoun(follows, "material", "report") || (isNoun(follows, "verdict") && !expires);
    if ((isApplied(elements) || isPaper) && !agreed) return "applied";
    if (isWord(follows, "act", "finish") && isWord(elements[at], "standstill", "halt")) return "over";
    if (isExpired(elements, at)) return "over";
    const cancelled = elements.slice(0, at).some((element) => isWord(element, "resumption"));
    return cancelled ? "over" : "done";
  }
  // 待搬迁完成后评估: it is moving.
  if (mode === "await" && isWord(follows, "act", "finish")) return "done";
  return mode === "await" ? "planned" : (underMode[mode] ?? stanceOf(mode, "done"));
}

/** 延期已到期, 已过延期期限: the time that it gave is up. */
function isExpired(elements: readonly Element[], at: number): boolean {
  if (!isWord(elements[at], "standstill")) return false;
  const expires = elements.findIndex((element) => isWord(element, "act", "expire"));
  if (expires >= 0) {
    // 2026.9.1到期: whether it is up, the calendar tells.
    if (elements[expires - 1]?.kind === "date") return false;
    const mode = modeOf(elements.slice(0, expires));
    return mode === "plain" || mode === "done" || mode === "past";
  }
  return isWord(elements[at - 1], "result", "passed") && isNoun(elements[at + 1], "label");
}

function isApplied(elements: readonly Element[]): boolean {
  return elements.some((element) => isNoun(element, "application") || isWord(element, "act", "apply"));
}
