import type { Element, Word } from "./elements";
import { runsAgain, stanceOfLife } from "./life-stance";
import { timesOf } from "./life-times";
import { isJoined, isLifeWord, isOfElse } from "./life-words";
import { isNoun, isWord, modeOf, stanceOf } from "./mode";
import { say, type Source } from "./source";
import type { Statement, Subject } from "./statement";

function lifeStatement(source: Source, at: number): Statement {
  const { elements } = source;
  const word = elements[at];
  if (!word || !isLifeWord(word)) return say(source, { topic: "other", what: "other" }, { stance: "done" });
  const { role, sense } = word.meaning;
  // 由外区移交我区: it comes, it does not go.
  if (sense === "transfer" && elements.slice(at + 1).some((element) => isWord(element, "authority", "ours")))
    return say(source, { topic: "change", what: "joining" }, { stance: stanceOfLife(source, at) });
  const stance = stanceOfLife(source, at);
  const times = timesOf(elements);
  return say(source, { topic: role, what: sense } as Subject, {
    stance,
    ...times,
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
    if (isWord(element, "act", "stop"))
      return elements.slice(0, at).every((other) => !isNoun(other) || isNoun(other, "production", "plant"));
    return isWord(element, "act", "remove") && near.some((other) => isNoun(other, "plant", "production"));
  });
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

/** What the clause says of the enterprise's life (停产, 延期, 注销, 督办 …), or null where it says nothing of the kind. */
export function readLife(source: Source): readonly Statement[] | null {
  const { elements } = source;
  const measure = elements.find((element) => isWord(element, "measure"));
  if (measure?.kind === "word") return [measureStatement(source, measure)];
  const off = calledOff(source);
  if (off) return [off];
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
  if (elements.some((element, index) => isLifeWord(element) && !isJoined(elements, index)))
    return [say(source, { topic: "other", what: "other" }, { stance: "done" })];
  const halt = haltAt(elements);
  if (halt >= 0) {
    const stance = stanceOfLife(source, halt);
    return [say(source, { topic: "standstill", what: "halt" }, { stance, ...timesOf(elements) })];
  }
  const ending = elements.findIndex(endsAudit);
  if (ending >= 0)
    return [say(source, { topic: "departure", what: "termination" }, { stance: stanceOfLife(source, ending) })];
  if (elements.some((element) => isWord(element, "resumption"))) {
    // 电镀线停产，其余正常生产: the line stands still as before.
    if (isWord(elements[0], "turn", "rest"))
      return [say(source, { topic: "other", what: "other" }, { stance: "done" })];
    // 预计2026年10月复产: the halt goes on until then.
    const ceased = elements.some((element) => isWord(element, "act", "cease"));
    const stance = ceased ? "done" : runsAgain(elements) ? "over" : "awaited";
    return [say(source, { topic: "standstill", what: "halt" }, { stance })];
  }
  return null;
}
