import type { Element, Word } from "../elements";
import { isNoun, isWord } from "../mode";

/** A word of the enterprise's life: 停产, 注销, 更名. */
export type LifeWord = Word & {
  readonly meaning: Extract<Word["meaning"], { readonly role: "standstill" | "departure" | "change" }>;
};

/** Whether the element is such a word. */
export function isLifeWord(element: Element): element is LifeWord {
  return isWord(element, "standstill") || isWord(element, "departure") || isWord(element, "change");
}

/** 研究重组, 搬迁方案审批中: it is weighed, by itself or as a plan. */
export function isWeighed(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  if (isWord(before, "act", "weigh") || isPreparing(before)) return true;
  const rest = elements.slice(at + 1).filter((element) => !isLifeWord(element));
  const next = rest.find((element) => !isNoun(element, "scheme", "prospect", "application", "label"));
  return (
    isWord(next, "act", "weigh") ||
    isWord(next, "act", "negotiate") ||
    (next !== rest[0] && isWord(next, "act", "prepare"))
  );
}

function isPreparing(element: Element | undefined): boolean {
  return isWord(element, "act", "prepare") || isWord(element, "act", "negotiate");
}
