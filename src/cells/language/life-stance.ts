import type { Element } from "./elements";
import { isLifeWord, isWeighed } from "./life-words";
import { isNoun, isProspect, isWord, modeOf, stanceOf, type Mode } from "./mode";
import type { Source } from "./source";
import type { Stance } from "./statement";

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

/** Whether production has begun again: 现已复产. */
export function runsAgain(elements: readonly Element[]): boolean {
  return elements.some((element, at) => {
    // 不再恢复 ends nothing.
    if (!isWord(element, "resumption") || isWord(elements[at - 1], "act", "cease")) return false;
    // 复产时间未定, 复产计划: it is spoken of, not told.
    if (isNoun(elements[at + 1], "label", "prospect", "scheme", "application", "condition")) return false;
    const mode = modeOf(elements.slice(0, at).filter((before) => before.start > lastLife(elements, at)));
    return mode === "plain" || mode === "done" || mode === "going" || mode === "past";
  });
}

function lastLife(elements: readonly Element[], until: number): number {
  return elements.slice(0, until).findLast(isLifeWord)?.start ?? -1;
}

const underMode: Readonly<Partial<Record<Mode, Stance>>> = { past: "over", going: "done", plain: "done" };

/** How what the life word here tells is meant. */
export function stanceOfLife(source: Source, at: number): Stance {
  const { elements, setting } = source;
  if (isRefusal(elements)) return "refused";
  if (runsAgain(elements)) return "over";
  const mode = modeOf(elements.slice(0, at));
  const follows = elements[at + 1];
  if (isWord(follows, "stance", "past")) return "over";
  if (mode === "plain" || mode === "done" || mode === "going" || mode === "current") {
    if (isProspect(elements, at) || isNoun(follows, "scheme")) return "planned";
    if (isWeighed(elements, at) && !isConsent(elements)) return "applied";
    const agreed = setting.agreed || isConsent(elements);
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
