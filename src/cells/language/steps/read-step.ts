import { other, stepSubject } from "./act";
import type { Element, Word } from "../elements";
import type { Noun } from "../nouns";
import { isNoun, isProspect, isUnproved, isWord, modeOf, stanceOf, type Mode } from "../mode";
import { readAct } from "./read-act";
import { readNoun } from "./read-noun";
import { say, type Setting, type Source } from "../source";
import type { Said, Statement, Step } from "../statement";
import { subjectOf, targetOf, type Target } from "./target";
import { isWordOf, type Token } from "../tokens/token";

/** Takes up what the clause says of a step by its results. */
function verdictOf(source: Source, at: number): Statement | null {
  const { elements } = source;
  const word = elements[at];
  if (!isWord(word, "result")) return null;
  const mode = modeOf(elements.slice(0, at));
  const target = targetOf(source, at);
  const { sense } = word.meaning;
  if (isPermission(source, at) && mode !== "not" && mode !== "refusing") return null;
  if (isCounted(elements, at)) return null;
  if (sense === "refused" && (isOfReport(source.setting) || !isRefusalOfStep(source, target)))
    return review(source, "underway");
  if (isNoun(elements[at + 1], "level")) return levelReached(source, mode);
  if (target.kind === "condition") return lacksMerit(source, mode) ?? conditionMet(source, target, mode);
  if (target.kind === "handedIn") return review(source, mode === "not" ? "underway" : "done");
  // 验收申请已通过: the step itself is still to come.
  if (target.kind === "application")
    return say(source, stepSubject(target.step), {
      stance: mode === "not" || mode === "refusing" ? "notDone" : "applied",
    });
  // 评估通过的是老厂: of what else it is true nobody can say.
  if (target.kind === "work" && isNoun(elements[at + 1], "plant")) return say(source, other, { stance: "done" });
  if (target.kind === "work") return say(source, { topic: "step", what: "start" }, { stance: "underway" });
  if (target.kind === "other") return say(source, { topic: "other", what: "other" }, { stance: "done" });
  if (sense === "agreed" || (sense === "consent" && isMereConsent(source, target))) return null;
  if ((sense === "yes" || sense === "no") && elements.some((element) => element !== word && isPredicate(element)))
    return null;
  // 不通过的可能性大: it is still to come.
  if (isProspect(elements, at)) return say(source, stepSubject(target.step), { stance: "awaited" });
  if (sense === "no" && source.on === null) return say(source, stepSubject(target.step), { stance: "notDone" });
  return judged(source, target.step, mode, sense === "failed" || sense === "refused" || sense === "no");
}

function lastVerdict(source: Source): Statement | null {
  for (let at = source.elements.length - 1; at >= 0; at -= 1) {
    const verdict = verdictOf(source, at);
    if (verdict) return verdict;
  }
  return null;
}

const notYet: ReadonlySet<string> = new Set(["尚未", "还未", "仍未", "目前未", "暂未", "尚没有", "还没有", "还没"]);

/** 尚未通过 without a day: nothing took place. */
function isNotYet({ on, elements }: Source): boolean {
  return on === null && elements.some((element) => isWord(element, "stance", "not") && notYet.has(element.word));
}

function judged(source: Source, step: Step, mode: Mode, fails: boolean): Statement {
  const subject = stepSubject(step);
  const { score } = source;
  // 据说已通过: nobody knows.
  if (isUnproved(mode)) return say(source, other, { stance: "proposed" });
  if (mode === "not" || mode === "refusing") {
    return say(source, subject, { stance: isNotYet(source) ? "notDone" : "done", result: "failed", score });
  }
  // 本季度通过: when it came out, not what is meant to.
  const stance = mode === "current" ? "done" : stanceOf(mode, "done");
  if (stance !== "done") return say(source, subject, { stance, score });
  return say(source, subject, { stance, result: fails ? "failed" : "passed", score });
}

/** 同意开展审核, 同意受理: what is agreed to is still to come. */
function isPermission({ elements, setting }: Source, at: number): boolean {
  if (!isWord(elements[at], "result", "consent")) return false;
  // 2026.6.10专家一致同意评估: it is their verdict.
  const [date, who] = elements.slice(0, at);
  const last = at === elements.length - 2 && isNoun(elements[at + 1], "assessment", "acceptance", "joint");
  if (last && at === 2 && date?.kind === "date" && isNoun(who, "people")) return false;
  // 专家组2026.6.10现场核查，同意评估: so it is here.
  if (last && at === 0 && setting.before?.topic === "step" && setting.before.by === "experts") return false;
  return elements
    .slice(at + 1)
    .some((element) => isWord(element, "act") || isWord(element, "result") || isNoun(element));
}

/** 存在3项不符合, 2项未达标: findings, not the verdict; 3个专家同意通过 is one. */
function isCounted(elements: readonly Element[], at: number): boolean {
  return elements.slice(0, at).some((element, index) => {
    if (isWord(element, "act", "contain") || isNoun(element, "issue")) return true;
    if (element.kind !== "quantity" && element.kind !== "share") return false;
    return !elements.slice(index, at).some((each) => isNoun(each, "people"));
  });
}

