import type { Element, Word } from "./elements";
import type { Noun } from "./nouns";
import type { SenseOf } from "./lexicon/lexicon";
import type { Stance } from "./statement";

/** How a clause means what it says; plain where no word tells. */
export type Mode = SenseOf<"stance"> | "plain";

/** What is spoken of is still to come, or only said: 待, 拟, 建议, 请求, 据说. */
export const modesAhead = ["await", "plan", "propose", "ask", "heard"] as const satisfies readonly Mode[];

const hypothetical: ReadonlySet<Mode> = new Set([...modesAhead, "suppose", "question"]);

/** Whether under this mode nothing is said to have happened: 待, 拟, 建议, 据说, 若, 是否. */
export function isHypothetical(mode: Mode): boolean {
  return hypothetical.has(mode);
}

/** Whether it is no more than somebody's word: 自称, 据说. */
export function isUnproved(mode: Mode): boolean {
  return mode === "ask" || mode === "heard";
}

/** 已未…, 已不予…, 已建议…: what is done is to deny or to propose; 已将…, 已正式… is done. */
const afterDone: ReadonlySet<Mode> = new Set(["not", "refusing", "propose", "ask", "heard"]);

const times: ReadonlySet<Mode> = new Set(["soon", "current", "recent"]);

function combined(before: Mode, next: SenseOf<"stance">): Mode {
  // 今年已评估: when, not how it is meant.
  if (before === "plain" || times.has(before)) return next;
  if (times.has(next)) return before;
  if (before === "done") return afterDone.has(next) ? next : before;
  // 预计不能按期, 本季度未安排: it is denied. 待未…, 建议不… stay what they are; 未拟, 未待 stay undone.
  if (before === "plan" && next === "not") return next;
  // 可能已停产: it may be so.
  if (before === "plan" && next === "done") return "heard";
  // 企业称拟停产: what is heard of is a plan.
  if (before === "heard") return next === "done" || next === "going" ? before : next;
  return hypothetical.has(before) || before === "not" || before === "refusing" ? before : next;
}

/** 企业反映已停产 is heard of, 企业要求暂缓 asked for, 区局要求完成评估 to come; what the bureau tells is so. */
function claimed(elements: readonly Element[], at: number): SenseOf<"stance"> | null {
  const says = isWord(elements[at], "act", "say");
  if (!says && !isWord(elements[at], "act", "demand")) return null;
  const before = elements.slice(0, at);
  // 专家认为不符合: it is their verdict.
  if (says && before.some((element) => isNoun(element, "people"))) return null;
  const speaker = before.findLast((element) => isWord(element, "authority"));
  if (isWord(speaker, "authority", "bureau")) return says ? null : "plan";
  if (says) return "heard";
  return isWord(speaker, "authority", "enterprise") ? "ask" : "plan";
}

/** The mode that the stances among these elements set. A limit (12月底前) is a plan unless it is said to be done. */
export function modeOf(elements: readonly Element[]): Mode {
  let mode: Mode = "plain";
  for (const [at, element] of elements.entries()) {
    const next = isWord(element, "stance") ? element.meaning.sense : claimed(elements, at);
    if (next !== null) mode = combined(mode, next);
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
  heard: "unsure",
  going: "underway",
  past: "done",
  soon: "planned",
  current: "planned",
  recent: "done",
  suppose: "planned",
  question: "planned",
};

/** The stance of an event under a mode; `plain` where no word tells. */
export function stanceOf(mode: Mode, plain: Stance): Stance {
  return mode === "plain" ? plain : stances[mode];
}

const predicates: ReadonlySet<RoleOfWord> = new Set(["act", "result", "standstill", "departure", "measure"]);

/** 搬迁意向, 停产风险, 不通过的可能性大, 搬迁计划: what stands behind the event makes a prospect of it. */
export function isProspect(elements: readonly Element[], at: number): boolean {
  const rest = elements.slice(at + 1);
  const stop = rest.findIndex((element) => element.kind === "word" && predicates.has(element.meaning.role));
  const behind = stop < 0 ? rest : rest.slice(0, stop);
  if (behind.some((element) => isNoun(element, "prospect"))) return true;
  const last = rest.at(-1);
  // 列入搬迁计划: the plan is the authority's, and has been made.
  if (elements.slice(0, at).some((element) => isWord(element, "act", "list"))) return false;
  return isWord(last, "stance") && stop < 0 && hypothetical.has(last.meaning.sense);
}
