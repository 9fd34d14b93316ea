import { scoreLimits } from "../../annexes/score-limits";
import { addMonths } from "../../dates/day";
import { sharingBy } from "../../dates/sharing";
import type { Span } from "../../dates/span";
import { textOfCell } from "../cell";
import { spanOf, standing } from "../language/standing";
import type { Statement } from "../language/statement";
import { blank, parsed, parsedText, type MilestoneCell, type Parsed } from "./cell-statements";
import type { Milestone, Round, Stage } from "./milestone";
import { pair, place, type Misread, type Window } from "./rounds";
import { scoreOf } from "./round-score";
import { storyOf, type Story } from "./story";

/** What the reading needs to know besides the cell. */
export interface MilestoneContext extends Window {
  readonly step: "assessment" | "acceptance";
}

/** Why a 评估 or 验收 cell has no value; of a split pair, in which of the two it stands. */
export interface MilestoneProblem {
  readonly kind: "milestone-unreadable" | "date-impossible" | "date-ambiguous";
  readonly text: string;
  readonly at: "date" | "result";
  /** The readings that an ambiguous date allows; none where only the year is missing. */
  readonly readings?: readonly Span[];
}

export type MilestoneReading = { readonly milestone: Milestone } | { readonly problem: MilestoneProblem };

const nothing: Milestone = { stage: "none", rounds: [], plannedOn: null, score: null };
const toldNothing: MilestoneReading = { milestone: nothing };

const byWeight: readonly Stage[] = ["exempt", "excused", "planned", "awaited", "started"];

function stageOf(story: Story): Stage {
  return byWeight.find((stage) => story.stages.has(stage)) ?? "none";
}

function plannedOn({ planned }: Story): Span | null {
  return planned.map(spanOf).findLast((span) => span !== null) ?? null;
}

/** Whether anything of the step took place; a bare date beside 待评估 or 已启动 belongs to those. */
function isHeld({ events, stages, tookPlace, scores }: Story): boolean {
  if (tookPlace || events.some((event) => "result" in event)) return true;
  return stages.size === 0 && (events.length > 0 || scores.length > 0);
}

function isAhead(rounds: readonly Round[], { latest }: Window): boolean {
  return rounds.length > 0 && rounds.every(({ on, result }) => result === null && on !== null && on.latest > latest);
}

/** 报告2026.5.30交，8.11评估: a time without a year comes after what the text told before it. */
function windowBehind(statements: readonly Statement[], { earliest, latest }: Window): Window {
  const at = statements.findIndex(({ topic, on }) => topic === "step" && on?.kind === "yearless");
  const told = statements.slice(0, Math.max(0, at)).findLast(({ on }) => spanOf(on) !== null);
  const from = told === undefined ? null : (spanOf(told.on)?.earliest ?? null);
  return {
    latest,
    earliest: from !== null && (earliest === null || from > earliest) && from <= latest ? from : earliest,
  };
}

function held(story: Story, statements: readonly Statement[], context: MilestoneContext): Milestone | Misread {
  const open = pair(story.events);
  const narrow = place(open, windowBehind(statements, context));
  const placed = "kind" in narrow ? place(open, context) : narrow;
  if ("kind" in placed) return placed;
  const { rounds: told, deciding } = placed;
  const score = scoreOf(story.scores, open, deciding);
  // A day still to come without a result is an intention, even where 计划 is left out.
  if (isAhead(told, context)) return { stage: "planned", rounds: [], plannedOn: told.at(-1)?.on ?? null, score };
  const rounds = told.length > 0 ? told : [{ on: null, result: null }];
  return { stage: "held", rounds, plannedOn: plannedOn(story), score };
}

/** null where the cells say nothing that is known. */
function interpret(statements: readonly Statement[], context: MilestoneContext): Milestone | Misread | null {
  const stopping = standing([statements], { asOf: context.latest, listed: context.earliest, limit: null });
  const story = storyOf(
    statements,
    context.step,
    (statement) => stopping.includes(statement),
    (score) => score >= scoreLimits[context.step],
  );
  if (isHeld(story)) return held(story, statements, context);
  const score = story.scores.at(-1)?.points ?? null;
  // 2025.9启动，6.11专家上门，好的: it may have taken place for all that is understood.
  const early = [...story.stages].every((stage) => stage === "started" || stage === "none");
  if (early && statements.some(({ what }) => what === "unclear")) return null;
  if (story.stages.size > 0) return { stage: stageOf(story), rounds: [], plannedOn: plannedOn(story), score };
  // “通过评估” in the column of 验收 says that there is no acceptance yet; an acceptance in the column of 评估 is a slip.
  if (story.mentionsOther && (context.step === "acceptance" || !story.tellsOther)) return nothing;
  return statements.some(({ what }) => what === "former") || isBeside(statements, context) ? nothing : null;
}

