import { beside, isAct, isNegative, other, review, start, startedBy, stepSubject, type Act, type ActWord } from "./act";
import type { Element } from "../elements";
import { isNoun, isProspect, isUnproved, isWord, modeOf, stanceOf } from "../mode";
import { acceptedBy, amendedBy, issuedBy, publishedBy, reviewedBy, submittedBy } from "./read-papers";
import { say, type Source } from "../source";
import type { Statement, Step } from "../statement";
import { hasAct, targetOf } from "./target";

/** 开展评估, 召开评估会: held where it is dated or said to be done. */
function heldBy(act: Act): Statement {
  const { source, mode, target, isGoing } = act;
  if (target.kind === "step") {
    if (!target.named && source.on === null)
      return say(source, isGoing || mode === "going" || mode === "done" ? start : stepSubject("own"), unnamed(act));
    const stance = stanceOf(mode, isGoing ? "underway" : "done");
    return say(source, stepSubject(target.step), {
      stance: source.setting.agreed && stance === "done" ? "planned" : stance,
      score: source.score,
    });
  }
  if (target.kind === "work") return startedBy(act);
  return beside(act);
}

/** 未开展, 待开展: of the step that the column is about; 已开展, 正在进行: the audit has begun. */
function unnamed({ mode, isGoing }: Act): Pick<Statement, "stance"> {
  if (isGoing || mode === "going" || mode === "done") return { stance: "underway" };
  return { stance: stanceOf(mode, "underway") };
}

/** 完成评估 is a success; 审核完成 is not: the step is still to come. */
function finishedBy(act: Act): Statement {
  const { source, mode, target } = act;
  if (target.kind === "step" || target.kind === "verdict") {
    const partly = source.elements.some(({ kind }) => kind === "quantity" || kind === "share");
    if (partly) return say(source, start, { stance: "underway" });
    // 据企业反映已完成评估: nobody knows.
    if (isUnproved(mode)) return beside(act);
    const stance = stanceOf(mode, "done");
    const result = stance === "done" ? "passed" : null;
    return say(source, stepSubject(target.step), { stance, result, score: source.score });
  }
  if (target.kind === "work") return startedBy(act);
  // 报告完成90%: it is being written.
  if (target.kind === "handedIn" && source.elements.some(({ kind }) => kind === "share")) return startedBy(act);
  if (target.kind === "handedIn") return say(source, review, { stance: isNegative(mode) ? "notDone" : "underway" });
  return beside(act);
}

function arrangedBy(act: Act): Statement {
  const { source, mode, target } = act;
  if (target.kind === "other" || target.kind === "work") return target.kind === "work" ? startedBy(act) : beside(act);
  if (isNegative(mode)) return say(source, stepSubject(target.step), { stance: "notDone" });
  return say(source, stepSubject(target.step), {
    stance: mode === "await" || mode === "plain" || mode === "done" ? "awaited" : "planned",
  });
}

/** 原定6.18评估，台风改到7.3: what is moved is what the clause before plans, whatever the reason. */
function movedStep({ source: { setting }, target }: Act): Step | null {
  const { before } = setting;
  if (target.kind === "step") return target.step;
  const isMeeting = before?.topic === "step" && before.result === null && before.on !== null;
  return isMeeting && (before.stance === "planned" || before.stance === "done") ? before.what : null;
}

/** 5.18评估会改期至6.10: until then it is planned. */
function movedBy(act: Act): Statement {
  const { source, at } = act;
  const to = source.elements.slice(at).find(({ kind }) => kind === "date");
  const step = to === undefined ? null : movedStep(act);
  if (to?.kind !== "date" || step === null) return arrangedBy(act);
  return say(source, stepSubject(step), { stance: "planned", on: to.reading });
}

/** 筹备验收 is a plan, 编制报告 the audit's own work. */
function preparedBy(act: Act): Statement {
  const { source, target, mode } = act;
  if (target.kind === "other") return beside(act);
  if (target.kind === "step" && target.named)
    return say(source, stepSubject(target.step), { stance: isNegative(mode) ? "notDone" : "planned" });
  if (target.kind === "handedIn" && hasAct(source.elements, "finish") && !isNegative(mode)) {
    return say(source, review, { stance: "underway" });
  }
  return startedBy(act);
}

