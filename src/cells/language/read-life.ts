import type { MentionReading } from "../../dates/interpret";
import type { Element, Word } from "./elements";
import type { SenseOf } from "./lexicon/lexicon";
import { isNoun, isProspect, isWord, modeOf, stanceOf, type Mode } from "./mode";
import { say, type Source } from "./source";
import type { Said, Stance, Statement, Subject } from "./statement";

type LifeWord = Word & {
  readonly meaning: Extract<Word["meaning"], { readonly role: "standstill" | "departure" | "change" }>;
};

function isLifeWord(element: Element): element is LifeWord {
  return isWord(element, "standstill") || isWord(element, "departure") || isWord(element, "change");
}

/** Things that may be extended, ended or handed over without the enterprise's being so: 合同终止, 注销排污许可证. */
function isOfElse(elements: readonly Element[], at: number): boolean {
  const isElse = (element: Element | undefined) =>
    isNoun(element, "else", "foreign", "contract", "report", "material", "verdict", "work", "agency");
  const word = elements[at];
  const next = elements[at + 1];
  // 与二期项目合并评估: the meetings are one, not the enterprises.
  const isStep = (element: Element | undefined) => isNoun(element, "assessment", "acceptance", "joint", "audit");
  if (isWord(word, "departure", "merger") && (isStep(next) || isStep(elements[at - 1]))) return true;
  if (isWord(word, "departure", "transfer") || isWord(word, "departure", "merger"))
    return isNoun(next, "report", "material");
  // 关停部分产线: the enterprise goes on.
  if (isWord(word, "departure", "closure") && isNoun(next, "plant")) return true;
  if (isWord(word, "standstill", "relocation") || isWord(word, "change")) return false;
  if (isWord(word, "standstill")) return isNoun(next, "contract", "verdict") || isNoun(elements[at - 1], "contract");
  return isElse(next) || (!isNoun(next) && isNoun(elements[at - 1], "contract", "report", "material"));
}

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

function runsAgain(elements: readonly Element[]): boolean {
  return elements.some((element, at) => {
    if (!isWord(element, "resumption")) return false;
    const mode = modeOf(elements.slice(0, at).filter((before) => before.start > lastLife(elements, at)));
    return mode === "plain" || mode === "done" || mode === "going" || mode === "past";
  });
}

function lastLife(elements: readonly Element[], until: number): number {
  return elements.slice(0, until).findLast(isLifeWord)?.start ?? -1;
}

const underMode: Readonly<Partial<Record<Mode, Stance>>> = { past: "over", going: "done", plain: "done" };

function stanceOfLife(source: Source, at: number): Stance {
  const { elements, setting } = source;
  if (isRefusal(elements)) return "refused";
  if (runsAgain(elements)) return "over";
  const mode = modeOf(elements.slice(0, at));
  const follows = elements[at + 1];
  if (mode === "plain" || mode === "done" || mode === "going" || mode === "current") {
    if (isProspect(elements, at)) return "planned";
    const agreed = setting.agreed || isConsent(elements);
    if ((isApplied(elements) || isNoun(follows, "material", "report")) && !agreed) return "applied";
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
    const mode = modeOf(elements.slice(0, expires));
    return mode === "plain" || mode === "done" || mode === "past";
  }
  return isWord(elements[at - 1], "result", "passed") && isNoun(elements[at + 1], "label");
}

function isApplied(elements: readonly Element[]): boolean {
  return elements.some((element) => isNoun(element, "application") || isWord(element, "act", "apply"));
}

type Times = Pick<Said, "on" | "until" | "lasts">;

/** Since when and until when: 延期至X, 停产至X and X底前 end there; a from–to does so by itself. */
function timesOf(elements: readonly Element[], at: number, text: SenseOf<"standstill"> | null): Times {
  let on: MentionReading | null = null;
  let until: MentionReading | null = null;
  elements.forEach((element, index) => {
    if (element.kind !== "date") return;
    const before = elements[index - 1];
    const directly = index === at + 1;
    const extended = directly && text === "extension";
    if (element.deadline || isWord(before, "limit", "until") || extended || (before && endsWithUntil(before))) {
      until ??= element.reading;
    } else on ??= element.reading;
  });
  const duration = elements.find((element) => isWord(element, "duration"));
  const lasts = isWord(duration, "duration") ? Number(duration.meaning.sense) : null;
  return { on, until: until ?? (isWithin(elements, on) ? on : null), lasts };
}

