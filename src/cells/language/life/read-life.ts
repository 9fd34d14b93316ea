import type { Element, Word } from "../elements";
import { isConsent, runsAgain, stanceOfLife } from "./life-stance";
import { timesOf } from "./life-times";
import { isOfPart, ownerOf, tellsOfElse } from "./life-owner";
import { isLifeWord, type LifeWord } from "./life-words";
import { isNoun, isWord, modeOf, stanceOf } from "../mode";
import { say, type Source } from "../source";
import type { Statement, Subject } from "../statement";

/** 法定代表人由甲变更为乙: it is no name of the enterprise's. */
function isNameOfElse(elements: readonly Element[]): boolean {
  const named = elements.find((element) => isNoun(element));
  return isNoun(named, "person", "foreign");
}

/** What the word says, as what it is kept. */
function whatOf({ meaning: { sense } }: LifeWord, elements: readonly Element[]): Subject["what"] {
  if (sense === "rename" && isNameOfElse(elements)) return "other";
  return sense === "lull" ? "deferral" : sense;
}

/** Whether somebody who may has agreed to it. */
function isAgreed({ setting, elements }: Source): boolean {
  return setting.agreed || isConsent(elements);
}

/** 验收推迟, 推迟验收 by itself: nobody put off a limit, the meeting is still to come. */
function isMeetingLate(source: Source, at: number): boolean {
  const { elements } = source;
  if (!isWord(elements[at], "standstill", "extension") || isAgreed(source)) return false;
  const isDefinite = elements.some(({ kind }) => kind === "date" || kind === "duration");
  return !isDefinite && [elements[at - 1], elements[at + 1]].some((near) => isNoun(near, "acceptance"));
}

function lifeStatement(source: Source, at: number): Statement {
  const { elements } = source;
  const word = elements[at];
  if (!word || !isLifeWord(word)) return say(source, { topic: "other", what: "other" }, { stance: "done" });
  const { role, sense } = word.meaning;
  if (isMeetingLate(source, at) && stanceOfLife(source, at) === "done")
    return say(source, { topic: "step", what: "acceptance" }, { stance: "awaited" });
  // 由外区移交我区: it comes, it does not go.
  if (sense === "transfer" && elements.slice(at + 1).some((element) => isWord(element, "authority", "ours")))
    return say(source, { topic: "change", what: "joining" }, { stance: stanceOfLife(source, at) });
  const told = stanceOfLife(source, at);
  const isUnsure = sense === "sign" || (sense === "lull" && !isAgreed(source)) || ownerOf(source, at) === "unknown";
  return say(source, { topic: role, what: whatOf(word, elements) } as Subject, {
    stance: told === "done" && isUnsure ? "unsure" : told,
    ...timesOf(elements),
    by: source.setting.agreed ? "bureau" : source.by,
  });
}

/** 评估会取消, 取消验收: the meeting is off. */
function calledOff(source: Source): Statement | null {
  const { elements } = source;
  const at = elements.findIndex((element) => isWord(element, "departure", "revocation"));
  if (at < 0 || isWord(elements[at + 1], "standstill")) return null;
  const near = [elements[at + 1], elements.slice(0, at).findLast((element) => element.kind !== "date")];
  const meeting = near.find((element) => element?.kind === "noun" && element.of !== null);
  if (meeting?.kind !== "noun" || meeting.of === null || modeOf(elements.slice(0, at)) === "not") return null;
  return say(source, { topic: "step", what: meeting.of }, { stance: "notDone" });
}

