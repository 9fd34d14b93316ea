import { type MilestoneKey } from "../annexes/steps";
import type { Milestone } from "../cells/milestone/milestone";
import type { ColumnKey } from "../annexes/columns";
import { filingOf, type ArchiveRecord } from "../ledger/archive-records";
import { timeColumn } from "../ledger/milestone-cells";
import type { StatusRow, StatusTable } from "../ledger/tables";
import { timeLimits } from "../annexes/time-limits";
import type { Day } from "../dates/day";
import type { DueDay } from "../dates/limits";
import { acceptanceLimit } from "../ledger/acceptance-limit";
import { hasStarted } from "../ledger/audit-start";
import { completionLimit } from "../ledger/completion";
import { dueAfter } from "../ledger/lateness";
import { isDone, lastHeld } from "../ledger/rounds";
import { isReportHandedIn } from "../ledger/told";
import { acceptanceMonths, type DeadlineKind } from "./deadline-kinds";
import { itemOf, stateByDate, type DeadlineItem, type DeadlineState, type Outlook } from "./deadline";

/** A row with what the rules reported of it, by which “overdue” is told. */
export interface RowOutlook extends Outlook {
  readonly row: StatusRow;
  readonly reported: ReadonlySet<string>;
  readonly excused: boolean;
  readonly knownUntil: Day;
  /** The enterprise's row of the sheet 归档; null where there is none. */
  readonly archive: ArchiveRecord | null;
  /** Whether a rule reported something of the row in this column. */
  readonly reportedAt: (rule: string, column: ColumnKey) => boolean;
  readonly table: StatusTable;
  readonly whose: Pick<DeadlineItem, "enterprise" | "reference">;
}

/** Every deadline of an enterprise; none where its 公布 is not known, from which all of them run. */
export function deadlinesOfRow(outlook: RowOutlook): DeadlineItem[] {
  const listed = outlook.row.values.listPublishedOn;
  if (!listed) return [];
  const item = (kind: DeadlineKind, limit: DueDay, state: DeadlineState) =>
    itemOf(kind, limit, state, outlook, outlook.whose);
  const { auditStartedOn, noticeReceivedOn } = outlook.row.values;
  const disclosure = dueAfter(noticeReceivedOn ?? listed, timeLimits.disclosure.months);
  const start = dueAfter(listed, timeLimits.start.months);
  const completion = completionLimit({ listPublishedOn: listed });
  const acceptance = dueAfter(auditStartedOn ?? listed, acceptanceMonths.due);
  return [
    item("disclosure", disclosure, disclosureState(outlook, disclosure)),
    item("start", start, startState(outlook, start)),
    item("completion", completion, completionState(outlook, completion)),
    item("acceptance", acceptance, acceptanceState(outlook, acceptance)),
    ...archives(outlook).map(({ kind, limit, step }) => item(kind, limit, archiveState(outlook, step, limit))),
  ];
}

/** A 信息公开时间 column tells that it is done; that nothing is recorded once the month is over proves nothing. */
function disclosureState(outlook: RowOutlook, limit: DueDay): DeadlineState {
  if (outlook.row.values.disclosedOn) return "done";
  return outlook.excused ? "excused" : stateByDate(limit, outlook);
}

function startState(outlook: RowOutlook, limit: DueDay): DeadlineState {
  if (outlook.reported.has("start-unrecorded")) return "overdue";
  if (hasStarted(outlook.row)) return "done";
  return outlook.excused ? "excused" : stateByDate(limit, outlook);
}

function completionState(outlook: RowOutlook, limit: DueDay): DeadlineState {
  const { reported, knownUntil } = outlook;
  const { assessment, acceptance } = outlook.row.values;
  if (reported.has("assessment-overdue") || reported.has("assessment-failed-overdue")) return "overdue";
  if (isSettled(assessment, knownUntil) || isSettled(acceptance, knownUntil) || isReportHandedIn(outlook.row))
    return "done";
  return outlook.excused ? "excused" : stateByDate(limit, outlook);
}

/**
 * Between 24 and 26 months 验收 is near its limit rather than late: the two years run from a start that is not recorded.
 */
function acceptanceState(outlook: RowOutlook, limit: DueDay): DeadlineState {
  const { listPublishedOn, auditStartedOn, acceptance } = outlook.row.values;
  if (outlook.reported.has("acceptance-overdue")) return "overdue";
  if (isSettled(acceptance, outlook.knownUntil)) return "done";
  if (outlook.excused) return "excused";
  const late = listPublishedOn && acceptanceLimit({ listPublishedOn, auditStartedOn });
  const inBand = late !== null && outlook.asOf > limit.rolled && outlook.asOf <= late.rolled;
  return inBand ? "due-soon" : stateByDate(limit, outlook);
}

/** Held and not failed, or 视同开展. */
function isSettled(milestone: Milestone | null, knownUntil: Day): boolean {
  return milestone?.stage === "exempt" || isDone(milestone, knownUntil);
}

/** Without a sheet 归档 nobody can tell once the month is over. */
function archiveState(outlook: RowOutlook, step: MilestoneKey, limit: DueDay): DeadlineState {
  const { archive, row, table, reportedAt } = outlook;
  if (archive === null) return stateByDate(limit, outlook);
  if (filingOf(archive, step, row.values.consultingAgency?.kind === "self").done) return "done";
  return reportedAt("archive-late", timeColumn(table, step)) ? "overdue" : stateByDate(limit, outlook);
}

/** 附表2: what an assessment or an acceptance on a known day obliges the bureau to file within a month. */
function archives({ row, knownUntil }: RowOutlook): { kind: DeadlineKind; limit: DueDay; step: MilestoneKey }[] {
  const events = [
    { kind: "archive-assessment" as const, step: "assessment" as const },
    { kind: "archive-acceptance" as const, step: "acceptance" as const },
  ];
  return events.flatMap(({ kind, step }) => {
    const last = lastHeld(row.values[step], knownUntil);
    return last?.on && last.result !== "failed"
      ? [{ kind, step, limit: dueAfter(last.on, timeLimits.archive.months) }]
      : [];
  });
}
