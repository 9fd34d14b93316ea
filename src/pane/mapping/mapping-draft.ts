import { z } from "zod";
import { adjustmentColumns } from "../../annexes/adjustment-columns";
import type { Column, ColumnKey } from "../../annexes/columns";
import { statusColumns } from "../../annexes/status-columns";
import type { Day } from "../../dates/day";
import { compareQuarters, nextQuarter, previousQuarter, quarterOf, type Quarter } from "../../dates/limits";
import { likeliestHeader } from "../../sheets/recognise/likeliest-header";
import { columnLetters, valueAt, type Grid } from "../../sheets/grid";
import type { Layout, LayoutCorrection } from "../../sheets/layout";
import { mappingWords } from "./words";

/**
 * A mapping while the clerk works on it. Header row as on screen (1-based); columns zero-based, null where the sheet
 * has none.
 */
export interface MappingDraft {
  readonly annex: 3 | 4 | null;
  readonly headerRow: string;
  readonly columns: { readonly [Key in ColumnKey]?: number };
  /** What the clerk says against the sheet's own words; null leaves it to them. */
  readonly quarter: Quarter | null;
}

const lastRow = 1_048_576;
const rowNumber = z.coerce.number().int().min(1).max(lastRow);

/** The columns that an annex may have, official ones first. */
export function columnsOf(annex: 3 | 4 | null): readonly Column[] {
  const columns: readonly Column[] = annex === null ? [] : annex === 3 ? statusColumns : adjustmentColumns;
  return [...columns].sort((one, other) => Number(other.official) - Number(one.official));
}

/**
 * What to begin with: the clerk's earlier correction, else what was recognised; null where neither is there, and the
 * sheet itself has to be looked at.
 */
export function draftFrom(correction: LayoutCorrection | undefined, layout: Layout | null): MappingDraft | null {
  if (correction)
    return { ...correction, headerRow: String(correction.headerRow + 1), quarter: correction.quarter ?? null };
  return (
    layout && {
      annex: layout.annex,
      headerRow: String(layout.header.top + 1),
      columns: Object.fromEntries(layout.columns),
      quarter: null,
    }
  );
}

/** The likeliest header of a sheet that nobody told of; failing one 附表3 with its header in the first row. */
export function proposedDraft(grid: Grid): MappingDraft {
  const likeliest = likeliestHeader(grid) ?? { annex: 3, headerRow: 0, columns: {} };
  return { ...likeliest, headerRow: String(likeliest.headerRow + 1), quarter: null };
}

/** The quarters to choose from, the newest first: the next one, two years back, and the one that is set. */
export function quarterChoices(today: Day, set: Quarter | null): Quarter[] {
  const around: Quarter[] = [nextQuarter(quarterOf(today))];
  while (around.length < 9) around.push(previousQuarter(around.at(-1) ?? quarterOf(today)));
  return set && !around.some((one) => compareQuarters(one, set) === 0) ? [...around, set] : around;
}

/** The zero-based header row, or null where what was typed is none. */
export function headerRowOf({ headerRow }: MappingDraft): number | null {
  const read = rowNumber.safeParse(headerRow);
  return read.success ? read.data - 1 : null;
}

/** The sheet's columns to choose from, with what the header row and the two below it say. */
export function choicesIn(grid: Grid, headerRow: number | null): { readonly column: number; readonly label: string }[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  return Array.from({ length: width }, (_, at) => {
    const column = grid.left + at;
    const text = headerRow === null ? "" : textAt(grid, headerRow, column);
    return { column, label: mappingWords.column(columnLetters(column), text) };
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  const text = String(valueAt(grid, row, column) ?? "").replace(/\s+/g, "");
  return text.length > 14 ? `${text.slice(0, 13)}…` : text;
}

/** The correction that the draft means, or the sentence that says what is wrong with it. */
export function correctionFrom(draft: MappingDraft): LayoutCorrection | string {
  const headerRow = headerRowOf(draft);
  if (headerRow === null) return mappingWords.headerRange;
  if (draft.annex === null) return { annex: null, headerRow, columns: {} };
  const keys = columnsOf(draft.annex).map(({ key }) => key);
  const columns = Object.fromEntries(
    keys.flatMap((key) => (draft.columns[key] === undefined ? [] : [[key, draft.columns[key]]])),
  );
  if (columns["enterprise"] === undefined) return mappingWords.enterpriseNeeded;
  const used = Object.values(columns);
  const twice = used.find((column, at) => used.indexOf(column) !== at);
  if (twice !== undefined) return mappingWords.twice(columnLetters(twice));
  return { annex: draft.annex, headerRow, columns, ...(draft.quarter ? { quarter: draft.quarter } : {}) };
}