function proceeding(act: Act): Statement {
  const { target, source, mode } = act;
  if (target.kind === "other") return beside(act);
  const favourable = source.elements.some((element) => isNoun(element, "scheme")) && mode === "plain" && !act.isGoing;
  if (favourable) return say(source, stepSubject("own"), { stance: "planned", result: "passed", score: source.score });
  if (target.kind === "step" && target.named)
    return say(source, stepSubject(target.step), { stance: stanceOf(mode, "underway") });
  return startedBy(act);
}

function begun(act: Act): Statement {
  const { target, source, mode } = act;
  if (target.kind === "step" && target.named) {
    return say(source, stepSubject(target.step), {
      stance: isNegative(mode) ? "notDone" : stanceOf(mode === "done" ? "plain" : mode, "underway"),
    });
  }
  return target.kind === "other" ? beside(act) : startedBy(act);
}

/** 未到期, 已到期: a limit is spoken of, and nothing has happened by it. */
function notDue(act: Act): Statement {
  const { source, mode, target } = act;
  // 租期已满: a limit of something else.
  if (target.kind === "other" || target.kind === "work") return beside(act);
  const stance = stanceOf(mode, "notDone");
  return say(source, stepSubject(target.step), {
    stance: stance === "done" || stance === "underway" ? "notDone" : stance,
  });
}

/** 评估日期待区局通知: what is waited for is the step. */
function restedBy(act: Act): Statement {
  const { source, mode, target } = act;
  const waits = mode === "await" && target.kind === "step" && target.named;
  return waits ? say(source, stepSubject(target.step), { stance: "awaited" }) : beside(act);
}

const readers: Readonly<Record<ActWord["meaning"]["sense"], (act: Act) => Statement>> = {
  hold: heldBy,
  finish: finishedBy,
  submit: submittedBy,
  apply: submittedBy,
  accept: acceptedBy,
  sign: begun,
  commission: begun,
  start: begun,
  prepare: preparedBy,
  negotiate: preparedBy,
  review: reviewedBy,
  weigh: reviewedBy,
  amend: amendedBy,
  publish: publishedBy,
  issue: issuedBy,
  contain: beside,
  proceed: proceeding,
  arrange: arrangedBy,
  move: movedBy,
  refuse: (act) => say(act.source, start, { stance: "notDone" }),
  cancel: beside,
  cease: beside,
  remove: beside,
  stop: beside,
  expire: notDue,
  alter: (act) =>
    act.source.elements.some((element) => isNoun(element, "name"))
      ? say(act.source, { topic: "change", what: "rename" }, { stance: stanceOf(act.mode, "done") })
      : beside(act),
  list: beside,
  say: beside,
  demand: beside,
  disown: beside,
  inspect: restedBy,
  rest: restedBy,
};

/** 委托第三方2026年6月2日组织评估: whoever was charged with it, the meeting took place. */
function heldFor(elements: readonly Element[]): number {
  const charged = elements.findIndex((element) => isWord(element, "act", "commission"));
  if (charged < 0 || !elements.some(({ kind }) => kind === "date")) return -1;
  return elements.findIndex((element, at) => {
    const next = elements.slice(at + 1).find(({ kind }) => kind !== "date");
    return at > charged && isWord(element, "act", "hold") && isNoun(next, "assessment", "acceptance", "joint");
  });
}

/** An act that decides over those beside it: 组织召开…完成, 报告编制完成, 编制完成提交. */
const weight: readonly ActWord["meaning"]["sense"][] = [
  "refuse",
  "publish",
  "submit",
  "apply",
  "accept",
  "issue",
  "amend",
  "review",
  "weigh",
  "prepare",
  "negotiate",
  "sign",
  "commission",
  "move",
  "arrange",
  "start",
  "finish",
];

function decisive(elements: readonly Element[]): number {
  const held = heldFor(elements);
  if (held >= 0) return held;
  for (const sense of weight) {
    const at = elements.findLastIndex((element) => isAct(element) && element.meaning.sense === sense);
    if (at >= 0) return at;
  }
  return elements.findLastIndex(isAct);
}

/** What the clause says by its verbs. */
export function readAct(source: Source): readonly Statement[] {
  const { elements } = source;
  const at = decisive(elements);
  const word = elements[at];
  if (word === undefined || !isAct(word)) return [say(source, other, { stance: "done" })];
  const going = elements.slice(at + 1).some((element) => isWord(element, "going"));
  const mode = isProspect(elements, at) ? "plan" : modeOf(elements.slice(0, at));
  return [readers[word.meaning.sense]({ source, word, at, mode, target: targetOf(source, at), isGoing: going })];
}
