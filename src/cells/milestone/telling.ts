import type { MentionReading } from "../../dates/interpret";
import type { Stage } from "./milestone";
import type { Clause } from "./clauses";
import type { Event } from "./rounds";
import type { DateToken, Topic, WordToken } from "./tokens";

export type Step = "assessment" | "acceptance";

/** What a cell's clauses tell of one step, before its times are placed in the calendar. */
export interface Telling {
  /** Times and results of the step in the order of the text. */
  readonly events: readonly Event[];
  /** It is said that the step took place (已评估, 2023.5.6评估), whether or not with a result. */
  readonly tookPlace: boolean;
  readonly saysAlready: boolean;
  readonly stages: ReadonlySet<Stage>;
  readonly planned: readonly MentionReading[];
  readonly score: number | null;
  /** Times or results of the other step stand here. */
  readonly tellsOther: boolean;
  /** The other step is spoken of, as in 未验收. */
  readonly mentionsOther: boolean;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type Draft = Mutable<Omit<Telling, "events" | "stages" | "planned">> & {
  readonly events: Event[];
  readonly stages: Set<Stage>;
  readonly planned: MentionReading[];
};

const stageOf: Partial<Readonly<Record<WordToken["kind"], Stage>>> = {
  exempt: "exempt",
  excused: "excused",
  ahead: "none",
  awaited: "awaited",
  started: "started",
};

type Token = DateToken | WordToken;

function isResult({ kind }: Token): boolean {
  return kind === "passed" || kind === "failed" || kind === "notPassedYet";
}

/** An intention or a limit, unless a result stands before it: 2023.5.6未通过拟复评. */
function isPlan(tokens: readonly Token[]): boolean {
  const plan = tokens.find((token) => token.kind === "planned" || (token.kind === "date" && token.deadline));
  const result = tokens.find(isResult);
  return plan !== undefined && (plan.kind === "date" || result === undefined || plan.start < result.start);
}

function stagesOf(tokens: readonly Token[]): readonly Stage[] {
  return tokens.flatMap(({ kind }) => (kind === "date" ? [] : (stageOf[kind] ?? [])));
}

function addPlan(draft: Draft, tokens: readonly Token[]): void {
  draft.stages.add("planned");
  stagesOf(tokens).forEach((stage) => draft.stages.add(stage));
  for (const token of tokens) if (token.kind === "date") draft.planned.push(token.reading);
}

function addResults(draft: Draft, tokens: readonly Token[], dated: boolean): void {
  for (const token of tokens) {
    if (token.kind === "date") draft.events.push({ date: token.reading });
    if (token.kind === "passed" || token.kind === "failed") draft.events.push({ result: token.kind });
    if (token.kind !== "notPassedYet") continue;
    if (dated) draft.events.push({ result: "failed" });
    else draft.stages.add("none");
  }
}

/** A clause without result: its time is the step's where nothing else in the clause claims it. */
function addStatus(draft: Draft, tokens: readonly Token[], named: boolean): void {
  const stages = stagesOf(tokens);
  stages.forEach((stage) => draft.stages.add(stage));
  if (stages.length > 0) return;
  const already = tokens.some(({ kind }) => kind === "held");
  const pending = tokens.some(({ kind }) => kind === "resultPending");
  const date = tokens.find((token) => token.kind === "date");
  const claimed = tokens.some(({ kind }) => kind === "remark") && !named && !already;
  if (already) draft.saysAlready = true;
  if (already || ((named || pending) && date !== undefined)) draft.tookPlace = true;
  else if (pending) draft.stages.add("awaited");
  if (date !== undefined && !claimed) draft.events.push({ date: date.reading });
}

function addScore(draft: Draft, tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.kind === "score" && token.points !== null && token.points <= 100) draft.score = token.points;
  }
}

/** What these clauses tell of the step. */
export function tell(clauses: readonly Clause[], step: Step): Telling {
  const isOwn = (topic: Topic) => topic === step || topic === "own" || topic === "joint";
  // 停产 stops both steps, whichever it is said of.
  const concerns = ({ token, topic }: Clause["tokens"][number]) => isOwn(topic) || token.kind === "excused";
  const draft: Draft = {
    events: [],
    tookPlace: false,
    saysAlready: false,
    stages: new Set(),
    planned: [],
    score: null,
    tellsOther: false,
    mentionsOther: false,
  };
  const dated = clauses.some(({ tokens }) => tokens.some(({ token, topic }) => token.kind === "date" && isOwn(topic)));
  for (const { tokens: all, names } of clauses) {
    const tokens = all.filter(concerns).map(({ token }) => token);
    const others = all.filter((placed) => !concerns(placed) && placed.topic !== "pre");
    if (names.includes("pre") || all.some(({ topic }) => topic === "pre")) draft.stages.add("started");
    if (others.some(({ token, topic }) => topic !== "former" && (token.kind === "date" || isResult(token)))) {
      draft.tellsOther = true;
    }
    if (others.length > 0 || names.some((topic) => !isOwn(topic) && topic !== "pre")) draft.mentionsOther = true;
    addScore(draft, tokens);
    if (isPlan(tokens)) addPlan(draft, tokens);
    else if (tokens.some(isResult)) addResults(draft, tokens, dated);
    else
      addStatus(
        draft,
        tokens,
        names.some((topic) => topic === step || topic === "joint"),
      );
  }
  return draft;
}
