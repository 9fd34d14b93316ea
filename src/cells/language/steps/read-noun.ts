import type { Noun } from "../nouns";
import { isNoun, isUnproved, isWord, modeOf, stanceOf, type Mode } from "../mode";
import { say, type Source } from "../source";
import type { Statement, Step, Subject } from "../statement";
import { targetOfNoun } from "./target";

function step(what: Step): Subject {
  return { topic: "step", what };
}

const other: Subject = { topic: "other", what: "other" };

/** A clause that names nothing: a stance (待定, 未), 进行中, a time, a score. */
function readNothing(source: Source, mode: Mode, going: boolean): readonly Statement[] {
  const { on, score, setting, elements } = source;
  const own = step(setting.topic);
  // 非企业原因: what it was not is none of the step's.
  if (elements.some((element) => isWord(element, "stance", "not") && element.word === "非")) return [];
  if (going || mode === "going") return [say(source, step("start"), { stance: "underway" })];
  if (mode !== "plain" && mode !== "past") return [say(source, own, { stance: stanceOf(mode, "done"), score })];
  // 进度80%: so far it has come.
  const partly = elements.some(({ kind }) => kind === "share");
  if (partly && score === null) return [say(source, step("start"), { stance: "underway", on: null })];
  if (on === null && score === null) return [];
  // 等专家，2026.9.1: the day of the note, not of what is awaited.
  if (setting.listed && setting.before?.topic === "step" && setting.before.stance === "awaited") return [];
  // A time or a score by itself goes with what the clause before speaks of, where that is no step's.
  const elsewhere = setting.before !== null && setting.before.topic !== "step" && (on === null || setting.listed);
  if (elsewhere || elements.some(({ kind }) => kind === "quantity")) return [];
  return [say(source, own, { stance: setting.agreed ? "planned" : "done", score })];
}

function stanceOfStep({ on, setting }: Source, mode: Mode, going: boolean): Statement["stance"] | null {
  // 原评估专家: what was is not what took place, unless it is dated.
  if (mode === "past") return on === null ? null : "done";
  if (mode !== "plain") return stanceOf(mode, "done");
  if (going) return "underway";
  if (on === null) return null;
  return setting.agreed ? "planned" : "done";
}

/** 报告在专家手里. */
function isWithExperts({ elements, on }: Source, { sense }: Noun): boolean {
  return sense === "people" && on === null && elements.some((element) => isNoun(element, "report"));
}

/** 专家组2026.6.10赴企业现场核查: that is the meeting. */
function isMeeting({ by, on }: Source, { sense }: Noun, mode: Mode): boolean {
  return sense === "visit" && by === "experts" && on !== null && (mode === "plain" || mode === "done");
}

/** What a clause without a verb says of what it names. */
export function readNoun(source: Source, noun: Noun | null): readonly Statement[] {
  const { elements, score } = source;
  const mode = modeOf(elements);
  const going = elements.some((element) => isWord(element, "going"));
  if (noun === null || noun.sense === "quantity") return readNothing(source, mode, going);
  const target = targetOfNoun(noun);
  // 据了解已评估: nobody knows.
  if (isUnproved(mode) && elements.some((element) => isWord(element, "stance", "done")))
    return [say(source, other, { stance: "proposed" })];
  if (mode === "plain" && isWithExperts(source, noun))
    return [say(source, step("technicalReview"), { stance: "underway" })];
  if (target.kind === "step") {
    const stance = stanceOfStep(source, mode, going);
    if (stance === null && score === null) return [];
    return [
      say(source, step(target.step === "own" ? source.setting.topic : target.step), {
        stance: stance ?? "done",
        score,
      }),
    ];
  }
  const negative = mode === "not" || mode === "refusing";
  switch (target.kind) {
    case "condition":
      return [say(source, step(target.step), { stance: negative ? "notDone" : "awaited" })];
    case "application":
      return [say(source, step(target.step), { stance: negative ? "notDone" : "applied" })];
    case "handedIn":
      return [say(source, step("technicalReview"), { stance: negative ? "notDone" : "underway" })];
    case "verdict": {
      const waits = mode === "await" || negative;
      return waits ? [say(source, step(target.step), { stance: "awaited", result: "pending" })] : [];
    }
    case "work":
      if (isMeeting(source, noun, mode)) return [say(source, step("own"), { stance: "done", score })];
      if (noun.sense === "audit" && source.by === "bureau" && !negative)
        return [say(source, step("technicalReview"), { stance: "underway" })];
      return [say(source, step("start"), { stance: negative ? "notDone" : mode === "plan" ? "planned" : "underway" })];
    default:
      return noun.sense === "disclosure"
        ? [say(source, step("disclosure"), { stance: stanceOf(mode, "done") })]
        : noun.sense === "issue" || noun.sense === "cause" || noun.sense === "name" || noun.sense === "list"
          ? []
          : [say(source, other, { stance: "done" })];
  }
}
