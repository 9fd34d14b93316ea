import type { ColumnKey } from "../annexes/columns";
import { stepOf, type MilestoneKey } from "../annexes/steps";
import { inOriginal } from "../cells/language/tokens/normalised";
import { endOf, mayStand, spanIn, standing, type Calendar, type Certainty } from "../cells/language/standing";
import type { Statement } from "../cells/language/statement";
import { quoted, type ToldCell } from "../cells/language/told-cell";
import { acceptanceBandMonths, timeLimits } from "../annexes/time-limits";
import { addMonths, type Day } from "../dates/day";
import type { Span } from "../dates/span";
import { isPassed } from "./milestones";
import type { StatusRow } from "./tables";

/** A statement and the cell it stands in. */
export interface Told {
  readonly cell: ToldCell;
  readonly statement: Statement;
}

/** Every statement of the row that fits, in the order of its columns. */
export function toldIn({ told }: Pick<StatusRow, "told">, fits: (statement: Statement) => boolean): readonly Told[] {
  let found: Told[] | null = null;
  for (const cell of told)
    for (const statement of cell.statements) if (fits(statement)) (found ??= []).push({ cell, statement });
  return found ?? nothing;
}

const nothing: readonly Told[] = [];

/** The calendar that places the row's times. */
export function calendarOf({ values }: { readonly values: CalendarValues }, asOf: Day): Calendar {
  return new RowCalendar(values, asOf);
}

/** Reckons the limit only where it is asked for: nearly no row says that one is put off. */
class RowCalendar implements Calendar {
  constructor(
    private readonly values: CalendarValues,
    readonly asOf: Day,
  ) {}

  get listed(): Day | null {
    return this.values.listPublishedOn?.earliest ?? null;
  }

  get limit(): Day | null {
    const { listPublishedOn, assessment } = this.values;
    const months = isPassed(assessment) ? acceptanceBandMonths : timeLimits.completion.months;
    return listPublishedOn && addMonths(listPublishedOn.latest, months);
  }
}

type CalendarValues = Pick<StatusRow["values"], "listPublishedOn" | "assessment">;

/** Whether anything that the row says is of the kind that may stop the clock: of nearly no row is. */
export function mayStandIn({ told }: Pick<StatusRow, "told">): boolean {
  for (const { statements } of told) if (statements.some(mayStand)) return true;
  return false;
}

/** The standstills and departures of these cells that hold on the as-of day; unsure: those that only may be so. */
export function standingIn(
  told: readonly ToldCell[],
  calendar: Calendar,
  certainty: Certainty = "done",
): readonly Told[] {
  if (!mayStandIn({ told })) return nothing;
  const holding = new Set(
    standing(
      told.map(({ statements }) => statements),
      calendar,
      certainty,
    ),
  );
  if (holding.size === 0) return nothing;
  return toldIn({ told }, (statement) => holding.has(statement));
}

/** What the row says that may stop the clock, if it is so: 据说已停产, 一条线停产. */
export function doubtsIn(row: StatusRow, asOf: Day): readonly Told[] {
  return standingIn(row.told, calendarOf(row, asOf), "unsure");
}

/** Whether the event lies within a time to which the row's words put the limit off: 经同意延期至9月30日, assessed before. */
export function isPutOffTo(event: Span, row: StatusRow, asOf: Day): boolean {
  const calendar = calendarOf(row, asOf);
  const standstills = toldIn(row, ({ topic, stance }) => topic === "standstill" && stance === "done");
  return standstills.some(({ statement }) => {
    const end = endOf(statement, calendar);
    return end !== null && event.earliest <= end;
  });
}

/** The clerk's own words for a statement. */
export function wordsOf({ cell, statement }: Told): string {
  return quoted(cell, inOriginal(cell.text, statement.words));
}

function isReport({ topic, what, stance }: Statement): boolean {
  return topic === "step" && what === "report" && stance === "done";
}

/** 企业称报告已交: nobody knows, so that the year has not run out for certain. */
function isReportSupposed({ topic, what, stance }: Statement): boolean {
  return topic === "step" && what === "report" && stance === "unsure";
}

/** 函审意见已返: the report is looked at (四), so it has been handed in; when, is not told. */
function isUnderReview({ topic, what, stance }: Statement): boolean {
  return topic === "step" && what === "technicalReview" && (stance === "done" || stance === "underway");
}

/** Where the row's words say that 审核报告 was handed in, or at least that it is looked at. */
export function reportsToldIn(row: Pick<StatusRow, "told">): readonly Told[] {
  const reports = toldIn(row, isReport);
  return reports.length > 0 ? reports : toldIn(row, isUnderReview);
}

const noSpans: readonly Span[] = [];

/** The days on which the row says that 审核报告 was handed in, its own column first. */
export function reportsIn(row: StatusRow, asOf: Day): readonly Span[] {
  const { reportSubmittedOn } = row.values;
  const own = reportSubmittedOn ? [reportSubmittedOn] : noSpans;
  const reports = toldIn(row, isReport);
  if (reports.length === 0) return own;
  const calendar = calendarOf(row, asOf);
  return [...own, ...reports.flatMap(({ statement }) => spanIn(statement.on, calendar) ?? [])];
}

/** Whether the row says anywhere that 审核报告 was handed in, or that somebody says so, with a day or without. */
export function isReportHandedIn(row: StatusRow): boolean {
  return (
    row.values.reportSubmittedOn !== null ||
    toldIn(row, (told) => isReport(told) || isReportSupposed(told) || isUnderReview(told)).length > 0
  );
}

function isOfStep(key: MilestoneKey, column: ColumnKey | null): boolean {
  return column !== null && stepOf(column) === key;
}

/** Whether the cells of a step name this word. */
export function mentions(row: StatusRow, key: MilestoneKey, word: string): boolean {
  return row.told.some(({ column, text }) => isOfStep(key, column) && text.includes(word));
}

/** What the cells of a step say that a finding rests on. */
export function restingOn(row: StatusRow, key: MilestoneKey, fits: (statement: Statement) => boolean): readonly Told[] {
  const told = row.told.filter(({ column }) => isOfStep(key, column));
  return told.length === 0 ? nothing : toldIn({ told }, fits);
}

const ofAssessment: ReadonlySet<string> = new Set(["own", "assessment", "joint"]);

/** 等专家排期, 待评估; what is only planned or promised leaves the row as overdue as it is. */
function isWaiting({ topic, what, stance, on }: Statement): boolean {
  if (topic !== "step" || !ofAssessment.has(what)) return false;
  // 2026.6.30前须完成: a limit.
  return stance === "applied" || (stance === "awaited" && (what !== "own" || on === null));
}

/** Where 备注 and its likes say that 评估 is waited for. */
export function waitingToldIn(row: Pick<StatusRow, "told">): readonly Told[] {
  return toldIn(row, isWaiting).filter(({ cell }) => cell.column === null || stepOf(cell.column) === null);
}

function isMeasure({ topic, stance }: Statement): boolean {
  return topic === "measure" && stance === "done";
}

/**
 * What the bureau last did about the enterprise, in the clerk's words (2026.5.8发督办函); null where the row tells of
 * nothing.
 */
export function lastMeasureIn(row: StatusRow, asOf: Day): string | null {
  const calendar = calendarOf(row, asOf);
  const dayOf = ({ statement }: Told) => spanIn(statement.on, calendar)?.latest ?? Number.NEGATIVE_INFINITY;
  const [last] = [...toldIn(row, isMeasure)].sort((one, other) => dayOf(other) - dayOf(one));
  return last ? wordsOf(last) : null;
}
