import type { Element } from "../elements";
import type { Noun } from "../nouns";
import type { SenseOf } from "../lexicon/lexicon";
import { isNoun, isWord } from "../mode";
import type { Source } from "../source";
import type { Step } from "../statement";

/**
 * What a verb or a result speaks of. handedIn: report or papers; work: a piece of the audit; other: anything that is no
 * step's.
 */
export interface Target {
  readonly kind: "step" | "condition" | "handedIn" | "application" | "verdict" | "work" | "other";
  readonly step: Step;
  /** The step is named, not merely left to the column. */
  readonly named: boolean;
}

const works: ReadonlySet<Noun["sense"]> = new Set([
  "audit",
  "draft",
  "contract",
  "agency",
  "scheme",
  "work",
  "visit",
  "preAssessment",
  "plant",
  "production",
]);

/** What a noun is to a verb. */
export function targetOfNoun(noun: Noun): Target {
  const { sense, of } = noun;
  const step: Step = of ?? "own";
  if (sense === "assessment" || sense === "acceptance" || sense === "joint")
    return { kind: "step", step: sense, named: true };
  if (sense === "people") return { kind: "step", step: "own", named: true };
  if (sense === "label" || sense === "quantity" || sense === "level" || sense === "prospect")
    return { kind: "step", step: "own", named: false };
  if (sense === "condition") return { kind: "condition", step, named: true };
  if (sense === "report" || sense === "material" || sense === "technicalReview")
    return { kind: "handedIn", step, named: true };
  if (sense === "application") return { kind: "application", step, named: true };
  if (sense === "verdict") return { kind: "verdict", step, named: of !== null };
  if (works.has(sense)) return { kind: "work", step: "start", named: true };
  return { kind: "other", step: "own", named: true };
}

function ofSetting({ setting, elements, clause }: Source): Target {
  const { topic } = setting;
  // 补充材料后通过: what comes after a turn is no longer said of the papers.
  const subject = isWord(elements[0], "turn") ? null : setting.subject;
  // 专家认为质量较差，不予通过: the experts' verdict is of the step.
  const expert =
    setting.before?.topic === "other" && setting.before.what !== "foreign" && setting.before.by === "experts";
  if ((subject?.topic === "other" && !expert) || subject?.topic === "change" || subject?.topic === "measure")
    return { kind: "other", step: "own", named: true };
  // 搬迁已完成: what is done is the move.
  if (clause.runsOn && (subject?.topic === "standstill" || subject?.topic === "departure"))
    return { kind: "other", step: "own", named: true };
  if (subject?.topic === "step") {
    const { what } = subject;
    if (what === "start") return { kind: "work", step: "start", named: true };
    if (what === "report" || what === "technicalReview" || what === "acceptanceReport")
      return { kind: "handedIn", step: "own", named: true };
    if (what === "assessment" || what === "acceptance" || what === "joint")
      return { kind: "step", step: what, named: true };
    if (what === "archive" || what === "disclosure") return { kind: "other", step: "own", named: true };
  }
  return { kind: "step", step: topic, named: topic !== "own" };
}

const handingIn: ReadonlySet<string> = new Set(["submit", "apply", "accept"]);

/** 报告从窗口递交, 由咨询公司送来: how it comes, and who brings it, is none of what is handed in. */
function isWay(noun: Element, predicate: Element | undefined): boolean {
  const brings = noun.kind === "noun" && noun.acts;
  return (brings || isNoun(noun, "channel")) && isWord(predicate, "act") && handingIn.has(predicate.meaning.sense);
}

/** 评估通过 张工李工: set apart behind the verdict on a step, they are who gave it. */
function isSetApart(noun: Noun, elements: readonly Element[], at: number): boolean {
  const verdict = elements[at];
  const apart = isWord(verdict, "result") && noun.start > verdict.end;
  if (!apart || noun.sense !== "else" || noun.of !== null) return false;
  return elements.slice(0, at).some((element) => isNoun(element, "assessment", "acceptance", "joint", "people"));
}

