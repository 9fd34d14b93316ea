import type { Row } from "../ledger/tables";
import type { SerialNumber } from "../cells/identity";
import type { Span } from "../dates/span";

/** As much of a row as tells where its numbering belongs. */
interface Numbered {
  readonly serialNumber: SerialNumber | null;
  readonly listPublishedOn?: Span | null;
}

type BandedRow = Pick<Row<Numbered>, "band" | "values">;

/**
 * Which run of numbers each row belongs to. A run begins where something separates rows (a year band, a blank line, a subtotal, a page's
 * header, another 名单公布时间) and 序号 starts at 1 again; a missing first number does not hide that, since the second says 2.
 * `separated`: positions of rows with a separator above them.
 */
export function bandsOf(rows: readonly BandedRow[], separated: ReadonlySet<number>): number[] {
  const bands: number[] = [];
  let band = 0;
  rows.forEach((_, position) => {
    const parts = position > 0 && (separated.has(position) || listedAnew(rows, position));
    if (parts && startsAtOne(rows, position, separated)) band += 1;
    bands.push(band);
  });
  return bands;
}

function numberAt(rows: readonly BandedRow[], position: number): number | null {
  return rows[position]?.values.serialNumber?.number ?? null;
}

function listedAnew(rows: readonly BandedRow[], position: number): boolean {
  if (numberAt(rows, position) !== 1) return false;
  const before = rows[position - 1]?.values.listPublishedOn;
  const now = rows[position]?.values.listPublishedOn;
  return before?.earliest !== now?.earliest;
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