/** 2026年第1季度停产, without 起 and 已: it stood still in that time. */
function isWithin(elements: readonly Element[], on: MentionReading | null): boolean {
  if (on?.kind !== "span" || (on.span.precision !== "quarter" && on.span.precision !== "halfYear")) return false;
  return modeOf(elements) === "plain" && !elements.some((element) => isWord(element, "limit"));
}

const untilWords: ReadonlySet<string> = new Set(["extension"]);

function endsWithUntil(element: Element): boolean {
  return isWord(element, "standstill") && untilWords.has(element.meaning.sense);
}

function lifeStatement(source: Source, at: number): Statement {
  const { elements } = source;
  const word = elements[at];
  if (!word || !isLifeWord(word)) return say(source, { topic: "other", what: "other" }, { stance: "done" });
  const { role, sense } = word.meaning;
  const stance = stanceOfLife(source, at);
  const times = timesOf(elements, at, role === "standstill" ? sense : null);
  return say(source, { topic: role, what: sense } as Subject, {
    stance,
    ...times,
    by: source.setting.agreed ? "bureau" : source.by,
  });
}

/** 取消暂缓, 终止延期: what is lifted holds no longer. */
function isLifted(elements: readonly Element[], at: number): boolean {
  return isWord(elements[at], "departure") && isWord(elements[at + 1], "standstill");
}

function lifted(source: Source, at: number): Statement {
  const word = source.elements[at];
  const what = isWord(word, "standstill") ? word.meaning.sense : "halt";
  return say(source, { topic: "standstill", what }, { stance: "over" });
}

/** 不再从事电镀生产, 产线已拆除: a halt said by its act and its object. */
function haltAt(elements: readonly Element[]): number {
  return elements.findIndex((element, at) => {
    const near = [elements.slice(0, at).findLast((other) => isNoun(other)), elements[at + 1]];
    if (isWord(element, "act", "cease")) return isNoun(elements[at + 1], "production", "plant");
    return isWord(element, "act", "remove") && near.some((other) => isNoun(other, "plant", "production"));
  });
}

function measureStatement(source: Source, word: Word): Statement {
  const before = source.elements.slice(0, source.elements.indexOf(word));
  const mode = modeOf(before);
  const subject = { topic: "measure", what: word.meaning.sense } as Subject;
  return say(source, subject, { stance: mode === "going" ? "done" : stanceOf(mode, "done") });
}

/** What the clause says of the enterprise's life (停产, 延期, 注销, 督办 …), or null where it says nothing of the kind. */
export function readLife(source: Source): readonly Statement[] | null {
  const { elements } = source;
  const measure = elements.find((element) => isWord(element, "measure"));
  if (measure?.kind === "word") return [measureStatement(source, measure)];
  const at = elements.findIndex((element, index) => isLifeWord(element) && !isOfElse(elements, index));
  if (at >= 0 && isLifted(elements, at)) return [lifted(source, at + 1)];
  if (at >= 0) {
    // 因拆迁关停: both are told; 因疫情推迟: only what came of it.
    const told = elements.flatMap((element, index) =>
      isLifeWord(element) && !isOfElse(elements, index) ? [lifeStatement(source, index)] : [],
    );
    const ensuing = told.filter(({ what }) => what !== "hardship");
    return ensuing.length > 0 ? ensuing : told;
  }
  if (elements.some(isLifeWord)) return [say(source, { topic: "other", what: "other" }, { stance: "done" })];
  const halt = haltAt(elements);
  if (halt >= 0) {
    const stance = stanceOfLife(source, halt);
    return [say(source, { topic: "standstill", what: "halt" }, { stance, ...timesOf(elements, halt, null) })];
  }
  if (elements.some((element) => isWord(element, "resumption"))) {
    // 预计2026年10月复产: the halt goes on until then.
    const stance = runsAgain(elements) ? "over" : "awaited";
    return [say(source, { topic: "standstill", what: "halt" }, { stance })];
  }
  return null;
}
