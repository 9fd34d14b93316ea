import type { Enterprise } from "../cells/enterprise";
import { mayBeSame, type Span } from "../dates/span";
import type { AdjustmentTable, StatusRow, StatusTable } from "./tables";
import { adjustmentRowsOf, keysOf } from "./enterprise-index";
import { KnownEnterprises } from "./known-enterprises";
import { namesAlike } from "./look-alike";

/**
 * An enterprise on a list, and when it was published as far as the list tells (a year at least); null where it does
 * not.
 */
export interface ListedEnterprise {
  readonly enterprise: Enterprise;
  readonly on: Span | null;
}

/** A ledger held against a list. Names as they are written. */
export interface ListComparison {
  /** On the list, not in the ledger. */
  readonly missing: readonly Enterprise[];
  /** In the ledger under the list's 公布, not on the list, and no 附表4 that tells why. */
  readonly extra: readonly StatusRow[];
  /** On both, with another 公布. */
  readonly differs: readonly { readonly listed: ListedEnterprise; readonly row: StatusRow }[];
  /** Not found as such, but names on either side look like one another: a question. */
  readonly alike: readonly { readonly listed: Enterprise; readonly row: StatusRow }[];
}

/** What a ledger is compared with. */
export interface LedgerTablesAtHand {
  readonly status: readonly StatusTable[];
  readonly adjustments: readonly AdjustmentTable[];
}

/**
 * Compares both ways. The ledger's other lists are not looked at: only rows under the 公布 that the list has, or that
 * most of its enterprises have.
 */
export function compareWithList(ledger: LedgerTablesAtHand, listed: readonly ListedEnterprise[]): ListComparison {
  const known = new KnownEnterprises(ledger.status, ledger.adjustments);
  const found = listed.map((one) => ({ one, rows: known.rowsOf(one.enterprise) }));
  const missing = found.flatMap(({ one, rows }) => (rows.length === 0 ? [one.enterprise] : []));
  const differs = found.flatMap(({ one, rows }) => {
    const other = rows.length > 0 && !rows.some((row) => isOf(row, one.on)) ? newestOf(rows) : null;
    return other ? [{ listed: one, row: other }] : [];
  });
  const present = new Set(found.flatMap(({ rows }) => rows));
  const extra = rowsUnder(ledger.status, timesOf(found)).filter(
    (row) => !present.has(row) && !isExplained(row, ledger),
  );
  const alike = pairsAlike(missing, extra);
  return {
    missing: missing.filter((one) => !alike.some(({ listed: other }) => other === one)),
    extra: extra.filter((one) => !alike.some(({ row }) => row === one)),
    differs,
    alike,
  };
}

/** Whether the row's 公布 can be this time; a row without one may be of any list. */
function isOf({ values: { listPublishedOn } }: StatusRow, on: Span | null): boolean {
  return on === null || listPublishedOn === null || mayBeSame(listPublishedOn, on);
}

function newestOf(rows: readonly StatusRow[]): StatusRow | null {
  const listed = ({ values }: StatusRow) => values.listPublishedOn?.latest ?? 0;
  return rows.reduce<StatusRow | null>((last, row) => (last && listed(last) > listed(row) ? last : row), null);
}

/** The times that the list tells; where it tells none, the one 公布 of most rows that were found. */
function timesOf(found: readonly { readonly one: ListedEnterprise; readonly rows: readonly StatusRow[] }[]): Span[] {
  const told = new Map(found.flatMap(({ one: { on } }) => (on ? [[`${on.earliest}-${on.latest}`, on] as const] : [])));
  if (told.size > 0) return [...told.values()];
  const counts = new Map<string, { span: Span; times: number }>();
  for (const span of found.flatMap(({ rows }) => newestOf(rows)?.values.listPublishedOn ?? [])) {
    const key = `${span.earliest}-${span.latest}`;
    counts.set(key, { span, times: (counts.get(key)?.times ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.times - one.times);
  return most ? [most.span] : [];
}

function rowsUnder(tables: readonly StatusTable[], times: readonly Span[]): StatusRow[] {
  return tables
    .flatMap(({ rows }) => rows)
    .filter(({ values: { enterprise, listPublishedOn } }) => {
      return enterprise !== null && listPublishedOn !== null && times.some((time) => mayBeSame(listPublishedOn, time));
    });
}

/** 附表4 names the enterprise: revoked, moved away or renamed, it need not be on the list any more. */
function isExplained({ values: { enterprise } }: StatusRow, { adjustments }: LedgerTablesAtHand): boolean {
  return (
    enterprise !== null && adjustments.some((table) => adjustmentRowsOf(table).find(keysOf(enterprise)).length > 0)
  );
}

/** Names that look like exactly one on the other side, both ways. */
function pairsAlike(missing: readonly Enterprise[], extra: readonly StatusRow[]): ListComparison["alike"] {
  const rowsLike = (enterprise: Enterprise) =>
    extra.filter(({ values }) => values.enterprise && namesAlike(enterprise.key, values.enterprise.key));
  const pairs = missing.flatMap((listed) => {
    const [row, ...others] = rowsLike(listed);
    return row && others.length === 0 ? [{ listed, row }] : [];
  });
  return pairs.filter(({ row }) => pairs.filter((other) => other.row === row).length === 1);
}