function nounAfter(elements: readonly Element[], at: number): Noun | null {
  for (const element of elements.slice(at + 1)) {
    if (isWay(element, elements[at])) continue;
    if (element.kind === "noun") return isSetApart(element, elements, at) ? null : element;
    // 通过区局组织的评估: what passes is what is held.
    const isHeld = isWord(elements[at], "result") && isWord(element, "act", "hold");
    if (element.kind !== "date" && !isWord(element, "authority") && !isHeld) return null;
  }
  return null;
}

/** What passes by them is no step: 检查通过, 通过备案; of 审查通过 it is the papers. */
const passedBy: Readonly<Partial<Record<SenseOf<"act">, Target["kind"]>>> = {
  inspect: "other",
  alter: "other",
  publish: "other",
  apply: "other",
  review: "handedIn",
};

/** Where the act stands that a result beside it speaks of: 检查|通过, 通过|检查, 申报评审|通过. */
function actBeside(elements: readonly Element[], at: number): number {
  const [last, before] = [elements[at - 1], elements[at - 2]];
  if (isWord(last, "act")) return at - 1;
  if (isWord(before, "act", "apply") && isNoun(last, "assessment", "acceptance", "joint", "people")) return at - 2;
  return isWord(elements[at + 1], "act") ? at + 1 : -1;
}

/** What passes where an act is what a result speaks of, and no step or expert stands before it; null where none is. */
function targetOfAct(elements: readonly Element[], at: number): Target | null {
  if (!isWord(elements[at], "result", "passed")) return null;
  const place = actBeside(elements, at);
  const act = elements[place];
  const kind = isWord(act, "act") ? passedBy[act.meaning.sense] : undefined;
  if (kind === undefined || elements.slice(0, place).some((element) => isNoun(element))) return null;
  return { kind, step: "own", named: true };
}

/**
 * What the predicate at this place speaks of: the noun behind it, else the nearest before it, else what the clause
 * before left, else nothing.
 */
export function targetOf(source: Source, at: number): Target {
  const { elements } = source;
  const ofAct = targetOfAct(elements, at);
  if (ofAct) return ofAct;
  const after = nounAfter(elements, at);
  // 委托某公司召开评估会: who is charged is none of whom it speaks.
  const before = elements
    .slice(0, at)
    .findLast(
      (element, place): element is Noun =>
        element.kind === "noun" && !isWord(elements[place - 1], "act", "commission") && !isWay(element, elements[at]),
    );
  // 通过拆除验收: an acceptance of what was pulled down.
  const [verb, held] = elements.slice(at + 1, at + 3);
  if (isWord(verb, "act", "remove") && isNoun(held, "assessment", "acceptance", "joint"))
    return { kind: "other", step: "own", named: true };
  const behind = after && targetOfNoun(after);
  const ahead = before ? targetOfNoun(before) : null;
  // 园区召开评估会: who holds it is none of whom it speaks.
  if (behind?.kind === "step" && isNoun(before, "else") && isWord(elements[at], "act", "hold")) return behind;
  // 审核报告通过评估 is the step itself; 报告通过专家评审 looks at the report.
  const ofReport = isNoun(before, "report") && isNoun(after ?? undefined, "assessment", "acceptance", "joint");
  // 能源审计通过评估: what passes is no step of this audit.
  const ofElse = ahead !== null && ahead.kind !== "step" && !isNoun(before, "audit") && !ofReport;
  if (ofElse && behind?.kind === "step") return ahead;
  if (behind && behind.named) return behind;
  if (ahead && (ahead.named || behind === null)) return ahead.named ? ahead : ofSetting(source);
  return ofSetting(source);
}

/** What a clause without a verb speaks of: its last noun, else what the clause before left. */
export function subjectOf({ elements }: Source): Noun | null {
  return elements.findLast((element): element is Noun => element.kind === "noun" && element.sense !== "label") ?? null;
}

/** Whether any act of this kind stands in the clause. */
export function hasAct(elements: readonly Element[], ...senses: readonly string[]): boolean {
  return elements.some((element) => isWord(element, "act") && senses.includes(element.meaning.sense));
}
