import type { Row } from "../../ledger/tables";
import type { SerialNumber } from "../../cells/serial-number";
import type { Span } from "../../dates/span";

/** As much of a row as tells where its numbering belongs. */
interface Numbered {
  readonly serialNumber: SerialNumber | null;
  readonly listPublishedOn?: Span | null;
  readonly district?: string | null;
  readonly industry?: string | null;
  readonly batch?: string | null;
}

type BandedRow = Pick<Row<Numbered>, "band" | "values">;

/**
 * Which run of numbers each row belongs to. A run begins where something separates rows (a year band, a blank line, a
 * subtotal, a page's header, another 名单公布时间, district, industry or batch) and 序号 starts at 1 again; a missing first
 * number does not hide that, since the second says 2. Without anything between, 1 followed by 2 is a new run: lists of
 * several towns copied together. `separated`: positions of rows with a separator above them.
 */
export function rowBands(rows: readonly BandedRow[], separated: ReadonlySet<number>): number[] {
  const bands: number[] = [];
  let band = 0;
  rows.forEach((_, position) => {
    const parts = position > 0 && (separated.has(position) || beginsAnew(rows, position));
    if (parts && startsAtOne(rows, position, separated) && !isSlip(rows, position)) band += 1;
    bands.push(band);
  });
  return bands;
}

const groups = ["district", "industry", "batch"] as const;

function numberAt(rows: readonly BandedRow[], position: number): number | null {
  return rows[position]?.values.serialNumber?.number ?? null;
}

/** Whether a row numbered 1 belongs to another group than the one above, or is counted on from. */
function beginsAnew(rows: readonly BandedRow[], position: number): boolean {
  if (numberAt(rows, position) !== 1) return false;
  const before = rows[position - 1]?.values;
  const now = rows[position]?.values;
  const sameGroup =
    before?.listPublishedOn?.earliest === now?.listPublishedOn?.earliest &&
    groups.every((group) => (before?.[group] ?? "") === (now?.[group] ?? ""));
  return !sameGroup || (numberAt(rows, position + 1) === 2 && (numberAt(rows, position - 1) ?? 0) > 1);
}

/** 38, 39, 1, 41: the count goes on behind the 1, which was mistyped. */
function isSlip(rows: readonly BandedRow[], position: number): boolean {
  const before = numberAt(rows, position - 1);
  return before !== null && numberAt(rows, position + 1) === before + 2;
}

/** Whether the first number from here to the next separator is the one that counting from 1 gives. */
function startsAtOne(rows: readonly BandedRow[], from: number, separated: ReadonlySet<number>): boolean {
  for (let position = from; position < rows.length; position += 1) {
    if (position > from && separated.has(position)) return false;
    const number = numberAt(rows, position);
    if (number !== null) return number === position - from + 1;
  }
  return false;
}
