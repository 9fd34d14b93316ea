import type { AdjustmentTable, StatusRow } from "../ledger/tables";
import { today as machineToday, type Day } from "../dates/day";
import { rules } from "../rules/index";
import { addressOf, type Grid } from "../sheets/grid";
import type { LayoutCorrection } from "../sheets/layout";
import { locate } from "../sheets/locate";
import { compareUrgency, headlineItem, usualReach, type DeadlineItem } from "./deadline";
import { archiveTasks, bureauItems, type ArchiveTask } from "./deadline-bureau";
import { deadlinesOfRow, type RowOutlook } from "./deadline-row";
import { lastMeasureIn } from "../ledger/told";
import { standstillFinder } from "./deadline-standstill";
import { eventsOf, stagesOf, type EnterpriseTimeline } from "./deadline-timeline";
import { judgeAll, type JudgedBook } from "../checking/judged-book";
import type { JudgedTable } from "../checking/judged-table";
import type { Dated } from "../checking/reading";
import { readPrevious } from "../checking/previous";
import { currentGroups, groupByQuarter } from "../checking/quarters";
import { archivesIn, readAll, sight } from "../checking/reading";
import type { JudgedWorkbook } from "../checking/run";

/** The rules by which something is overdue; a deadline and its rule never disagree, because the rule decides. */
const deciding: ReadonlySet<string> = new Set([
  "start-unrecorded",
  "assessment-overdue",
  "assessment-failed-overdue",
  "acceptance-overdue",
  "archive-late",
]);

/** How far ahead to look. */
export interface Reach {
  readonly today?: Day;
  /** “Soon”, in days; 60 unless said. */
  readonly within?: number;
}

/** What to look from, and how far ahead. */
export interface DeadlineOptions extends Reach {
  /** Every sheet as of this day, whatever it says. */
  readonly asOf?: Day;
  readonly previous?: readonly Grid[];
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
}

/** Who is due when; plain data. */
export interface Deadlines {
  readonly asOf: Day;
  /** Most urgent first. */
  readonly enterprises: readonly EnterpriseTimeline[];
  /** The bureau's report and summary. */
  readonly bureau: readonly DeadlineItem[];
  /** What the bureau has to file of the enterprises' assessments and acceptances. */
  readonly archives: readonly ArchiveTask[];
  /** Rows without a 公布 to count from. */
  readonly unclear: number;
}

/** Every deadline of the newest quarter's 附表3 (and of sheets that name no quarter), and the bureau's own. */
export function deadlines(grids: readonly Grid[], options: DeadlineOptions = {}): Deadlines {
  const settled = { ...options, today: options.today ?? machineToday() };
  const dated = readAll(sight(grids, settled), settled);
  const previous = readPrevious(options.previous, settled);
  const applied = rules.filter(({ id }) => deciding.has(id));
  return deadlinesIn({ dated, book: judgeAll(dated, previous, applied, archivesIn(grids)) }, settled);
}

/** The deadlines of a workbook that has been judged, by at least the rules that decide on them. */
export function deadlinesIn(
  { dated, book }: JudgedWorkbook,
  options: Reach & Pick<DeadlineOptions, "asOf">,
): Deadlines {
  const within = options.within ?? usualReach;
  const current = currentTables(dated);
  const timelines = current.flatMap((one) => timelinesOf(one, book, within));
  timelines.sort((one, other) => compareUrgency(one.headline, other.headline));
  const rows = current.reduce((sum, { read }) => sum + read.table.rows.length, 0);
  const asOf = current[0]?.asOf.asOf ?? options.asOf ?? options.today ?? machineToday();
  return {
    asOf,
    enterprises: timelines,
    bureau: bureauItems({ asOf, within }),
    archives: archiveTasks(timelines),
    unclear: rows - timelines.length,
  };
}

/** The 附表3 that are about now: the newest quarter's, and those that name none. */
function currentTables(dated: readonly Dated[]): Dated[] {
  const groups = groupByQuarter(dated.map(({ read }) => read));
  const current = currentGroups(groups).flatMap((group) => group.reads);
  return dated.filter(({ read }) => read.table.annex === 3 && current.includes(read));
}

function timelinesOf({ read, asOf }: Dated, book: JudgedBook, within: number): EnterpriseTimeline[] {
  const judged = book.tables.get(read);
  const { table } = read;
  if (!judged || table.annex !== 3) return [];
  const standstillOf = standstillFinder(adjustmentsAround(judged, book));
  return table.rows.flatMap((row): EnterpriseTimeline[] => {
    const { enterprise: named, listPublishedOn, auditStartedOn, consultingAgency, district, batch } = row.values;
    const enterprise = named?.name ?? "";
    const place = locate(read, { row, column: "enterprise" });
    const reference = place && { place, cell: addressOf(place.row, place.column) };
    const excused = row.excuse !== null || judged.surroundings.excuses(row);
    const outlook = { asOf: asOf.asOf, knownUntil: asOf.knownUntil, within };
    const verdicts = { ...verdictsOn(judged, row), excused };
    const items = deadlinesOfRow({ ...outlook, ...verdicts, row, table, whose: { enterprise, reference } });
    const headline = headlineItem(items);
    if (!headline || !listPublishedOn) return [];
    return [
      {
        key: `${table.key}|${row.key}`,
        enterprise,
        reference,
        listedOn: listPublishedOn,
        asOf: asOf.asOf,
        stages: stagesOf(listPublishedOn, auditStartedOn),
        items,
        headline,
        events: eventsOf(row, asOf.knownUntil),
        standstill: excused ? standstillOf(row) : null,
        measure: lastMeasureIn(row, asOf.asOf),
        commissioned: consultingAgency?.kind === "agency",
        agency: (consultingAgency?.kind === "agency" && consultingAgency.text.trim()) || null,
        district: district || null,
        industry: row.values.industry || null,
        batch: batch || null,
      },
    ];
  });
}

/** What the rules reported of a row, and what 归档 says of it. */
function verdictsOn(
  { rowHits, surroundings }: JudgedTable,
  row: StatusRow,
): Pick<RowOutlook, "reported" | "reportedAt" | "archive"> {
  const hits = rowHits.get(row) ?? [];
  return {
    reported: new Set(hits.map(({ rule }) => rule.id)),
    reportedAt: (id, column) =>
      hits.some(({ rule, spot }) => rule.id === id && "row" in spot && spot.column === column),
    archive: surroundings.facts.archives?.(row) ?? null,
  };
}

/** The 附表4 that may stop the clock for this table's rows, newest first. */
function adjustmentsAround({ read }: JudgedTable, { quarters }: JudgedBook): AdjustmentTable[] {
  const quarter = quarters.find(({ group }) => group.reads.includes(read));
  if (!quarter) return [];
  return [quarter.group, ...quarter.history].flatMap(({ adjustments }) => (adjustments ? [adjustments] : []));
}
