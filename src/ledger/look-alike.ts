import type { StatusRow } from "./tables";
import { sameSpan } from "../dates/span";
import type { AnyRow } from "./facts";

const legalForm = /(?:股份|集团)?(?:有限)?(?:责任)?公司$/;
/** Beyond this many candidates of one 公布 nothing is suggested. */
const mostCandidates = 30;

/**
 * Whether two names differ by one character at most, or only by their legal form: a slip of the pen, or a short name.
 */
export function looksAlike(one: string, other: string): boolean {
  const [a, b] = [one.replace(legalForm, ""), other.replace(legalForm, "")];
  if (Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const brackets = /[()]/g;
const numeral = /^[\d一二三四五六七八九十甲乙丙丁东南西北]$/;

/**
 * Whether two names may be one enterprise's: alike by one character (another number or direction is another site), in
 * their legal form, in brackets, or in the city before them.
 */
export function namesAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    name
      .replace(brackets, "")
      .replace(/^(?:中国)?上海市?/, "")
      .replace(legalForm, ""),
  );
  if (a === undefined || b === undefined) return false;
  if (a === b) return a.length >= 2;
  if (!looksAlike(a, b)) return false;
  if (a.length !== b.length) return true;
  const at = [...a].findIndex((character, index) => character !== b[index]);
  return !(numeral.test(a[at] ?? "") && numeral.test(b[at] ?? ""));
}

/** The one row among these whose name looks like this key, if there is just one. */
export function onlyLookAlike<Named extends AnyRow>(key: string, rows: readonly Named[]): Named | null {
  const alike = rows.filter(({ values }) => values.enterprise && looksAlike(key, values.enterprise.key));
  const names = new Set(alike.map(({ values }) => values.enterprise?.key));
  return names.size === 1 ? (alike[0] ?? null) : null;
}

function byListing<Listed extends StatusRow>(rows: Iterable<Listed>): ReadonlyMap<number, readonly Listed[]> {
  const found = new Map<number, Listed[]>();
  for (const row of rows) {
    const listed = row.values.listPublishedOn?.earliest;
    if (listed === undefined) continue;
    const group = found.get(listed);
    if (group) group.push(row);
    else found.set(listed, [row]);
  }
  return found;
}

/** 要求完成期限 and 咨询机构 are filled and the same. */
function sameParticulars({ values: one }: StatusRow, { values: other }: StatusRow): boolean {
  const [due, otherDue] = [one.requiredCompletionDate, other.requiredCompletionDate];
  const agency = one.consultingAgency?.key;
  return (
    due !== null && otherDue !== null && sameSpan(due, otherDue) && !!agency && agency === other.consultingAgency?.key
  );
}

/**
 * For enterprises that are gone, by their key, the one new row of the same 公布 that seems to be the same enterprise: its
 * name looks alike, or it is the only newcomer of that 公布, the enterprise the only one gone, and the rest of the row
 * agrees.
 */
export function lookAlikesOf(
  gone: ReadonlyMap<string, readonly StatusRow[]>,
  fresh: readonly StatusRow[],
): ReadonlyMap<string, StatusRow> {
  const newcomers = byListing(fresh);
  const found = new Map<string, StatusRow>();
  const firstRows = [...gone.values()].flatMap(([row]) => (row ? [row] : []));
  for (const [listed, rows] of byListing(firstRows)) {
    const candidates = newcomers.get(listed) ?? [];
    if (candidates.length === 0 || candidates.length > mostCandidates) continue;
    for (const row of rows) {
      const key = row.values.enterprise?.key ?? "";
      const [only] = rows.length === 1 && candidates.length === 1 ? candidates : [];
      const alike = onlyLookAlike(key, candidates) ?? (only && sameParticulars(row, only) ? only : null);
      if (alike) found.set(key, alike);
    }
  }
  return found;
}
