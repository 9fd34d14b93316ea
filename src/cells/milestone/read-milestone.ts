import { readDate } from "../../dates/reading";
import type { Span } from "../../dates/span";
import { withoutBoxes } from "../check-boxes";
import { plainMilestone } from "./plain-milestone";
import type { Milestone, Round, Stage } from "./milestone";
import { clauseOfDate, clauseOfScore, clausesOf, type Parsed } from "./clauses";
import { pair, place, type Misread, type Window } from "./rounds";
import { tell, type Telling } from "./telling";
import { isBlankMilestoneText } from "../words";

/** A cell as the grid holds it; its format tells whether a serial shows a day or only a month. */
export interface MilestoneCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
  readonly date1904: boolean;
}

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
const blank: Parsed = { clauses: [], strayDigits: false };
const unknown: Parsed = { clauses: [], strayDigits: true };

const mostKnownTexts = 20_000;
const known = new Map<string, Parsed>();

function parsedText(text: string): Parsed {
  let parsed = known.get(text);
  if (parsed === undefined) {
    if (known.size >= mostKnownTexts) known.clear();
    known.set(text, (parsed = isBlankMilestoneText(withoutBoxes(text)) ? blank : clausesOf(text)));
  }
  return parsed;
}

/** In a column of results a small number is a score, elsewhere 5.6 may be the 6th of May. */
function parsedNumber(value: number, { numberFormat, date1904 }: MilestoneCell, isResult: boolean): Parsed {
  if (value === 0) return blank;
  const isScore = value > 0 && value <= 100;
  if (isResult && isScore) return { clauses: [clauseOfScore(value)], strayDigits: false };
  const reading = readDate(value, numberFormat, date1904);
  switch (reading.kind) {
    case "span":
    case "yearless":
    case "ambiguous":
    case "impossible":
      return { clauses: [clauseOfDate(reading)], strayDigits: false };
    default:
      return isScore ? { clauses: [clauseOfScore(value)], strayDigits: false } : unknown;
  }
}

function parsed(cell: MilestoneCell, isResult: boolean): Parsed {
  const { value } = cell;
  if (value === null || value === false) return blank;
  if (value === true) return parsedText("是");
  return typeof value === "number" ? parsedNumber(value, cell, isResult) : parsedText(value);
}

function textOf(cell: MilestoneCell): string {
  return cell.value === null ? "" : String(cell.value);
}

const byWeight: readonly Stage[] = ["exempt", "excused", "planned", "awaited", "started"];

function stageOf(telling: Telling): Stage {
  return byWeight.find((stage) => telling.stages.has(stage)) ?? "none";
}

function plannedOn({ planned }: Telling): Span | null {
  const readable = planned.flatMap((date) => (date.kind === "span" || date.kind === "period" ? [date.span] : []));
  return readable.at(-1) ?? null;
}

/** Whether anything of the step took place; a bare date beside 待评估 or 已启动 belongs to those. */
function isHeld(telling: Telling): boolean {
  const { events, stages, tookPlace, score } = telling;
  if (tookPlace || events.some((event) => "result" in event)) return true;
  return stages.size === 0 && (events.length > 0 || score !== null);
}

function isAhead(rounds: readonly Round[], { latest }: Window): boolean {
  return rounds.length > 0 && rounds.every(({ on, result }) => result === null && on !== null && on.earliest > latest);
}

function held(telling: Telling, context: MilestoneContext): Milestone | Misread {
  const placed = place(pair(telling.events), context);
  if ("kind" in placed) return placed;
  const { score } = telling;
  // A day still to come without a result is an intention, even where 计划 is left out.
  if (!telling.saysAlready && isAhead(placed, context)) {
    return { stage: "planned", rounds: [], plannedOn: placed.at(-1)?.on ?? null, score };
  }
  const rounds = placed.length > 0 ? placed : [{ on: null, result: null }];
  return { stage: "held", rounds, plannedOn: plannedOn(telling), score };
}

function isStray(telling: Telling, parts: readonly Parsed[]): boolean {
  return parts.some(({ strayDigits }) => strayDigits) && !telling.events.some((event) => "date" in event);
}

/** null where the cells say nothing that is known. */
function interpret(parts: readonly Parsed[], context: MilestoneContext): Milestone | Misread | null {
  const telling = tell(
    parts.flatMap(({ clauses }) => clauses),
    context.step,
  );
  if (isHeld(telling)) return isStray(telling, parts) ? null : held(telling, context);
  const { score } = telling;
  if (telling.stages.size > 0) return { stage: stageOf(telling), rounds: [], plannedOn: plannedOn(telling), score };
  // “通过评估” in the column of 验收 says that there is no acceptance yet; an acceptance in the column of 评估 is a slip.
  if (telling.mentionsOther && (context.step === "acceptance" || !telling.tellsOther)) return nothing;
  return null;
}

const problemOf = {
  impossible: "date-impossible",
  ambiguous: "date-ambiguous",
  garbled: "milestone-unreadable",
} as const;

function read(
  cells: readonly { readonly cell: MilestoneCell; readonly at: "date" | "result" }[],
  context: MilestoneContext,
): MilestoneReading {
  const parts = cells.map(({ cell, at }) => ({ cell, at, parsed: parsed(cell, at === "result") }));
  const filled = parts.filter((part) => part.parsed !== blank);
  if (filled.length === 0) return { milestone: nothing };
  const milestone = interpret(
    filled.map((part) => part.parsed),
    context,
  );
  if (milestone !== null && !("kind" in milestone)) return { milestone };
  const at = filled.find((part) => part.at === (milestone === null ? "result" : "date")) ?? filled[0];
  const problem = {
    kind: milestone === null ? ("milestone-unreadable" as const) : problemOf[milestone.kind],
    text: at === undefined ? "" : textOf(at.cell),
    at: at?.at ?? ("date" as const),
  };
  return { problem: milestone?.kind === "ambiguous" ? { ...problem, readings: milestone.spans } : problem };
}

/**
 * What a cell of 评估时间和评估结果 or 验收时间和验收结果 says: stage, rounds with time and result, a plan, a score; or the problem that left it
 * unread. Ditto marks are resolved before.
 */
export function readMilestone(cell: MilestoneCell, context: MilestoneContext): MilestoneReading {
  const milestone = typeof cell.value === "string" ? plainMilestone(cell.value) : null;
  if (milestone) return { milestone };
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
