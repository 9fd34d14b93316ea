import type { AdjustmentTable, AnnexTable, StatusTable } from "../ledger/tables";
import { compareQuarters, previousQuarter, type Quarter } from "../dates/limits";
import { compareMonths, type Month } from "../dates/period";
import type { ReadTable } from "../sheets/read";

/** A recognised annex with the rows that were read from it. */
export type ReadAnnex = ReadTable;

/**
 * The annexes that belong to one quarter, or to one month; a ledger over several sheets is one 附表3. Both null gathers
 * what names neither.
 */
export interface QuarterGroup {
  readonly quarter: Quarter | null;
  readonly month: Month | null;
  readonly reads: readonly ReadAnnex[];
  readonly status: StatusTable | null;
  readonly adjustments: AdjustmentTable | null;
}

/**
 * Sorts annexes into quarters and then months, each newest first. One that names no quarter joins the newest where its
 * kind is missing there; a workbook of one 附表3 and one 附表4 is one quarter's, whatever their titles say, and that these
 * differ is a finding of its own.
 */
export function groupByQuarter(reads: readonly ReadAnnex[]): QuarterGroup[] {
  const judged = reads.filter(({ table }) => !table.voluntary);
  const quarters = distinctQuarters(judged);
  if (isPair(judged)) {
    const quarter = judged.find(({ table }) => table.annex === 3)?.table.period ?? quarters[0] ?? null;
    return [groupOf({ quarter }, judged)];
  }
  const members = quarters.map((quarter) =>
    judged.filter(({ table }) => table.period && compareQuarters(table.period, quarter) === 0),
  );
  const newest = members[0] ?? [];
  const undated = judged.filter(({ table }) => table.period === null);
  const months = distinctMonths(undated);
  const joining = undated.filter(
    ({ table }) =>
      members.length > 0 &&
      !newest.some((read) => read.table.annex === table.annex) &&
      (table.month === null || isMonth(table, months[0])),
  );
  const alone = undated.filter((read) => !joining.includes(read));
  const dated = quarters.map((quarter, index) =>
    groupOf({ quarter }, index === 0 ? [...newest, ...joining] : (members[index] ?? [])),
  );
  const monthly = months.map((month) =>
    groupOf(
      { month },
      alone.filter(({ table }) => isMonth(table, month)),
    ),
  );
  const nameless = groupOf(
    {},
    alone.filter(({ table }) => table.month === null),
  );
  return [...dated, ...[...monthly, nameless].filter(({ reads: own }) => own.length > 0)];
}

/** The groups that are about now: of the newest quarter, of the newest month, and what names neither. */
export function currentGroups(groups: readonly QuarterGroup[]): QuarterGroup[] {
  const found = [
    groups.find(({ quarter }) => quarter !== null),
    groups.find(({ month }) => month !== null),
    groups.find(({ quarter, month }) => quarter === null && month === null),
  ];
  return found.filter((group) => group !== undefined);
}

function isMonth({ month }: AnnexTable, other: Month | undefined): boolean {
  return month !== null && other !== undefined && compareMonths(month, other) === 0;
}

function distinctMonths(reads: readonly ReadAnnex[]): Month[] {
  const found: Month[] = [];
  for (const { table } of reads) {
    const { month } = table;
    if (month && !found.some((other) => compareMonths(other, month) === 0)) found.push(month);
  }
  return found.sort((a, b) => compareMonths(b, a));
}

function isPair([one, other, ...more]: readonly ReadAnnex[]): boolean {
  return one !== undefined && other !== undefined && more.length === 0 && one.table.annex !== other.table.annex;
}

function distinctQuarters(reads: readonly ReadAnnex[]): Quarter[] {
  const found: Quarter[] = [];
  for (const { table } of reads) {
    const { period } = table;
    if (period && !found.some((quarter) => compareQuarters(quarter, period) === 0)) found.push(period);
  }
  return found.sort((a, b) => compareQuarters(b, a));
}

function groupOf(
  { quarter = null, month = null }: Partial<Pick<QuarterGroup, "quarter" | "month">>,
  reads: readonly ReadAnnex[],
): QuarterGroup {
  const tables = reads.map(({ table }) => table);
  const status = tables.filter((table) => table.annex === 3);
  const adjustments = tables.filter((table) => table.annex === 4);
  return { quarter, month, reads, status: joined(status), adjustments: joined(adjustments) };
}

/** Several sheets of one annex as one table: the first one's head, the rows of all, the columns that all have. */
function joined<Joined extends AnnexTable>(tables: readonly Joined[]): Joined | null {
  const [first, ...others] = tables;
  if (!first) return null;
  if (others.length === 0) return first;
  const columns = new Set([...first.columns].filter((column) => others.every((table) => table.columns.has(column))));
  return { ...first, columns, rows: tables.flatMap((table): readonly AnnexTable["rows"][number][] => table.rows) };
}

/**
 * The quarters before one, newest first and without a gap. Last quarter's own workbook wins over an earlier sheet of
 * this one; for sheets that name no quarter it is the only one before.
 */
export function quartersBefore(
  group: QuarterGroup,
  groups: readonly QuarterGroup[],
  previous: QuarterGroup | null,
): QuarterGroup[] {
  const before: QuarterGroup[] = [];
  if (previous) before.push(previous);
  for (let quarter = previous ? previous.quarter : group.quarter; quarter;) {
    const earlier: Quarter = previousQuarter(quarter);
    const found = groups.find((other) => other.quarter !== null && compareQuarters(other.quarter, earlier) === 0);
    if (!found) break;
    before.push(found);
    quarter = earlier;
  }
  return before;
}
