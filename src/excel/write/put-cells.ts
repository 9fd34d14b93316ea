import type { CellPlace, CellValue } from "../../sheets/grid";
import { type Band, bandsOf } from "../bands";
import { entered } from "./entered";
import { valueOf } from "../grid-cells";
import { type OwnChange, expectOwn } from "../own-changes";

/** One value to put into a cell, whatever it holds. */
export interface CellPut {
  readonly cell: CellPlace;
  readonly value: CellValue;
  /** The format the cell shall have; null leaves it. */
  readonly numberFormat: string | null;
  /** The format it will then have. */
  readonly formatThen: string;
  /** Excel puts a block across hidden rows into the wrong cells: such a cell is written by itself. */
  readonly alone: boolean;
}

interface Asked {
  readonly band: Band<CellPut>;
  readonly range: Excel.Range;
}

/** Queues writes of adjoining cells as blocks and reads them back; after the next sync, what each cell holds now. */
export function askPuts(
  context: Excel.RequestContext,
  puts: readonly CellPut[],
  own: OwnChange[],
): () => ReadonlyMap<CellPut, CellValue> {
  const single = puts.filter(({ alone }) => alone);
  const together = puts.filter(({ alone }) => !alone);
  const bands = [...single.flatMap((put) => bandsOf([put], 1, 1)), ...bandsOf(together, 1, 10_000)];
  const asked = bands.map((band) => putBand(context, band, own));
  return () =>
    new Map(
      asked.flatMap(({ band, range }) => band.items.map((put, row) => [put, valueOf(range.values[row]?.[0])] as const)),
    );
}

function putBand(context: Excel.RequestContext, band: Band<CellPut>, own: OwnChange[]): Asked {
  const { top, left, bottom } = band.area;
  const range = context.workbook.worksheets.getItem(band.sheet).getRangeByIndexes(top, left, bottom - top + 1, 1);
  // No later request needs the range: without tracking it costs half the bytes.
  range.untrack();
  // The format first: it decides how Excel reads the value. Null in a block leaves its cell alone.
  if (band.items.some(({ numberFormat }) => numberFormat !== null)) {
    range.numberFormat = band.items.map(({ numberFormat }) => [numberFormat]);
  }
  range.values = band.items.map(({ value, formatThen }) => [entered(value, formatThen)]);
  range.load("values");
  expectOwn(own, band.sheet, band.area);
  return { band, range };
}
