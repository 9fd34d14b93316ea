import { bureauDuties } from "../annexes/time-limits";
import type { StatusRow } from "../annexes/tables";
import { partsOf, today as machineToday, type Day } from "../dates/day";
import { annualSummaryDue, previousQuarter, quarterOf, reportDue, type DueDay } from "../dates/limits";
import { rules } from "../rules/index";
import { addressOf, type Grid } from "../sheets/grid";
import type { LayoutCorrection } from "../sheets/layout";
import { locate } from "../sheets/locate";
import {
  compareUrgency,
  headlineOf,
  itemOf,
  stateByDate,
  usualReach,
  type DeadlineItem,
  type Outlook,
} from "./deadline";
import { deadlinesOfRow } from "./deadline-row";
import { judgeAll } from "./judged-book";
import type { Dated, JudgedTable } from "./judged-table";
import { groupByQuarter } from "./quarters";
import { readPrevious } from "./previous";
import { readAll, sight } from "./reading";

/** The rules by which something is overdue; a deadline and its rule never disagree, because the rule decides. */
const deciding: ReadonlySet<string> = new Set([
  "start-unrecorded",
  "assessment-overdue",
  "assessment-failed-overdue",
  "acceptance-overdue",
]);

/** What to look from, and how far ahead. */
export interface DeadlineOptions {
  /** Every sheet as of this day, whatever it says. */
  readonly asOf?: Day;
  readonly today?: Day;
  /** “Soon”, in days; 60 unless said. */
  readonly within?: number;
  readonly previous?: readonly Grid[];
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
}

/** One enterprise's way through the audit, as the picture draws it. */
export interface EnterpriseTimeline {
  readonly enterprise: string;
  readonly row: StatusRow;
  /** In the order in which they fall due. */
  readonly items: readonly DeadlineItem[];
  /** The one that the row is about: the most urgent. */
  readonly headline: DeadlineItem;
  /** The row itself or 附表4 stops the clock. */
  readonly excused: boolean;
}

/** Who is due when. */
export interface Deadlines {
  readonly asOf: Day;
  readonly enterprises: readonly EnterpriseTimeline[];
  readonly bureau: readonly DeadlineItem[];
  /** Rows without a 公布 to count from. */
  readonly unclear: number;
}

/** Every deadline of the newest quarter's 附表3 (and of sheets that name no quarter), and the bureau's own; most urgent first. */
export function deadlines(grids: readonly Grid[], options: DeadlineOptions = {}): Deadlines {
  const settled = { ...options, today: options.today ?? machineToday() };
  const dated = readAll(sight(grids, settled), settled);
  const previous = readPrevious(options.previous, settled);
  const book = judgeAll(
    dated,
    previous,
    rules.filter(({ id }) => deciding.has(id)),
  );
  const current = currentTables(dated);
  const within = options.within ?? usualReach;
  const timelines = current.flatMap((one) => {
    const judged = book.tables.get(one.read);
    return judged ? timelinesOf(judged, one, within) : [];
  });
  const rows = current.reduce((sum, { read }) => sum + read.table.rows.length, 0);
  const asOf = options.asOf ?? current[0]?.asOf.asOf ?? settled.today;
  return {
    asOf,
    enterprises: timelines.sort((one, other) => compareUrgency(one.headline, other.headline)),
    bureau: bureauItems({ asOf, within }),
    unclear: rows - timelines.length,
  };
}

/** The 附表3 that are about now: the newest quarter's, and those that name none. */
function currentTables(dated: readonly Dated[]): Dated[] {
  const groups = groupByQuarter(dated.map(({ read }) => read));
  const [newest] = groups;
  const current = [newest, groups.find(({ quarter }) => quarter === null)].flatMap((group) => group?.reads ?? []);
  return dated.filter(({ read }) => read.table.annex === 3 && current.includes(read));
}

function timelinesOf(
  { read, rowHits, surroundings }: JudgedTable,
  { asOf }: Dated,
  within: number,
): EnterpriseTimeline[] {
  if (read.table.annex !== 3) return [];
  return read.table.rows.flatMap((row): EnterpriseTimeline[] => {
    const enterprise = row.values.enterprise?.name ?? "";
    const place = locate(read, { row, column: "enterprise" });
    const reference = place && { place, cell: addressOf(place.row, place.column) };
    const excused = row.excuse !== null || surroundings.excuses(row);
    const reported = new Set((rowHits.get(row) ?? []).map(({ rule }) => rule.id));
    const items = deadlinesOfRow({
      row,
      reported,
      excused,
      asOf: asOf.asOf,
      knownUntil: asOf.knownUntil,
      within,
      whose: { enterprise, reference },
    });
    const headline = headlineOf(items);
    return headline ? [{ enterprise, row, items, headline, excused }] : [];
  });
}

/** The bureau's next quarterly report and annual summary. */
function bureauItems(outlook: Outlook): DeadlineItem[] {
  return [
    itemOf("quarterly-report", nextReport(outlook.asOf), stateByDate(nextReport(outlook.asOf), outlook), outlook),
    itemOf("annual-summary", nextSummary(outlook.asOf), stateByDate(nextSummary(outlook.asOf), outlook), outlook),
  ];
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
