import type { AnyRow } from "./define";

/** Rows whose 序号 run on from one to the next, and what each is when none is missing, repeated or out of order. */
export interface SerialRun {
  readonly rows: readonly AnyRow[];
  readonly expected: readonly number[];
}

function numberOf(row: AnyRow | undefined): number | null {
  return row?.values.serialNumber?.number ?? null;
}

function listingOf(row: AnyRow): number | null {
  return "listPublishedOn" in row.values ? (row.values.listPublishedOn?.latest ?? null) : null;
}

/** A new year band or batch may count from 1 again; 1 in the middle of a batch is out of order. */
function startsAnew(row: AnyRow, previous: AnyRow, next: AnyRow | undefined): boolean {
  if (row.band === previous.band && listingOf(row) === listingOf(previous)) return false;
  const number = numberOf(row);
  return number === 1 || (number === null && numberOf(next) === 2);
}

/** A list that goes on from another sheet starts where that one ended. */
function firstNumber([first, second]: readonly AnyRow[]): number {
  const number = numberOf(first);
  if (number === null) return 1;
  return second === undefined || numberOf(second) === number + 1 ? number : 1;
}

/** An enterprise that takes up two rows may carry one number over both (merged cells). */
function sharesNumber(row: AnyRow, previous: AnyRow): boolean {
  const number = numberOf(row);
  return (
    number !== null &&
    number === numberOf(previous) &&
    row.values.enterprise !== null &&
    row.values.enterprise.key === previous.values.enterprise?.key
  );
}

function numbered(rows: readonly AnyRow[], start: number): SerialRun {
  let current = start - 1;
  const expected = rows.map((row, index) => {
    const previous = rows[index - 1];
    if (previous === undefined || !sharesNumber(row, previous)) current += 1;
    return current;
  });
  return { rows, expected };
}

/** Cuts a table's rows into runs of 序号. */
export function serialRuns(rows: readonly AnyRow[]): SerialRun[] {
  const runs: SerialRun[] = [];
  let from = 0;
  for (let index = 1; index <= rows.length; index += 1) {
    const row = rows[index];
    const previous = rows[index - 1];
    if (row && previous && !startsAnew(row, previous, rows[index + 1])) continue;
    const run = rows.slice(from, index);
    if (run.length > 0) runs.push(numbered(run, from === 0 ? firstNumber(run) : 1));
    from = index;
  }
  return runs;
}