/** 撤销评估结论, 原结论撤销: what came out holds no longer. */
function annulled(source: Source): Statement | null {
  const { elements, setting } = source;
  const at = elements.findIndex((element) => isWord(element, "departure", "revocation"));
  const before = elements.slice(0, Math.max(0, at)).findLast(({ kind }) => kind !== "date");
  const near = [before, elements[at + 1]].find((element) => isNoun(element, "verdict"));
  if (at < 0 || near?.kind !== "noun") return null;
  return say(source, { topic: "step", what: near.of ?? setting.topic }, { stance: "done", result: "failed" });
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

/** What a halt that is said by its act is said of; null where the act is no halt. */
function haltedBy({ elements }: Source, at: number): "plant" | "unknown" | null {
  const act = elements[at];
  if (!isWord(act, "act")) return null;
  const [before, next] = [elements.slice(0, at).findLast((other) => isNoun(other)), elements[at + 1]];
  const near = [before, next];
  if (isWord(act, "act", "cease")) return isNoun(next, "production", "plant") ? "plant" : null;
  const stops = isWord(act, "act", "stop");
  if (!stops && !isWord(act, "act", "remove")) return null;
  if (near.some((other) => isNoun(other, "foreign", "apart", "agency"))) return null;
  if (near.some((other) => isNoun(other, "else"))) return "unknown";
  if (near.some((other) => isNoun(other, "plant", "production"))) return "plant";
  if (before !== undefined || isNoun(next)) return null;
  // （唯一产污工序）已外协: of what the clause before names.
  return stops ? "plant" : "unknown";
}

/** 不再从事电镀生产, 产线已拆除: a halt said by its act and its object; of 三台镀槽停用 nobody can say. */
function haltStatement(source: Source): Statement | null {
  const { elements } = source;
  const at = elements.findIndex((_, place) => haltedBy(source, place) !== null);
  if (at < 0) return null;
  const told = stanceOfLife(source, at);
  const unknown = haltedBy(source, at) === "unknown";
  if (unknown && told !== "done") return null;
  const stance = told === "done" && (unknown || isOfPart(source)) ? "unsure" : told;
  return say(source, { topic: "standstill", what: "halt" }, { stance, ...timesOf(elements) });
}

const aheadOf: ReadonlySet<Statement["stance"]> = new Set(["planned", "proposed", "applied", "unsure"]);

/** 有意退出, 申请退出: it would go. */
function withdrawing(source: Source): Statement | null {
  const { elements } = source;
  const at = elements.findIndex((element) => isWord(element, "act", "cease"));
  if (at < 0 || elements.slice(at + 1).some((element) => isNoun(element))) return null;
  const stance = stanceOfLife(source, at);
  return aheadOf.has(stance) ? say(source, { topic: "departure", what: "closure" }, { stance }) : null;
}

/** 不再审核, 不再开展审核. */
function endsAudit(element: Element, at: number, elements: readonly Element[]): boolean {
  if (!isWord(element, "act", "cease")) return false;
  const next = elements.slice(at + 1).find((other) => !isWord(other, "act", "hold"));
  return isNoun(next, "audit");
}

function measureStatement(source: Source, word: Word): Statement {
  const before = source.elements.slice(0, source.elements.indexOf(word));
  const mode = modeOf(before);
  const subject = { topic: "measure", what: word.meaning.sense } as Subject;
  return say(source, subject, { stance: mode === "going" ? "done" : stanceOf(mode, "done") });
}

/** 责令停产整治: what is ordered may have been done; 约谈时已停产 has. */
function orderedBy(source: Source, measure: Word): readonly Statement[] {
  return source.elements.flatMap((element, at) => {
    const ordered = isWord(element, "standstill", "halt") || isWord(element, "departure", "closure");
    if (!ordered || element.start < measure.start) return [];
    const statement = lifeStatement(source, at);
    const done = source.elements.slice(0, at).some((before) => isWord(before, "stance", "done"));
    return [statement.stance === "done" && !done ? { ...statement, stance: "unsure" as const } : statement];
  });
}

/** What the clause says of the enterprise's life (停产, 延期, 注销, 督办 …), or null where it says nothing of the kind. */
export function readLife(source: Source): readonly Statement[] | null {
  const { elements } = source;
  const measure = elements.find((element) => isWord(element, "measure"));
  if (measure?.kind === "word") return [measureStatement(source, measure), ...orderedBy(source, measure)];
  const off = annulled(source) ?? calledOff(source);
  if (off) return [off];
  const isTold = (element: Element, index: number) => isLifeWord(element) && ownerOf(source, index) !== "other";
  const at = elements.findIndex(isTold);
  if (at >= 0 && isLifted(elements, at)) return [lifted(source, at + 1)];
  if (at >= 0) {
    // 因拆迁关停: both are told; 因疫情推迟, 疫情时停过: only what came of it.
    const told = elements.flatMap((element, index) => (isTold(element, index) ? [lifeStatement(source, index)] : []));
    const ensuing = told.filter(({ what }) => what !== "hardship");
    if (ensuing.length > 0) return ensuing;
    const halt = haltStatement(source);
    return halt ? [halt] : told;
  }
  if (tellsOfElse(elements)) return [say(source, { topic: "other", what: "other" }, { stance: "done" })];
  const halt = haltStatement(source) ?? withdrawing(source);
  if (halt) return [halt];
  const ending = elements.findIndex(endsAudit);
  if (ending >= 0)
    return [say(source, { topic: "departure", what: "termination" }, { stance: stanceOfLife(source, ending) })];
  if (elements.some((element) => isWord(element, "resumption"))) {
    // 预计2026年10月复产: the halt goes on until then.
    const ceased = elements.some((element) => isWord(element, "act", "cease"));
    const stance = ceased ? "done" : runsAgain(elements) ? "over" : "awaited";
    return [say(source, { topic: "standstill", what: "halt" }, { stance })];
  }
  return null;
}
