import { beside, isNegative, other, review, startedBy, stepSubject, type Act } from "./act";
import type { Element } from "../elements";
import { isNoun, modeOf, stanceOf } from "../mode";
import { say, type Source } from "../source";
import type { Statement } from "../statement";
import { hasAct, targetOfNoun } from "./target";

/** The report or an application handed in. */
export function submittedBy(act: Act): Statement {
  const { source, mode, target, word } = act;
  if (target.kind === "other" || target.kind === "work" || target.kind === "verdict") return beside(act);
  const applies = target.kind === "application" || word.meaning.sense === "apply" || namesApplication(source.elements);
  const stance = stanceOf(mode, "done");
  // 审核报告及评估申请已递交: the report, too.
  if (
    applies &&
    !((stance === "done" || stance === "planned") && source.elements.some((element) => isNoun(element, "report")))
  )
    return say(source, stepSubject(target.step), {
      stance: stance === "done" || stance === "underway" ? "applied" : stance,
    });
  const report = target.step === "acceptance" || ofAcceptance(source) ? "acceptanceReport" : "report";
  return say(source, stepSubject(report), { stance: stance === "underway" ? "done" : stance });
}

function namesApplication(elements: readonly Element[]): boolean {
  return elements.some((element) => isNoun(element, "application"));
}

function ofAcceptance({ elements }: Source): boolean {
  return elements.some((element) => element.kind === "noun" && element.of === "acceptance");
}

/** 收到审核报告: by then it was handed in. 受理申请, 材料收件: the step is still to come. */
export function acceptedBy(act: Act): Statement {
  const { source, mode } = act;
  // 督办函|已收到: what comes in is no paper of the audit.
  const named = source.elements.some((element) => isNoun(element, "report", "material", "application"));
  if (isNegative(mode) || (act.target.kind === "other" && !named)) return beside(act);
  const report = source.elements.some((element) => isNoun(element, "report")) && stanceOf(mode, "done") === "done";
  if (!report) return say(source, review, { stance: "underway" });
  return say(source, stepSubject(ofAcceptance(source) ? "acceptanceReport" : "report"), { stance: "done" });
}

/** The report looked at. */
export function reviewedBy(act: Act): Statement {
  const { target, mode, source } = act;
  if (target.kind === "other") return beside(act);
  if (target.kind === "work" && source.by === null) return startedBy(act);
  return say(source, review, { stance: stanceOf(mode, act.isGoing ? "underway" : "done") });
}

/** 修改中, 待整改: between the review and the step, or after it. */
export function amendedBy(act: Act): Statement {
  const { mode, source, target } = act;
  if (target.kind === "other") return beside(act);
  if (mode === "done" || (hasAct(source.elements, "finish") && mode !== "await" && mode !== "plan"))
    return say(source, other, { stance: stanceOf(mode, "done") });
  // 要求修改后评估: there is something to amend.
  const stance = stanceOf(mode, "underway");
  return say(source, review, { stance: stance === "planned" ? "awaited" : stance });
}

/** 意见未出, 待出具意见: it took place, or it is awaited. */
export function issuedBy(act: Act): Statement {
  const { source, target, mode } = act;
  // 报告没出: nothing is there to hand in.
  if (target.kind === "handedIn" && source.elements.some((element) => isNoun(element, "report")) && isNegative(mode))
    return say(source, stepSubject("report"), { stance: "notDone" });
  const isVerdict = target.kind === "verdict" || isNoun(source.elements[act.at + 1], "verdict");
  if (isVerdict || (target.kind === "step" && mode === "await")) {
    const waits = isNegative(mode) || mode === "await" || act.isGoing;
    const held = source.elements
      .slice(0, act.at)
      .find((element) => isNoun(element, "assessment", "acceptance", "joint"));
    if (waits && held?.kind === "noun" && source.on !== null) {
      return say(source, stepSubject(targetOfNoun(held).step), { stance: "done", result: "pending" });
    }
    // The day on which a verdict is issued is not the day of the meeting.
    const on = waits ? source.on : null;
    return say(source, stepSubject(target.step), {
      stance: waits ? "awaited" : "done",
      result: waits ? "pending" : null,
      on,
    });
  }
  // 报告没出: it is not written yet; 初稿已出: the audit goes on.
  if (target.kind === "work") return startedBy(act);
  if (target.kind === "handedIn" && isNegative(mode)) return say(source, review, { stance: "notDone" });
  // 函审意见已反馈: the papers are being looked at.
  if (source.elements.some((element) => isNoun(element, "technicalReview")))
    return say(source, review, { stance: isNegative(mode) ? "notDone" : "underway" });
  if (target.kind === "step" && target.named && isNegative(mode) && source.on !== null) {
    return say(source, stepSubject(target.step), { stance: "done", result: "pending" });
  }
  if (target.kind === "step" && isNegative(mode))
    return say(source, stepSubject(target.step), { stance: "awaited", result: "pending" });
  return beside(act);
}

/** 已评估公示中: what is made public has been held. */
export function publishedBy(act: Act): Statement {
  const { source, target, at } = act;
  const { elements } = source;
  const governed = elements.slice(0, at).some((element) => isNoun(element, "assessment", "acceptance", "joint"));
  const before = modeOf(elements.slice(0, at));
  if (target.kind === "verdict" && (before === "await" || isNegative(before))) {
    return say(source, stepSubject(target.step), { stance: "awaited", result: "pending", on: null });
  }
  // 等专家组回话.
  if (before === "await" && target.kind === "step" && elements.some((element) => isNoun(element, "people")))
    return say(source, stepSubject(target.step), { stance: "awaited" });
  if (governed && (before === "done" || (source.on !== null && before === "plain" && act.isGoing))) {
    return say(source, stepSubject(target.step), { stance: "done" });
  }
  if (elements.some((element) => isNoun(element, "disclosure")))
    return say(source, stepSubject("disclosure"), { stance: stanceOf(act.mode, "done") });
  return beside(act);
}
