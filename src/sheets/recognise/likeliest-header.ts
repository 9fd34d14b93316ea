import { statusKeys, type ColumnKey } from "../../annexes/columns";
import { filledCells } from "../cells";
import type { Grid } from "../grid";
import { sureColumn, weakColumn, type AnnexNumber } from "../headings";
import type { LayoutCorrection } from "../layout";

/** What a row would be as a header. */
interface Reading {
  readonly row: number;
  readonly annex: AnnexNumber;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** Short words in it: what a header has, and a row of data less so. */
  readonly words: number;
}

/** A heading of ours is worth so many short words. */
const weight = 10;
/** Longer than this, or with so many digits in it, a text is no heading. */
const longestHeading = 24;
const onlyStatus = new Set<ColumnKey>(statusKeys);

/**
 * What the clerk most likely means by the header of a sheet that was not recognised: of the given rows the one with
 * most of our headings, else the one with most short words. Null for a sheet without any.
 */
export function likeliestHeader(grid: Grid): LayoutCorrection | null {
  const readings = grid.values.flatMap((_, at) => [readAs(3, grid, grid.top + at), readAs(4, grid, grid.top + at)]);
  const best = readings.reduce<Reading | null>(
    (chosen, reading) => (likeness(reading) > (chosen ? likeness(chosen) : 1) ? reading : chosen),
    null,
  );
  return best && { annex: best.annex, headerRow: best.row, columns: Object.fromEntries(best.columns) };
}

function likeness({ columns, words }: Reading): number {
  return columns.size * weight + words;
}

function readAs(annex: AnnexNumber, grid: Grid, row: number): Reading {
  const right = grid.left + (grid.values[row - grid.top]?.length ?? 0) - 1;
  const short = filledCells(grid, row, grid.left, right).filter(
    ({ text }) => text.length <= longestHeading && !/\d{3}/.test(text),
  );
  const columns = new Map<ColumnKey, number>();
  for (const look of [sureColumn, weakColumn]) {
    for (const { text, column } of short) {
      const key = look(annex, text);
      if (key !== null && !columns.has(key) && ![...columns.values()].includes(column)) columns.set(key, column);
    }
  }
  // 附表4 has few columns of its own: without one of them a sheet of names is the likelier 附表3.
  const own = annex === 3 || [...columns.keys()].some((key) => !onlyStatus.has(key));
  return { row, annex, columns: own ? columns : new Map(), words: short.length };
}
