import type { Enterprise } from "../cells/enterprise";
import type { AdjustmentTable, StatusRow, StatusTable } from "./tables";
import type { Day } from "../dates/day";
import { previousQuarter, quarterEnd } from "../dates/limits";
import { mayBeSame, sameSpan } from "../dates/span";
import { adjustmentRowsOf, keysOf } from "./enterprise-index";
import { lookAlikesOf } from "./look-alike";
import { renameOf } from "./rename";

/** The tables of two quarters, as rules about what changed in between have them. */
export interface QuarterTables {
  readonly status: StatusTable;
  readonly statusBefore: StatusTable;
  readonly adjustments?: AdjustmentTable | null;
  readonly adjustmentsBefore?: AdjustmentTable | null;
}

/** One enterprise's row of a batch, this quarter and the one before. */
export interface RowPair {
  readonly now: StatusRow;
  readonly before: StatusRow;
}

/** How the rows of two quarters belong together, renamed enterprises included. */
export interface QuarterPairs {
  readonly pairs: readonly RowPair[];
  /** Rows of enterprises that have no row any more, by the earlier quarter's name. */
  readonly gone: ReadonlyMap<string, readonly StatusRow[]>;
  /** Rows that the earlier quarter did not have. */
  readonly fresh: readonly StatusRow[];
  /** Of those gone, the fresh row that seems to be the same enterprise under a slip of the pen. */
  readonly lookAlikes: ReadonlyMap<string, StatusRow>;
}

type Grouped = ReadonlyMap<string, readonly StatusRow[]>;

interface Remembered {
  readonly tables: QuarterTables;
  readonly found: QuarterPairs;
}

const remembered = new WeakMap<StatusTable, Remembered>();

/** Pairs the rows of two quarters by enterprise and 公布; worked out once for all the rules that ask. */
export function quarterPairs(tables: QuarterTables): QuarterPairs {
  const known = remembered.get(tables.status);
  if (known && sameTables(known.tables, tables)) return known.found;
  const found = pairUp(tables);
  remembered.set(tables.status, { tables: { ...tables }, found });
  return found;
}

function sameTables(one: QuarterTables, other: QuarterTables): boolean {
  return (
    one.statusBefore === other.statusBefore &&
    one.adjustments === other.adjustments &&
    one.adjustmentsBefore === other.adjustmentsBefore
  );
}

/**
 * The end of the earlier quarter: that of its own title, else of the quarter before this one's; null where neither
 * tells.
 */
export function endOfQuarterBefore({ status, statusBefore }: QuarterTables): Day | null {
  if (statusBefore.period) return quarterEnd(statusBefore.period);
  return status.period ? quarterEnd(previousQuarter(status.period)) : null;
}

/** Whether 附表4 of either quarter speaks of the enterprise. */
export function isAdjusted({ adjustments, adjustmentsBefore }: QuarterTables, enterprise: Enterprise): boolean {
  const keys = keysOf(enterprise);
  return [adjustments, adjustmentsBefore].some((table) => table && adjustmentRowsOf(table).find(keys).length > 0);
}

function pairUp(tables: QuarterTables): QuarterPairs {
  const now = grouped(tables.status);
  const before = grouped(tables.statusBefore);
  const nameNow = namesNow(tables, now, before);
  const lastDayBefore = endOfQuarterBefore(tables);
  const pairs: RowPair[] = [];
  const gone = new Map<string, readonly StatusRow[]>();
  for (const [key, rows] of before) {
    const found = nameNow(key, rows);
    if (found === null) gone.set(key, rows);
    else pairs.push(...pairBatches(rows, now.get(found) ?? [], lastDayBefore));
  }
  const paired = new Set(pairs.map((pair) => pair.now));
  const fresh = tables.status.rows.filter((row) => row.values.enterprise && !paired.has(row));
  return { pairs, gone, fresh, lookAlikes: lookAlikesOf(gone, fresh) };
}

function grouped({ rows }: StatusTable): Grouped {
  const groups = new Map<string, StatusRow[]>();
  for (const row of rows) {
    const key = row.values.enterprise?.key;
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/**
 * Finds the name by which this quarter lists an enterprise of the earlier one: the same, else through a rename or a
 * former name.
 */
function namesNow(
  { adjustments, adjustmentsBefore }: QuarterTables,
  now: Grouped,
  before: Grouped,
): (key: string, rows: readonly StatusRow[]) => string | null {
  const otherNames = new Map<string, string[]>();
  const alsoCalled = (one: string, other: string) => {
    const names = otherNames.get(one);
    if (names) names.push(other);
    else otherNames.set(one, [other]);
  };
  for (const table of [adjustmentsBefore, adjustments]) {
    for (const { values } of table?.rows ?? []) {
      const { from, to } = renameOf(values);
      if (from === null || to === null) continue;
      alsoCalled(from, to);
      alsoCalled(to, from);
    }
  }
  for (const [key, rows] of now) {
    for (const { values } of rows) for (const former of values.enterprise?.formerKeys ?? []) alsoCalled(former, key);
  }
  return (key, rows) => {
    if (now.has(key)) return key;
    const own = rows.flatMap(({ values }) => (values.enterprise ? keysOf(values.enterprise) : []));
    const candidates = own.flatMap((name) => [name, ...(otherNames.get(name) ?? [])]);
    // A name that the earlier quarter listed beside this one is another enterprise.
    return candidates.find((name) => now.has(name) && !before.has(name)) ?? null;
  };
}

/**
 * Pairs one enterprise's rows by 公布; a single row left on both sides is one row whose 公布 was changed, unless it is a
 * later batch.
 */
function pairBatches(before: readonly StatusRow[], now: readonly StatusRow[], lastDayBefore: Day | null): RowPair[] {
  const open = new Set(now);
  const pairs: RowPair[] = [];
  const alone: StatusRow[] = [];
  for (const row of before) {
    const found =
      firstOf(open, (candidate) => sameListing(row, candidate)) ??
      firstOf(open, (candidate) => mayBeSameListing(row, candidate));
    if (!found) {
      alone.push(row);
      continue;
    }
    open.delete(found);
    pairs.push({ before: row, now: found });
  }
  const [left] = open;
  const [last] = alone;
  if (left && last && open.size === 1 && alone.length === 1 && !isLaterBatch(left, lastDayBefore)) {
    pairs.push({ before: last, now: left });
  }
  return pairs;
}

/**
 * The first row that fits. An enterprise has a handful of batches; of a sheet that repeats one name endlessly only so
 * many are looked at.
 */
function firstOf(rows: Iterable<StatusRow>, fits: (row: StatusRow) => boolean): StatusRow | null {
  let looked = 0;
  for (const row of rows) {
    if (fits(row)) return row;
    if ((looked += 1) > 50) break;
  }
  return null;
}

function sameListing({ values: one }: StatusRow, { values: other }: StatusRow): boolean {
  if (!one.listPublishedOn || !other.listPublishedOn) return one.listPublishedOn === other.listPublishedOn;
  return sameSpan(one.listPublishedOn, other.listPublishedOn);
}

function mayBeSameListing({ values: one }: StatusRow, { values: other }: StatusRow): boolean {
  return (
    one.listPublishedOn !== null &&
    other.listPublishedOn !== null &&
    mayBeSame(one.listPublishedOn, other.listPublishedOn)
  );
}

function isLaterBatch({ values }: StatusRow, lastDayBefore: Day | null): boolean {
  return lastDayBefore !== null && values.listPublishedOn !== null && values.listPublishedOn.earliest > lastDayBefore;
}
