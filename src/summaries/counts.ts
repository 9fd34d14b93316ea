import type { DeadlineKind } from "../deadlines/deadline-kinds";
import type { EnterpriseTimeline } from "../deadlines/deadline-timeline";
import { isArchive } from "../deadlines/deadline";
import type { Milestone } from "../cells/milestone/milestone";
import type { Day } from "../dates/day";
import { hasStarted } from "../ledger/audit-start";
import { lastHeld } from "../ledger/rounds";
import { isReportHandedIn, toldIn } from "../ledger/told";
import type { StatusRow } from "../ledger/tables";
import type { CountKey } from "./member";
import type { RowOfSheet } from "./newest-rows";
import type { Standing } from "./standings";

/**
 * The counts that one enterprise belongs to. `timeline`: its row in 期限, by which 逾期 is told; null for a row of an
 * earlier quarter.
 */
export function countsWith(
  { row, dated }: RowOfSheet,
  standing: Standing,
  timeline: EnterpriseTimeline | null,
): CountKey[] {
  if (standing === "removed" || standing === "suspended") return ["listed", standing];
  return ["listed", "due", ...progressOf(row, dated.asOf.knownUntil), ...lateness(timeline), ...urging(row)];
}

function progressOf(row: StatusRow, knownUntil: Day): CountKey[] {
  const { assessment, acceptance } = row.values;
  const [assessed, accepted] = [assessment, acceptance].map((milestone) => outcomeOf(milestone, knownUntil));
  const keys: (CountKey | false | undefined)[] = [
    (hasStarted(row) === true || assessed !== null || accepted !== null) && "started",
    (isReportHandedIn(row) || assessed !== null || accepted !== null) && "reported",
    assessed === "passed" && "assessed",
    assessed === "passed" && assessment?.rounds.length === 1 && "assessedFirst",
    assessed === "failed" && "assessmentFailed",
    accepted === "passed" && "accepted",
    accepted === "failed" && "acceptanceFailed",
  ];
  return keys.filter((key) => typeof key === "string");
}

/** passed, failed or merely held; null where it did not take place. 视同开展 counts as passed. */
export function outcomeOf(milestone: Milestone | null, knownUntil: Day): "passed" | "failed" | "held" | null {
  if (milestone?.stage === "exempt") return "passed";
  const last = lastHeld(milestone, knownUntil);
  return last && (last.result ?? "held");
}

const lateKeys: { readonly [Kind in DeadlineKind]?: CountKey } = {
  start: "overdueStart",
  completion: "overdueCompletion",
  acceptance: "overdueAcceptance",
};

function lateness(timeline: EnterpriseTimeline | null): CountKey[] {
  const overdue = (timeline?.items ?? []).filter(({ state }) => state === "overdue");
  const keys = overdue.flatMap(({ kind }) => lateKeys[kind] ?? (isArchive(kind) ? ["archiveOverdue" as const] : []));
  return [...new Set(keys)];
}

/** Measures that the row says were taken. */
function urging(row: StatusRow): CountKey[] {
  const taken = toldIn(row, ({ topic, stance }) => topic === "measure" && stance === "done");
  return taken.length > 0 ? ["urged"] : [];
}
