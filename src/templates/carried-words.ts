import { readMilestone, type MilestoneContext } from "../cells/milestone/read-milestone";
import type { Milestone } from "../cells/milestone/milestone";
import type { ToldCell } from "../cells/language/told-cell";
import { timeLimits } from "../annexes/time-limits";
import type { ColumnKey } from "../annexes/columns";
import { steps, type MilestoneKey } from "../annexes/steps";
import { chineseOf, day, type Day } from "../dates/day";
import type { Span } from "../dates/span";
import { hasStarted } from "../ledger/audit-start";
import { heldElsewhereIn } from "../ledger/held-elsewhere";
import { isPassed } from "../ledger/milestones";
import { dueAfter, isOnTime } from "../ledger/lateness";
import type { StatusRow } from "../ledger/tables";
import {
  calendarOf,
  isReportHandedIn,
  reportsIn,
  reportsToldIn,
  standingIn,
  waitingToldIn,
  wordsOf,
  type Told,
} from "../ledger/told";
import type { StatusSource } from "./source-rows";
import { spanText } from "./span-text";

/** The sheet that a row is carried to. */
export interface Destination {
  /** The last day of its quarter. */
  readonly until: Day;
  /** Columns whose words are carried; null where all are, known to us or not. */
  readonly columns: ReadonlySet<ColumnKey> | null;
  /** The 附表4 made beside it says why the clock stands still. */
  readonly isStated: boolean;
  /** What an earlier 附表4 decided of the enterprise and the new sheets do not say: 审核暂缓. */
  readonly decided: string | null;
}

const endOfTime = day("9999-12-31");
/** Longer remarks are not copied whole: only the words that count. */
const longestRemark = 60;

/** Words to be added, by the step that they concern: an excuse concerns the one that is waited for. */
export type WordsByStep = Readonly<Record<MilestoneKey, readonly string[]>>;

/**
 * What the row says in cells that the new sheet has no place for, and that its 评估 or 验收 cell must say instead, in the
 * clerk's words: why the clock stands still, a report handed in, the start of the audit.
 */
export function carriedWords(source: StatusSource, destination: Destination): WordsByStep {
  const { row } = source;
  const isExcused = row.values.assessment?.stage === "excused";
  const decided = destination.decided === null || isExcused ? [] : [destination.decided];
  const excuses = destination.isStated ? [] : distinct([...decided, ...excuseFor(row, destination)]);
  const progress = [...reportFor(row, destination), ...waitFor(row, destination), ...startFor(row, destination)];
  return isPassed(row.values.assessment)
    ? { assessment: progress, acceptance: excuses }
    : { assessment: distinct([...excuses, ...progress]), acceptance: [] };
}

