import type { StatusRow } from "../annexes/tables";
import type { AnyRow, RuleFix } from "./define";

const legalForm = /(?:股份|集团)?(?:有限)?(?:责任)?公司$/;
/** Beyond this many candidates of one 公布 nothing is suggested. */
const mostCandidates = 30;

/** Whether two names differ by one character at most, or only by their legal form: a slip of the pen, or a short name. */
export function looksAlike(one: string, other: string): boolean {
  const [a, b] = [one.replace(legalForm, ""), other.replace(legalForm, "")];
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** The one row among these whose name looks like this key, if there is just one. */
export function onlyLookAlike<Named extends AnyRow>(key: string, rows: readonly Named[]): Named | null {
  const alike = rows.filter(({ values }) => values.enterprise && looksAlike(key, values.enterprise.key));
  const names = new Set(alike.map(({ values }) => values.enterprise?.key));
  return names.size === 1 ? (alike[0] ?? null) : null;
}

/** Writes a row's enterprise as it is called elsewhere; the clerk has to know which name is right. */
export function renaming(row: AnyRow, name: string): RuleFix {
  return { label: `企业名称改为“${name}”`, safe: false, writes: [{ row, column: "enterprise", value: name }] };
}

/** For enterprises that are gone, the one new row of the same 公布 whose name looks alike, if there is just one. */
export function lookAlikesOf(
  gone: ReadonlyMap<string, readonly StatusRow[]>,
  fresh: readonly StatusRow[],
): ReadonlyMap<string, StatusRow> {
  const byListing = new Map<number, StatusRow[]>();
  for (const row of fresh) {
    const listed = row.values.listPublishedOn?.earliest;
    if (listed === undefined) continue;
    const rows = byListing.get(listed);
    if (rows) rows.push(row);
    else byListing.set(listed, [row]);
  }
  const found = new Map<string, StatusRow>();
  for (const [key, [row]] of gone) {
    const candidates = byListing.get(row?.values.listPublishedOn?.earliest ?? -1) ?? [];
    if (candidates.length > mostCandidates) continue;
    const only = onlyLookAlike(key, candidates);
    if (only) found.set(key, only);
  }
  return found;
}
