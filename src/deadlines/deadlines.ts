import type { AdjustmentTable, StatusRow } from "../ledger/tables";
import { today as machineToday, type Day } from "../dates/day";
import { addressOf, type Grid } from "../sheets/grid";
import type { LayoutCorrection } from "../sheets/layout";
import { contactReader, type Contact } from "../sheets/contacts";
import { locate } from "../sheets/locate";
import { compareUrgency, headlineItem, usualReach, type DeadlineItem } from "./deadline";
import { archiveTasks, bureauItems, type ArchiveTask } from "./deadline-bureau";
import { countingDay, decidingRules, judgedToday, type CountFrom, type CountingDay } from "./counting-day";
import { deadlinesOfRow, type RowOutlook } from "./deadline-row";
import { keyOf } from "../ledger/row-key";
import { lastMeasureIn } from "../ledger/told";
import { standstillFinder } from "./deadline-standstill";
import { eventsOf, stagesOf, type EnterpriseTimeline } from "./deadline-timeline";
import { judgeAll, type JudgedBook } from "../checking/judged-book";
import type { JudgedTable } from "../checking/judged-table";
import { columnIn } from "../checking/verdict-code";
import type { Dated } from "../checking/reading";
import { readPrevious } from "../checking/previous";
import { currentGroups, groupByQuarter } from "../checking/quarters";
import { archivesIn, readAll, sight } from "../checking/reading";
import type { JudgedWorkbook } from "../checking/run";

/** How far ahead to look. */
export interface Reach {
  readonly today?: Day;
  /** “Soon”, in days; 60 unless said. */
  readonly within?: number;
  /** Which day to count from; the default is told by {@link countingDay}. */
  readonly from?: CountFrom;
}

/** What to look from, and how far ahead. */
export interface DeadlineOptions extends Reach {
  /** Every sheet as of this day, whatever it says. */
  readonly asOf?: Day;
  readonly previous?: readonly Grid[];
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
}

/** Who is due when; plain data. */
export interface Deadlines extends CountingDay {
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
  const book = judgeAll(dated, previous, decidingRules, archivesIn(grids));
  return deadlinesIn({ dated, book, previous }, settled);
}

/** The deadlines of a workbook that has been judged, by at least the rules that decide on them. */
export function deadlinesIn(judged: JudgedWorkbook, options: Reach & Pick<DeadlineOptions, "asOf">): Deadlines {
  const within = options.within ?? usualReach;
  const today = options.today ?? machineToday();
  const [first] = currentTables(judged.dated);
  const counting: CountingDay =
    first === undefined && options.asOf !== undefined
      ? { from: "sheet", asOf: options.asOf, asOfFrom: "option", sheetDay: null }
      : countingDay(first, today, options.from);
  const { dated, book } = counting.from === "today" && counting.sheetDay ? judgedToday(judged, today) : judged;
  const current = currentTables(dated);
  const timelines = current.flatMap((one) => timelinesOf(one, book, within));
  timelines.sort((one, other) => compareUrgency(one.headline, other.headline));
  const rows = current.reduce((sum, { read }) => sum + read.table.rows.length, 0);
  return {
    ...counting,
    enterprises: timelines,
    bureau: bureauItems({ asOf: counting.asOf, within }),
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
  const contactAt = contactReader(read);
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
        key: `${table.key}|${keyOf(row)}`,
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
        ...contactOf(contactAt(row.position), district || null),
        industry: row.values.industry || null,
        batch: batch || null,
      },
    ];
  });
}

/** Whom to ask; the street or town where the ledger names one besides the district, else the district. */
function contactOf(
  { town, contact, phone }: Contact,
  district: string | null,
): Pick<EnterpriseTimeline, "district" | "town" | "contact" | "phone"> {
  return { district, town: town ?? district, contact, phone };
}

/** What the rules reported of a row, and what 归档 says of it. */
function verdictsOn(
  { judge, verdicts, surroundings }: JudgedTable,
  row: StatusRow,
): Pick<RowOutlook, "reported" | "reportedAt" | "archive"> {
  const codes = verdicts[row.position] ?? [];
  return {
    reported: new Set(codes.map((code) => judge.ruleOf(code).id)),
    reportedAt: (id, column) => codes.some((code) => judge.ruleOf(code).id === id && columnIn(code) === column),
    archive: surroundings.facts.archives?.(row) ?? null,
  };
}

/** The 附表4 that may stop the clock for this table's rows, newest first. */
function adjustmentsAround({ read }: JudgedTable, { quarters }: JudgedBook): AdjustmentTable[] {
  const quarter = quarters.find(({ group }) => group.reads.includes(read));
  if (!quarter) return [];
  return [quarter.group, ...quarter.history].flatMap(({ adjustments }) => (adjustments ? [adjustments] : []));
}