/** 退回 of a dated meeting fails it; 材料退回, 退回补正 only ask for better papers. */
function isRefusalOfStep({ on, elements }: Source, target: Target): boolean {
  if (elements.some((element) => isWord(element, "act", "amend"))) return false;
  return target.kind === "step" && (on !== null || target.named);
}

/** 报告6.15上交，6.20退回修改: what comes back is what was handed in. */
function isOfReport({ before }: Setting): boolean {
  return before?.topic === "step" && (before.what === "report" || before.what === "acceptanceReport");
}

/** 经区局同意 by itself: the bureau agrees to what follows. */
function isMereConsent({ by, elements, on }: Source, target: Target): boolean {
  return (
    target.kind === "step" &&
    !target.named &&
    by === "bureau" &&
    on === null &&
    !elements.some((e) => e.kind === "score")
  );
}

function review(source: Source, stance: Said["stance"]): Statement {
  return say(source, { topic: "step", what: "technicalReview" }, { stance });
}

/** 专家认为不具备通过条件: that is a verdict. */
function lacksMerit(source: Source, mode: Mode): Statement | null {
  const { elements, setting } = source;
  const ofPassing = elements.some(
    (element, at) => isWord(element, "result", "passed") && isNoun(elements[at + 1], "condition"),
  );
  if (!ofPassing || mode !== "not" || source.by !== "experts") return null;
  return say(source, { topic: "step", what: setting.topic }, { stance: "done", result: "failed" });
}

/** 具备验收条件: awaited; 不具备: nothing yet. */
function conditionMet(source: Source, { step }: Target, mode: Mode): Statement {
  const stance = mode === "not" || mode === "refusing" ? "notDone" : "awaited";
  return say(source, { topic: "step", what: step }, { stance });
}

/** 达到国内先进水平: the step was held where it is dated; whether it was passed is not said. */
function levelReached(source: Source, mode: Mode): Statement | null {
  const held = source.on !== null && (mode === "plain" || mode === "done");
  return held
    ? say(source, { topic: "step", what: source.setting.topic }, { stance: "done", score: source.score })
    : null;
}

function isPredicate(element: Element): element is Word {
  return isWord(element, "result") || isWord(element, "act");
}

/** 视同开展, 免验收: nothing of its own is needed. */
function exemption(source: Source): Statement | null {
  const { elements } = source;
  const at = elements.findIndex((element) => isWord(element, "exemption"));
  if (at < 0 || modeOf(elements.slice(0, at)) === "not") return null;
  const word = elements[at];
  const after = elements.slice(at + 1).find((element): element is Noun => element.kind === "noun");
  if (isWord(word, "exemption", "free") && after && !isNoun(after, "assessment", "acceptance", "joint", "audit"))
    return null;
  const step = after && isNoun(after, "assessment", "acceptance", "joint") ? (after.sense as Step) : "own";
  return say(source, { topic: "step", what: step }, { stance: "exempt" });
}

/** 整改完2026.9.11重新验收: after that it was held. */
function heldAfter(source: Source): Statement | null {
  const { elements } = source;
  const [before, date, step] = elements.slice(-3);
  const amends = isWord(before, "act", "amend") || isWord(before, "act", "finish");
  if (!amends || date?.kind !== "date" || !isNoun(step, "assessment", "acceptance", "joint")) return null;
  const mode = modeOf(elements);
  return mode === "plain" || mode === "done" ? say(source, stepSubject(step.sense as Step), { stance: "done" }) : null;
}

/** 再 before the step, or within its word: 再评. */
function isAgain(token: Token): boolean {
  return (
    isWordOf(token, "filler", "again") ||
    (token.kind === "word" && token.meaning.role === "step" && token.word.startsWith("再"))
  );
}

/** 做好再评, 改完再验: without a day the step is what comes next. */
function awaitedAfter(source: Source): Statement | null {
  const { elements, on, clause } = source;
  const [before, step] = elements.slice(-2);
  const isDone =
    isWord(before, "act", "amend") || isWord(before, "act", "finish") || isWord(before, "result", "passed");
  if (on !== null || !isDone || !isNoun(step, "assessment", "acceptance", "joint")) return null;
  if (!clause.tokens.some(isAgain)) return null;
  return say(source, stepSubject(step.sense as Step), { stance: "awaited" });
}

/**
 * What the clause says of the steps. An event exists only where the step itself, its people or nothing at all is what
 * the verb or the result speaks of; anything else, known or unknown, is other.
 */
export function readStep(source: Source): readonly Statement[] {
  const exempt = exemption(source);
  if (exempt) return [exempt];
  const { elements } = source;
  const next = awaitedAfter(source);
  if (next) return [next];
  const decisive = lastVerdict(source);
  if (decisive) return [decisive];
  const amended = heldAfter(source);
  if (amended) return [amended];
  // 区局要求尽快评估: the step is what is to be done.
  if (elements.some((element) => isWord(element, "act") && !isWord(element, "act", "demand"))) return readAct(source);
  if (elements.some((element) => isWord(element, "result"))) return [];
  return readNoun(source, subjectOf(source));
}
