import type { MentionReading } from "../../dates/interpret";
import type { Statement, Step } from "../language/statement";
import type { Stage } from "./milestone";
import type { Event } from "./rounds";

/** A score out of 100 and the time it was told with; null where none stands before it. */
export interface Score {
  readonly points: number;
  readonly on: MentionReading | null;
}

export type OwnStep = "assessment" | "acceptance";

/** What statements tell of one step, before its times are placed in the calendar. */
export interface Story {
  /** Times and results of the step in the order of the text. */
  readonly events: readonly Event[];
  /** It is said that the step took place, whether or not with a result; a mere time may be another thing's. */
  readonly tookPlace: boolean;
  readonly stages: ReadonlySet<Stage>;
  readonly planned: readonly MentionReading[];
  /** In the order of the text. */
  readonly scores: readonly Score[];
  /** Times or results of the other step stand here. */
  readonly tellsOther: boolean;
  /** The other step is spoken of, as in 未验收. */
  readonly mentionsOther: boolean;
}

const reports: Readonly<Record<OwnStep, ReadonlySet<Step>>> = {
  assessment: new Set(["report", "technicalReview"]),
  acceptance: new Set(["acceptanceReport", "technicalReview", "report"]),
};

function isStep(statement: Statement): statement is Statement & { readonly topic: "step"; readonly what: Step } {
  return statement.topic === "step";
}

function isOwn(what: Step, step: OwnStep): boolean {
  return what === "own" || what === "joint" || what === step;
}

/** 待现场评估, 待安排: the step is due next. */
function isDueNext({ stance, result }: Statement): boolean {
  return stance === "awaited" && result === null;
}

/** A success that 待评估 beside it does not overrule: dated, and of the step by name. */
function isDatedEvidence({ what, on }: Statement): boolean {
  return what !== "own" && on !== null;
}

const stageOf: Readonly<Partial<Record<Statement["stance"], Stage>>> = {
  notDone: "none",
  refused: "none",
  underway: "awaited",
  applied: "awaited",
  awaited: "awaited",
  planned: "planned",
  proposed: "planned",
  exempt: "exempt",
};

/** The stage that a statement about the enterprise, or about what precedes the step, puts the cell in. */
function stageBeside(statement: Statement, step: OwnStep, stops: (statement: Statement) => boolean): Stage | null {
  if (!isStep(statement)) {
    if (statement.topic === "standstill" || statement.topic === "departure")
      return stops(statement) ? "excused" : "none";
    return statement.topic === "measure" ? "none" : null;
  }
  const { what, stance } = statement;
  if (reports[step].has(what))
    return stance === "notDone" || stance === "refused" ? "none" : stance === "planned" ? "started" : "awaited";
  if (what === "start") return stance === "underway" || stance === "done" ? "started" : "none";
  if (what === "disclosure" || what === "acceptanceReport") return "started";
  return null;
}

/** 5.27首评，62分，未过: the score goes with the time before it. */
function scoresOf(own: readonly Statement[]): readonly Score[] {
  let latest: MentionReading | null = null;
  const scores: Score[] = [];
  for (const { on, score } of own) {
    latest = on ?? latest;
    if (score !== null) scores.push({ points: score, on: latest });
  }
  return scores;
}

type Draft = {
  events: Event[];
  stages: Set<Stage>;
  planned: MentionReading[];
  tookPlace: boolean;
  scores: readonly Score[];
  tellsOther: boolean;
  mentionsOther: boolean;
};

function tellOwn(draft: Draft, statement: Statement, dueNext: boolean, favourable: boolean): void {
  const { stance, result, on, what } = statement;
  if (stance === "done") {
    const overruled = dueNext && result === "passed" && !isDatedEvidence(statement);
    if (overruled) return;
    if (on) draft.events.push({ date: on });
    if (result === "passed" || result === "failed") draft.events.push({ result });
    if (what !== "own" || result !== null) draft.tookPlace = true;
    return;
  }
  // 92分，可推进中高费方案实施: the guide of 2018 calls that a favourable outcome where the score bears it.
  if (result === "passed") {
    if (favourable) draft.events.push({ result });
    else draft.stages.add("started");
    return;
  }
  // 2023.5.6评估，尚未通过: a failure where something took place, else nothing yet.
  if (stance === "notDone" && result === "failed" && draft.events.some((event) => "date" in event)) {
    draft.events.push({ result });
    return;
  }
  // 4.16开会，意见没出来: the meeting took place.
  if (result === "pending" && draft.events.some((event) => "date" in event)) draft.tookPlace = true;
  const stage = stageOf[stance];
  if (stage) draft.stages.add(stage);
  if (stage === "planned" && on) draft.planned.push(on);
}

function tellOther(draft: Draft, { stance, result, on }: Statement): void {
  draft.mentionsOther = true;
  if (stance === "done" && (on !== null || result !== null)) draft.tellsOther = true;
}

/**
 * What the statements of a cell tell of a step. `stops`: whether a standstill or a departure holds on the day the sheet
 * is judged as of; `isFavourable`: whether a score bears out that the audit may go on.
 */
export function storyOf(
  statements: readonly Statement[],
  step: OwnStep,
  stops: (statement: Statement) => boolean,
  isFavourable: (score: number) => boolean,
): Story {
  const own = statements.filter((statement) => isStep(statement) && isOwn(statement.what, step));
  const draft: Draft = {
    events: [],
    stages: new Set(),
    planned: [],
    tookPlace: false,
    scores: scoresOf(own),
    tellsOther: false,
    mentionsOther: false,
  };
  const dueNext = own.some(isDueNext);
  const isHeld = own.some(({ stance, on }) => stance === "done" && on !== null);
  const score = draft.scores.at(-1);
  const favourable = score === undefined ? isHeld : isFavourable(score.points);
  for (const statement of statements) {
    if (own.includes(statement)) tellOwn(draft, statement, dueNext, favourable);
    else if (statement.topic === "step" && (statement.what === "assessment" || statement.what === "acceptance")) {
      tellOther(draft, statement);
    }
    const beside = stageBeside(statement, step, stops);
    if (beside) draft.stages.add(beside);
  }
  return draft;
}
