import type { Element, Word } from "../elements";
import { isWord, stanceOf, type Mode } from "../mode";
import { say, type Source } from "../source";
import type { Statement, Step, Subject } from "../statement";
import type { Target } from "./target";

/** A word of what somebody does. */
export type ActWord = Word & { readonly meaning: Extract<Word["meaning"], { readonly role: "act" }> };

/** A verb of a clause with what governs it and what it is done to. */
export interface Act {
  readonly source: Source;
  readonly word: ActWord;
  readonly at: number;
  readonly mode: Mode;
  readonly target: Target;
  readonly isGoing: boolean;
}

/** Something that is no step's. */
export const other: Subject = { topic: "other", what: "other" };
/** The audit itself. */
export const start: Subject = { topic: "step", what: "start" };
/** What comes between the report and the step. */
export const review: Subject = { topic: "step", what: "technicalReview" };

/** A step as a subject. */
export function stepSubject(what: Step): Subject {
  return { topic: "step", what };
}

/** Whether a mode denies. */
export function isNegative(mode: Mode): boolean {
  return mode === "not" || mode === "refusing";
}

/** The stance of a piece of the audit: whatever is done of it, the step is still to come. */
function workStance({ mode }: Act): Statement["stance"] {
  if (isNegative(mode) || mode === "await") return "notDone";
  return mode === "plan" || mode === "propose" || mode === "ask" || mode === "heard" ? "planned" : "underway";
}

/** The audit is under way by this. */
export function startedBy(act: Act): Statement {
  return say(act.source, start, { stance: workStance(act) });
}

/** It is said of something else. */
export function beside({ source, mode }: Act): Statement {
  return say(source, other, { stance: stanceOf(mode, "done") });
}

/** Whether the element is a verb. */
export function isAct(element: Element): element is ActWord {
  return isWord(element, "act");
}
