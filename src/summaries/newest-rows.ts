import type { Dated } from "../checking/reading";
import type { StatusRow } from "../ledger/tables";
import { KnownEnterprises } from "../ledger/known-enterprises";

/** A row and the sheet it stands on. */
export interface RowOfSheet {
  readonly row: StatusRow;
  readonly dated: Dated;
}

/**
 * Of each enterprise and list the newest row: a later quarter wins, and a sheet that names none, which is about now. An
 * enterprise that was renamed is one. Rows without a name or a 公布 are left to the caller.
 */
export function newestRows(dated: readonly Dated[]): RowOfSheet[] {
  const tables = dated.flatMap(({ read: { table } }) => (table.annex === 3 && !table.voluntary ? [table] : []));
  const adjustments = dated.flatMap(({ read: { table } }) => (table.annex === 4 ? [table] : []));
  const known = new KnownEnterprises(tables, adjustments);
  const rows = [...dated].sort(byAge).flatMap((one): RowOfSheet[] => {
    const { table } = one.read;
    return table.annex === 3 && !table.voluntary ? table.rows.map((row) => ({ row, dated: one })) : [];
  });
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const { enterprise, listPublishedOn } = row.values;
    if (enterprise === null || listPublishedOn === null) return true;
    const keys = known.namesOf(enterprise).map((name) => `${name}@${listPublishedOn.earliest}`);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** Newest first; what names no quarter before all. */
function byAge({ read: { table: one } }: Dated, { read: { table: other } }: Dated): number {
  const age = (period: typeof one.period) => (period === null ? Infinity : period.year * 4 + period.quarter);
  const [a, b] = [age(one.period), age(other.period)];
  return a === b ? 0 : b - a;
}
