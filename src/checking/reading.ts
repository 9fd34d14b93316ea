import type { Grid } from "../sheets/grid";
import type { Layout, LayoutCorrection, Recognition } from "../sheets/layout";
import { readSignOff, readTable } from "../sheets/read";
import { archivesOf, type Archives } from "../ledger/archive-records";
import { readArchives } from "../sheets/archive/read-archive";
import { recognise } from "../sheets/recognise/recognise";
import type { Day } from "../dates/day";
import { decideAsOf, type AsOf } from "./as-of";
import type { ReadAnnex } from "./quarters";

/** A sheet with what was recognised on it. */
export interface Sighted {
  readonly grid: Grid;
  readonly recognition: Recognition;
}

/** A read annex with the day it is judged as of. */
export interface Dated {
  readonly read: ReadAnnex;
  readonly asOf: AsOf;
}

/** What decides how sheets are read: the clerk's corrections, the day to judge as of. */
export interface ReadingOptions {
  readonly asOf?: Day;
  readonly today: Day;
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
}

/** Looks at every sheet of a workbook. */
export function sight(grids: readonly Grid[], { corrections }: ReadingOptions): Sighted[] {
  return grids.map((grid) => ({ grid, recognition: recognise(grid, corrections?.[grid.name]) }));
}

/** Reads every recognised annex, each as of its own day, under keys that are all different. */
export function readAll(sighted: readonly Sighted[], options: ReadingOptions): Dated[] {
  const dated = sighted.flatMap(({ grid, recognition }) =>
    recognition.layouts.map((layout) => readOne(grid, layout, options)),
  );
  const seen = new Map<string, number>();
  return dated.map((one) => {
    const { key } = one.read.table;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return ordinal === 1
      ? one
      : { ...one, read: { ...one.read, table: { ...one.read.table, key: `${key}#${ordinal}` } } };
  });
}

function readOne(grid: Grid, layout: Layout, { asOf: wished, today }: ReadingOptions): Dated {
  const { quarter: period, month, upTo } = layout.period;
  const asOf = decideAsOf({ period, month, upTo, reportedOn: readSignOff(layout).reportedOn, wished, today });
  return { read: readTable(grid, layout, { asOf: asOf.writtenBy }), asOf };
}

/** What the sheets 归档 of a workbook say; null where it has none. */
export function archivesIn(grids: readonly Grid[]): Archives | null {
  const read = readArchives(grids);
  return read.length === 0 ? null : archivesOf(read.flatMap(({ records }) => records));
}
