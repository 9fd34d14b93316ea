import type { Clause } from "./clauses";
import { elementsOf, type Element } from "./elements";
import { isHypothetical, isWord, modeOf } from "./mode";
import type { Statement } from "./statement";

/** How a clause bids its followers be taken: as still to come (若整改到位，…), or as what somebody says (据企业反映，…). */
export type Frame = "ahead" | "hearsay";

/** 待复产后, 若整改到位: what follows closely is as far ahead. */
function isAhead(elements: readonly Element[]): boolean {
  const mode = modeOf(elements);
  return mode === "suppose" || (isWord(elements.at(-1), "turn", "then") && isHypothetical(mode));
}

/** 据企业反映, 听说: it says no more than whose words follow. */
export function isHearsay(elements: readonly Element[]): boolean {
  const last = elements.at(-1);
  const told = isWord(last, "act", "say") || isWord(last, "stance", "heard");
  return told && modeOf(elements) === "heard" && elements.every(({ kind }) => kind === "word");
}

/** What a clause makes of those that follow it closely; null where they stand for themselves. */
export function frameOf(elements: readonly Element[]): Frame | null {
  if (isHearsay(elements)) return "hearsay";
  return isAhead(elements) ? "ahead" : null;
}

/** A statement as it is meant within a frame. */
export function framed(statement: Statement, frame: Frame): Statement {
  const { topic, stance } = statement;
  if (stance !== "done" || topic === "other" || topic === "measure" || topic === "change") return statement;
  if (frame === "ahead") return { ...statement, stance: "planned", result: null };
  // Nobody knows whether the step took place: a cell that says no more is to be looked into.
  return topic === "step"
    ? ({ ...statement, topic: "other", what: "other", stance: "proposed", result: null } as Statement)
    : { ...statement, stance: "unsure" };
}

/** 是, 有, 已: yes; 否, 无, 未: no; null where the elements are more than an answer. */
function answerIn(elements: readonly Element[]): "yes" | "no" | null {
  const [only] = elements;
  if (elements.length !== 1) return null;
  if (isWord(only, "result", "yes") || isWord(only, "stance", "done")) return "yes";
  return isWord(only, "stance", "not") ? "no" : null;
}

/** 是否停产：否: the question as the answer behind it has it; null where no answer stands there. */
function answered(question: readonly Element[], answer: readonly Element[]): readonly Element[] | null {
  const at = question.findIndex((element) => isWord(element, "stance", "question"));
  const word = question[at];
  const said = at < 0 ? null : answerIn(answer);
  if (said === null || word?.kind !== "word") return null;
  const meaning = { role: "stance", sense: said === "yes" ? "done" : "not" } as const;
  return question.map((element, place) => (place === at ? { ...word, meaning } : element));
}

/** The clauses with their elements; 是否停产：否 is one clause, with its answer in place of the question. */
export function withAnswers(clauses: readonly Clause[]): readonly (readonly [Clause, readonly Element[]])[] {
  const read = clauses.map((clause) => [clause, elementsOf(clause.tokens)] as const);
  if (!read.some(([, elements]) => elements.some((element) => isWord(element, "stance", "question")))) return read;
  const told: (readonly [Clause, readonly Element[]])[] = [];
  for (const [clause, elements] of read) {
    const question = told.at(-1);
    const answer = question && clause.follows === "closely" ? answered(question[1], elements) : null;
    if (question && answer) told[told.length - 1] = [question[0], answer];
    else told.push([clause, elements]);
  }
  return told;
}
