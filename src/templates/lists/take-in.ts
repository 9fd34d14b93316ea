import type { AdjustmentTable, StatusRow, StatusTable } from "../../ledger/tables";
import { chineseOf } from "../../dates/day";
import { spanWords } from "../../dates/span-words";
import { KnownEnterprises } from "../../ledger/known-enterprises";
import { namesAlike } from "../../ledger/look-alike";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import type { ReadList } from "../../sheets/lists/read-list";
import type { ReadTable } from "../../sheets/read";
import { addedToLedger } from "./into-ledger";
import { listEntries, type ListEntries, type ListEntry, type ListWish } from "./list-entries";
import { newLedger } from "./new-ledger";

/** What a list comes to in a ledger, and what is to be said about it, one sentence each. */
export interface TakenIn {
  /** Enterprises that are added. */
  readonly added: number;
  readonly notes: readonly string[];
}

/** Rows of the list whose 公布 nobody told: it has to be asked for. */
export class UndatedListError extends Error {
  override readonly name = "UndatedListError";
}

/** A new ledger from a list. Throws an UndatedListError where a 公布 is missing. */
export function ledgerFromList(
  lists: readonly ReadList[],
  wish: ListWish,
): TakenIn & { readonly blueprint: Blueprint } {
  const taken = dated(listEntries(lists, wish));
  return { added: taken.entries.length, notes: taken.notes, blueprint: newLedger(taken) };
}

/**
 * The list's enterprises added to the ledger of a workbook; null where it holds none. What is there under the same 公布
 * already is left out. Throws an UndatedListError where a 公布 is missing.
 */
export function listIntoLedger(
  lists: readonly ReadList[],
  ledger: readonly ReadTable[],
  wish: ListWish,
): (TakenIn & { readonly fill: SheetFill | null }) | null {
  const target = newestOf(ledger);
  if (target === null) return null;
  const taken = dated(listEntries(lists, wish));
  const known = new KnownEnterprises(statusTables(ledger), adjustmentTables(ledger));
  const verdicts = taken.entries.map((entry) => verdictOn(entry, known, ledger));
  const fresh = taken.entries.flatMap((entry, index) => (verdicts[index]?.isThere ? [] : [{ entry, index }]));
  const addition = addedToLedger(target, ledger, {
    entries: fresh.map(({ entry }) => entry),
    extra: taken.extra.map((column) => ({ ...column, cells: fresh.map(({ index }) => column.cells[index] ?? null) })),
  });
  const there = taken.entries.filter((_, index) => verdicts[index]?.isThere).map(({ enterprise }) => enterprise.name);
  return {
    added: fresh.length,
    notes: [
      ...taken.notes,
      ...(there.length === 0 ? [] : [`台账里已有${there.length}家，没有重复加入：${there.join("、")}。`]),
      ...verdicts.flatMap(({ notes }) => notes),
      ...(fresh.length === 0 ? [] : addition.notes),
    ],
    fill: fresh.length === 0 ? null : addition.fill,
  };
}

function dated(taken: ListEntries): ListEntries {
  if (taken.undated > 0) throw new UndatedListError(`名单有${taken.undated}家没有写明公布日期`);
  return taken;
}

/** The tables of 附表3 among these. */
export function statusTables(reads: readonly ReadTable[]): StatusTable[] {
  return reads.flatMap(({ table }) => (table.annex === 3 && !table.voluntary ? [table] : []));
}

/** The tables of 附表4 among these. */
export function adjustmentTables(reads: readonly ReadTable[]): AdjustmentTable[] {
  return reads.flatMap(({ table }) => (table.annex === 4 && !table.voluntary ? [table] : []));
}

/**
 * The 附表3 to add to: the ledger that names no quarter, of several that with the newest 公布; else the newest quarter's.
 */
function newestOf(reads: readonly ReadTable[]): ReadTable | null {
  const candidates = reads.filter(({ table }) => table.annex === 3 && !table.voluntary);
  const order = ({ table }: ReadTable): readonly number[] => [
    table.period === null ? 1 : 0,
    table.period === null ? 0 : table.period.year * 4 + table.period.quarter,
    table.annex === 3 ? Math.max(0, ...table.rows.map(({ values }) => values.listPublishedOn?.latest ?? 0)) : 0,
  ];
  return candidates.reduce<ReadTable | null>(
    (best, read) => (best && compare(order(best), order(read)) >= 0 ? best : read),
    null,
  );
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

function verdictOn(
  { enterprise, publishedOn }: ListEntry,
  known: KnownEnterprises,
  ledger: readonly ReadTable[],
): { readonly isThere: boolean; readonly notes: readonly string[] } {
  const rows = known.rowsOf(enterprise);
  if (rows.some((row) => isUnder(row, publishedOn))) return { isThere: true, notes: [] };
  const before = rows.at(-1)?.values.listPublishedOn;
  if (before) {
    const [earlier, now] = [spanWords(before), chineseOf(publishedOn)];
    return {
      isThere: false,
      notes: [`${enterprise.name}：台账里已有${earlier}公布的一轮，另加${now}的一行，请核对。`],
    };
  }
  const alike = statusTables(ledger)
    .flatMap((table) => table.rows)
    .filter((row) => isUnder(row, publishedOn))
    .filter((row) => row.values.enterprise && namesAlike(row.values.enterprise.key, enterprise.key));
  const [only, ...others] = alike;
  return {
    isThere: false,
    notes:
      only && others.length === 0
        ? [
            `${enterprise.name}：台账里有相近的“${only.values.enterprise?.name ?? ""}”，已照名单另加一行，请核对是否同一家。`,
          ]
        : [],
  };
}

function isUnder({ values: { listPublishedOn: on } }: StatusRow, day: number): boolean {
  return on === null || (on.earliest <= day && day <= on.latest);
}