/**
 * Whether the words are known and tell nothing of the step. 2026年新列入 of a list of 2024 does not fit. 消防验收通过 for
 * 验收 is no doubt; for 评估, where silence is an error, it is left to the clerk.
 */
function isBeside(statements: readonly Statement[], { step, earliest }: MilestoneContext): boolean {
  const fits = ({ topic, what, on }: Statement) => {
    if (topic === "other") return step === "acceptance" && what === "foreign";
    const told = spanOf(on);
    return topic === "change" && (told === null || (earliest !== null && told.earliest <= addMonths(earliest, 6)));
  };
  return statements.length > 0 && statements.every(fits);
}

const problemOf = {
  impossible: "date-impossible",
  ambiguous: "date-ambiguous",
  garbled: "milestone-unreadable",
} as const;

/** A milestone, or why there is none; null where nothing that is known is said. */
type Outcome = { readonly milestone: Milestone } | Misread | null;

function outcomeOf(statements: readonly Statement[], context: MilestoneContext): Outcome {
  const told = interpret(statements, context);
  return told !== null && "stage" in told ? { milestone: told } : told;
}

/** One of the cells of a step. */
interface Part {
  readonly cell: Pick<MilestoneCell, "value">;
  readonly at: "date" | "result";
}

function problemIn({ cell, at }: Part, misread: Misread | null): MilestoneReading {
  const kind = misread === null ? "milestone-unreadable" : problemOf[misread.kind];
  const problem = { kind, text: textOfCell(cell.value), at } as const;
  return { problem: misread?.kind === "ambiguous" ? { ...problem, readings: misread.spans } : problem };
}

function read(
  cells: readonly { readonly cell: MilestoneCell; readonly at: "date" | "result" }[],
  context: MilestoneContext,
): MilestoneReading {
  const parts = cells.map(({ cell, at }) => ({ cell, at, parsed: parsed(cell, at === "result") }));
  const filled = parts.filter((part) => part.parsed !== blank);
  const [first] = filled;
  if (first === undefined) return toldNothing;
  const outcome = outcomeOf(
    filled.flatMap((part) => part.parsed),
    context,
  );
  if (outcome !== null && "milestone" in outcome) return outcome;
  return problemIn(filled.find((part) => part.at === (outcome === null ? "result" : "date")) ?? first, outcome);
}

/** When the first statement was and where in the text it ends: what a ledger says hardly agrees in both. */
function sumOf([first]: Parsed): number {
  return first === undefined ? 0 : (spanOf(first.on)?.earliest ?? 0) * 31 + first.words[1];
}

const mostKnown = 8_192;

/**
 * A reader of texts that stand in one column: those that say the same (`readStatements` gives them the same statements)
 * share one milestone.
 */
export function textMilestones(context: MilestoneContext): (text: string) => MilestoneReading {
  const told = sharingBy(sumOf, (said) => outcomeOf(said, context), mostKnown);
  return (text) => {
    const said = parsedText(text);
    if (said === blank) return toldNothing;
    const outcome = told(said);
    return outcome !== null && "milestone" in outcome
      ? outcome
      : problemIn({ cell: { value: text }, at: "date" }, outcome);
  };
}

/**
 * What a cell of 评估时间和评估结果 or 验收时间和验收结果 says: stage, rounds with time and result, a plan, a score; or the problem that
 * left it unread. Ditto marks are resolved before.
 */
export function readMilestone(cell: MilestoneCell, context: MilestoneContext): MilestoneReading {
  return read([{ cell, at: "date" }], context);
}

/** The same of a pair of columns, one for the time and one for the result; either may hold both. */
export function readSplitMilestone(
  date: MilestoneCell,
  result: MilestoneCell,
  context: MilestoneContext,
): MilestoneReading {
  return read(
    [
      { cell: date, at: "date" },
      { cell: result, at: "result" },
    ],
    context,
  );
}
