import { z } from "zod";
import { adjustmentColumns } from "../../annexes/adjustment-columns";
import type { Column, ColumnKey } from "../../annexes/columns";
import { statusColumns } from "../../annexes/status-columns";
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
}

const lastRow = 1_048_576;
const rowNumber = z.coerce.number().int().min(1).max(lastRow);

/** The columns that an annex may have, official ones first. */
export function columnsOf(annex: 3 | 4 | null): readonly Column[] {
  const columns: readonly Column[] = annex === null ? [] : annex === 3 ? statusColumns : adjustmentColumns;
  return [...columns].sort((one, other) => Number(other.official) - Number(one.official));
}

/**
 * What to begin with: the clerk's earlier correction, else what was recognised, else 附表3 with the header in the first
 * row.
 */
export function draftFrom(correction: LayoutCorrection | undefined, layout: Layout | null): MappingDraft {
  if (correction) return { ...correction, headerRow: String(correction.headerRow + 1) };
  if (!layout) return { annex: 3, headerRow: "1", columns: {} };
  return { annex: layout.annex, headerRow: String(layout.header.top + 1), columns: Object.fromEntries(layout.columns) };
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
  return twice === undefined ? { annex: draft.annex, headerRow, columns } : mappingWords.twice(columnLetters(twice));
}