/** A step that 备注 says took place while its own cell tells nothing of it; none where the new sheet has the 备注. */
export function heldWords({ row }: StatusSource, step: MilestoneKey, destination: Destination): string | null {
  if (destination.columns === null) return null;
  const isCarried = carries(destination, row);
  const [told] = heldElsewhereIn(row, step, destination.until).filter(({ cell }) => !isCarried(cell));
  return told === undefined ? null : wordsOf(told);
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

function carries({ columns }: Destination, { values }: StatusRow): (cell: ToldCell) => boolean {
  return ({ column, text }) => {
    if (columns === null) return true;
    return column === null ? (values.enterprise?.name.includes(text) ?? false) : columns.has(column);
  };
}

function excuseFor(row: StatusRow, destination: Destination): readonly string[] {
  const calendar = calendarOf(row, destination.until);
  const isCarried = carries(destination, row);
  const shown = row.told.filter(isCarried);
  // What only may be so is carried too: without it the row would be overdue for certain.
  for (const certainty of ["done", "unsure"] as const) {
    if (standingIn(shown, calendar, certainty).length > 0) return [];
    const [first] = standingIn(row.told, calendar, certainty);
    if (first !== undefined) return [remarkOf(first)];
  }
  return [];
}

/** The whole remark, in one line; of a long one, or one that in 评估 would tell of a meeting, the words that count. */
function remarkOf(told: Told): string {
  const { text } = told.cell;
  const whole = text.trim().replace(/\s*\n\s*/g, "；");
  const context = { step: "assessment", earliest: null, latest: endOfTime } as const;
  return text.length <= longestRemark && roundsIn(whole, context) === "[]" ? whole : wordsOf(told);
}

/**
 * A report that was handed in: in time it proves the audit complete, later or without a day the assessment is awaited
 * at least.
 */
function reportFor(row: StatusRow, destination: Destination): readonly string[] {
  const { columns, until } = destination;
  const { listPublishedOn, assessment, reportSubmittedOn } = row.values;
  if (columns === null) return [];
  const limit = listPublishedOn && dueAfter(listPublishedOn, timeLimits.completion.months);
  const inTime = (on: Span) => limit !== null && isOnTime(on, limit);
  const isHeld = assessment?.stage === "held";
  if (isHeld && assessment.rounds.some(({ on }) => on !== null && inTime(on))) return [];
  const shown: StatusRow = {
    ...row,
    told: row.told.filter(carries(destination, row)),
    values: { ...row.values, reportSubmittedOn: columns.has("reportSubmittedOn") ? reportSubmittedOn : null },
  };
  const days = reportsIn(row, until).filter(({ earliest }) => earliest <= until);
  const found = days.find(inTime) ?? days[0];
  const isInTime = found !== undefined && inTime(found);
  if (isHeld || isInTime ? reportsIn(shown, until).some(inTime) : isReportHandedIn(shown)) return [];
  if (isHeld && !isInTime) return [];
  if (found !== undefined && found === reportSubmittedOn) return [`${timeOf(found)}提交审核报告`];
  const [told] = reportsToldIn(row);
  return told === undefined ? [] : [remarkOf(told)];
}

/** 备注 says that 评估 is waited for, and the new sheet has no 备注. */
function waitFor(row: StatusRow, destination: Destination): readonly string[] {
  const { stage } = row.values.assessment ?? nothing;
  if (destination.columns === null || (stage !== "none" && stage !== "started")) return [];
  const shown = { told: row.told.filter(carries(destination, row)) };
  const [told] = waitingToldIn(shown).length > 0 ? [] : waitingToldIn(row);
  return told === undefined ? [] : [remarkOf(told)];
}

/** A start that only a column of its own tells, or that came late. */
function startFor(row: StatusRow, { columns }: Destination): readonly string[] {
  const { auditStartedOn, contractSignedOn, consultingAgency, assessment } = row.values;
  if (columns === null) return [];
  const shown = {
    ...row.values,
    auditStartedOn: columns.has("auditStartedOn") ? auditStartedOn : null,
    contractSignedOn: columns.has("contractSignedOn") ? contractSignedOn : null,
    reportSubmittedOn: null,
    consultingAgency: consultingAgency ?? { kind: "none" as const, text: "", key: "" },
    assessment: assessment ?? nothing,
    acceptance: row.values.acceptance ?? nothing,
  };
  const isKnown = hasStarted({ ...row, values: shown, unreadable: 0 }) !== false;
  if (isKnown && (columns.has("auditStartedOn") || !isStartLate(row.values))) return [];
  if (auditStartedOn) return [`${timeOf(auditStartedOn)}启动审核`];
  return contractSignedOn ? [`${timeOf(contractSignedOn)}签订合同`] : [];
}

function isStartLate({ listPublishedOn, auditStartedOn }: StatusRow["values"]): boolean {
  if (listPublishedOn === null || auditStartedOn === null) return false;
  return !isOnTime(auditStartedOn, dueAfter(listPublishedOn, timeLimits.start.months));
}

const nothing: Milestone = { stage: "none", rounds: [], plannedOn: null, score: null };

function timeOf(span: Span): string {
  return spanText(span) ?? chineseOf(span.latest);
}

/**
 * The words put behind what the step's cell says, where it then still tells of the same meetings; null where it would
 * not.
 */
export function joinedWords(
  { row }: StatusSource,
  step: MilestoneKey,
  text: string,
  words: readonly string[],
): string | null {
  const context = { step, earliest: row.values.listPublishedOn?.earliest ?? null, latest: endOfTime };
  const rounds = roundsIn(text, context);
  // A day by itself, beside a report, would be the report's: it is the step's.
  const named = text === "" ? [text] : [text, `${text}${steps[step].name}`];
  const joined = named.map((first) => [first, ...words].filter((part) => part !== "").join("；"));
  return joined.find((each) => roundsIn(each, context) === rounds) ?? null;
}

function roundsIn(text: string, context: MilestoneContext): string {
  const reading = readMilestone({ value: text, numberFormat: "General", date1904: false }, context);
  return "milestone" in reading ? JSON.stringify(reading.milestone.rounds) : "?";
}
