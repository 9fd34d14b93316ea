import { quarterWords } from "../dates/span-words";
import { compareQuarters, previousQuarter, type Quarter } from "../dates/limits";
import type { Grid } from "../sheets/grid";
import type { EarlierBook } from "./judged-book";
import { groupByQuarter, type QuarterGroup } from "./quarters";
import { readAll, sight, type ReadingOptions } from "./reading";

/** Last quarter's workbook, read: what lies before a quarter, and what has to be said about it. */
export interface Previous extends EarlierBook {
  notes(newest: Quarter | null): readonly string[];
}

/**
 * Reads last quarter's workbook. Where it holds several quarters, the newest that lies before the one judged is taken.
 */
export function readPrevious(grids: readonly Grid[] | undefined, options: ReadingOptions): Previous {
  const { corrections: _thisWorkbooksOwn, ...plain } = options;
  const dated = grids ? readAll(sight(grids, plain), plain) : [];
  const groups = groupByQuarter(dated.map(({ read }) => read));
  const before = (quarter: Quarter | null) =>
    groups.find((group) => group.quarter === null || quarter === null || compareQuarters(group.quarter, quarter) < 0) ??
    null;
  return {
    groups,
    before: (group) => before(group.quarter),
    notes: (newest) => (grids ? notesOn(before(newest), groups.length > 0, newest) : []),
  };
}

function notesOn(taken: QuarterGroup | null, recognised: boolean, newest: Quarter | null): string[] {
  if (!recognised) return ["上季度的文件里没有认出附表3或附表4，没有与上季度对照。"];
  if (!taken) return [`上季度的文件不早于${newest ? quarterWords(newest) : "本季度"}，没有与上季度对照。`];
  if (!taken.quarter || !newest || compareQuarters(taken.quarter, previousQuarter(newest)) === 0) return [];
  return [`对照的是${quarterWords(taken.quarter)}的表，不是${quarterWords(previousQuarter(newest))}的，请核对文件。`];
}
