import type { Element, Noun, Word } from "./elements";
import type { SenseOf } from "./lexicon/lexicon";
import type { Stance } from "./statement";

/** How a clause means what it says; plain where no word tells. */
export type Mode = SenseOf<"stance"> | "plain";

const hypothetical: ReadonlySet<Mode> = new Set(["await", "plan", "propose", "ask"]);

/** 已未…, 已不予…, 已建议…: what is done is to deny or to propose; 已将…, 已正式… is done. */
const afterDone: ReadonlySet<Mode> = new Set(["not", "refusing", "propose", "ask"]);

function combined(before: Mode, next: SenseOf<"stance">): Mode {
  if (before === "plain") return next;
  if (before === "done") return afterDone.has(next) ? next : before;
  // 预计不能按期, 本季度未安排: it is denied. 待未…, 建议不… stay what they are; 未拟, 未待 stay undone.
  if (before === "plan" && next === "not") return next;
  return hypothetical.has(before) || before === "not" || before === "refusing" ? before : next;
}

/** The mode that the stances among these elements set. A limit (12月底前) is a plan unless it is said to be done. */
export function modeOf(elements: readonly Element[]): Mode {
  let mode: Mode = "plain";
  for (const element of elements) {
    if (isWord(element, "stance")) mode = combined(mode, element.meaning.sense);
  }
  const limited = elements.some((element) => element.kind === "date" && element.deadline);
  return limited && (mode === "plain" || mode === "going") ? "plan" : mode;
}

type RoleOfWord = Word["meaning"]["role"];
type MeaningOf<R extends RoleOfWord> = Extract<Word["meaning"], { readonly role: R }>;

/** Whether the element is a word of this role, and of this sense where one is given. */
export function isWord<R extends RoleOfWord>(
  element: Element | undefined,
  role: R,
  sense?: MeaningOf<R>["sense"],
): element is Word & { readonly meaning: MeaningOf<R> } {
  return (
    element?.kind === "word" &&
    element.meaning.role === role &&
    (sense === undefined || element.meaning.sense === sense)
  );
}

/** Whether the element is a phrase of nouns of one of these senses; of any where none is given. */
export function isNoun(element: Element | undefined, ...senses: readonly Noun["sense"][]): element is Noun {
  return element?.kind === "noun" && (senses.length === 0 || senses.includes(element.sense));
}

const stances: Readonly<Record<Exclude<Mode, "plain">, Stance>> = {
  done: "done",
  not: "notDone",
  refusing: "refused",
  await: "awaited",
  plan: "planned",
  propose: "proposed",
  ask: "proposed",
  going: "underway",
  past: "done",
};

/** The stance of an event under a mode; `plain` where no word tells. */
export function stanceOf(mode: Mode, plain: Stance): Stance {
  return mode === "plain" ? plain : stances[mode];
}
