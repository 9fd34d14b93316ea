import type { Element, Word } from "./elements";
import { isNoun, isWord } from "./mode";

/** A word of the enterprise's life: 停产, 注销, 更名. */
export type LifeWord = Word & {
  readonly meaning: Extract<Word["meaning"], { readonly role: "standstill" | "departure" | "change" }>;
};

/** Whether the element is such a word. */
export function isLifeWord(element: Element): element is LifeWord {
  return isWord(element, "standstill") || isWord(element, "departure") || isWord(element, "change");
}

/** Who or what the word directly speaks of: the noun before it, with nothing but times and stances between. */
function whose(elements: readonly Element[], at: number): Element | undefined {
  return elements
    .slice(0, at)
    .findLast((element) => element.kind !== "date" && !isWord(element, "stance") && !isWord(element, "limit"));
}

/** 研究重组, 搬迁方案审批中: it is weighed, by itself or as a plan. */
export function isWeighed(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (isWord(before, "act", "weigh") || isWord(before, "act", "prepare")) return true;
  const rest = elements.slice(at + 1).filter((element) => !isLifeWord(element));
  const next = rest.find((element) => !isNoun(element, "scheme", "prospect", "application", "label"));
  return isWord(next, "act", "weigh") || (next !== rest[0] && isWord(next, "act", "prepare"));
}

/** 与二期项目合并评估: the meetings are one, not the enterprises. */
export function isJoined(elements: readonly Element[], at: number): boolean {
  if (!isWord(elements[at], "departure", "merger")) return false;
  return [elements[at - 1], elements[at + 1]].some((near) =>
    isNoun(near, "assessment", "acceptance", "joint", "audit"),
  );
}

/** Things that may be extended, ended or handed over without the enterprise's being so: 合同终止, 注销排污许可证. */
export function isOfElse(elements: readonly Element[], at: number): boolean {
  const isElse = (element: Element | undefined) =>
    isNoun(element, "else", "foreign", "contract", "report", "material", "verdict", "work", "agency");
  const word = elements[at];
  const next = elements[at + 1];
  if (isNoun(whose(elements, at), "agency", "apart")) return true;
  if (isJoined(elements, at)) return true;
  // 评估终止, 终止验收: the meeting is over, the enterprise is not.
  const isMeeting = (element: Element | undefined) => isNoun(element, "assessment", "acceptance", "joint");
  if (isWord(word, "departure") && (isMeeting(next) || isMeeting(elements[at - 1]))) return true;
  if (isWord(word, "departure", "transfer") || isWord(word, "departure", "merger"))
    return isNoun(next, "report", "material");
  // 关停部分产线: the enterprise goes on.
  if (isWord(word, "departure", "closure") && isNoun(next, "plant")) return true;
  if (isWord(word, "standstill", "relocation") || isWord(word, "change")) return false;
  if (isWord(word, "standstill")) return isNoun(next, "contract") || isNoun(elements[at - 1], "contract");
  return isElse(next) || (!isNoun(next) && isNoun(elements[at - 1], "contract", "report", "material"));
}
