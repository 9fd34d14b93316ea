import { archiveChecklist, type ArchiveProject } from "../annexes/archive-checklist";
import { bureauDuties } from "../annexes/time-limits";
import { partsOf, type Day } from "../dates/day";
import { annualSummaryDue, previousQuarter, quarterOf, reportDue, type DueDay } from "../dates/limits";
import { isArchive, itemOf, stateByDate, type ArchiveKind, type DeadlineItem, type Outlook } from "./deadline";
import type { EnterpriseTimeline } from "./deadline-timeline";

/** The archives of one kind that are still to be filed, nearest first. */
export interface ArchiveTask {
  readonly kind: ArchiveKind;
  readonly open: readonly { readonly item: DeadlineItem; readonly key: string; readonly commissioned: boolean }[];
}

/** The bureau's next quarterly report and annual summary. */
export function bureauItems(outlook: Outlook): DeadlineItem[] {
  const item = (kind: DeadlineItem["kind"], limit: DueDay) => itemOf(kind, limit, stateByDate(limit, outlook), outlook);
  return [item("quarterly-report", nextReport(outlook.asOf)), item("annual-summary", nextSummary(outlook.asOf))];
}

function nextReport(asOf: Day): DueDay {
  const { dayOfMonth } = bureauDuties.quarterlyReport;
  const quarter = quarterOf(asOf);
  const due = reportDue(previousQuarter(quarter), dayOfMonth);
  return asOf <= due.rolled ? due : reportDue(quarter, dayOfMonth);
}

function nextSummary(asOf: Day): DueDay {
  const { month } = bureauDuties.annualSummary;
  const { year } = partsOf(asOf);
  const due = annualSummaryDue(year, month);
  return asOf <= due.rolled ? due : annualSummaryDue(year + 1, month);
}

/**
 * The archives to be filed, gathered by kind. Without a sheet 归档 those whose month is over are left out: no ledger
 * records the filing.
 */
export function archiveTasks(timelines: readonly EnterpriseTimeline[]): ArchiveTask[] {
  const open = timelines.flatMap(({ items, key, commissioned }) =>
    items.filter(({ kind, state }) => isArchive(kind) && isOpen(state)).map((item) => ({ item, key, commissioned })),
  );
  const kinds: readonly ArchiveKind[] = ["archive-assessment", "archive-acceptance"];
  return kinds.flatMap((kind) => {
    const ofKind = open.filter(({ item }) => item.kind === kind);
    ofKind.sort((one, other) => one.item.rolledDue - other.item.rolledDue);
    return ofKind.length > 0 ? [{ kind, open: ofKind }] : [];
  });
}

function isOpen(state: DeadlineItem["state"]): boolean {
  return state === "overdue" || state === "due-soon" || state === "upcoming";
}

/** The documents of 附表2 for one archive, by 项目名称; those about an agency only where one was commissioned. */
export function archiveDocuments(kind: ArchiveKind, commissioned: boolean): ArchiveProject[] {
  const after = kind === "archive-assessment" ? "assessment" : "acceptance";
  const stage = archiveChecklist.stages.find((one) => one.after === after);
  return (stage?.projects ?? []).map(({ name, items }) => ({
    name,
    items: items.filter(({ needed }) => needed !== "commissioned" || commissioned),
  }));
}
