import { valueAt, type CellValue, type Grid } from "../../sheets/grid";
import { sourceRow } from "../../sheets/merges";
import { cellTexts } from "../grid/cell-texts";
import type { BodyRows } from "./body-rows";
import { sortSteps } from "./sort-steps";
import { joinedRows, type JoinedRows, jointsOf } from "./joined-rows";
import { rowOrder, type RowOrder } from "./row-order";

/** What a clerk wants to see of a sheet. */
export interface SheetFilter {
  /** Shown texts that are wanted, by column; "" stands for empty cells. */
  readonly wanted: ReadonlyMap<number, ReadonlySet<string>>;
  readonly sort: { readonly column: number; readonly descending: boolean } | null;
}

/** Everything, as it stands. */
export const noFilter: SheetFilter = { wanted: new Map(), sort: null };

/** A text that is shown in a column, and in how many rows. */
export interface ShownText {
  readonly text: string;
  readonly rows: number;
}

/** The texts that a column shows in the body, in order; in small steps. */
export function* textSteps(
  grid: Grid,
  { first, last }: BodyRows,
  column: number,
): Generator<void, readonly ShownText[]> {
  const textAt = columnTexts(grid, column);
  const counts = new Map<string, number>();
  for (let row = first; row <= last; row += 1) {
    const text = textAt(row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
    if (row % rowsPerStep === 0) yield;
  }
  const texts = Array.from(counts, ([text, rows]) => ({ text, rows }));
  return yield* sortSteps(texts, (one, other) => compareText(one.text, other.text));
}

/** Rows looked at between two steps. */
const rowsPerStep = 4_000;

/** The order in which a filtered and sorted sheet is shown; found in small steps. */
export function* orderSteps(
  grid: Grid,
  { first, last }: BodyRows,
  { wanted, sort }: SheetFilter,
): Generator<void, RowOrder> {
  const used = grid.top + grid.values.length;
  const columns = [...wanted].map(([column, texts]) => ({ textAt: columnTexts(grid, column), texts }));
  const shown: number[] = [];
  for (let row = first; row <= last; row += 1) {
    if (columns.every(({ textAt, texts }) => texts.has(textAt(row)))) shown.push(row);
    if (row % rowsPerStep === 0) yield;
  }
  const headOf = joinedRows(grid, { first, last });
  const body = sort ? yield* sortSteps(shown, compareRows(shown, grid, sort, headOf)) : shown;
  yield;
  const rows: number[] = [];
  for (let row = 0; row < Math.min(first, used); row += 1) rows.push(row);
  for (const row of body) rows.push(row);
  for (let row = last + 1; row < used; row += 1) rows.push(row);
  return rowOrder(rows, used, jointsOf(body, headOf));
}

/** Rows that are joined stay together, in their order; they go where the first of them that is shown belongs. */
function compareRows(
  rows: readonly number[],
  grid: Grid,
  { column, descending }: NonNullable<SheetFilter["sort"]>,
  headOf: JoinedRows,
): (one: number, other: number) => number {
  const keys = new Map<number, CellValue>();
  for (const row of rows) {
    const head = headOf(row);
    if (!keys.has(head)) keys.set(head, valueAt(grid, sourceRow(grid, row, column), column));
  }
  const sign = descending ? -1 : 1;
  return (one, other) => {
    const [left, right] = [keys.get(headOf(one)) ?? null, keys.get(headOf(other)) ?? null];
    // Empty cells come last either way, as in Excel.
    if (left === null || right === null) return Number(left === null) - Number(right === null) || one - other;
    return sign * compareValues(left, right) || headOf(one) - headOf(other) || one - other;
  };
}

/** Numbers and dates, then texts, then TRUE and FALSE. */
function compareValues(one: NonNullable<CellValue>, other: NonNullable<CellValue>): number {
  const ranks = { number: 0, string: 1, boolean: 2 } as const;
  const rank = (value: NonNullable<CellValue>): number => ranks[typeof value as keyof typeof ranks];
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return typeof one === "string" ? compareText(one, String(other)) : Number(one) - Number(other);
}

const collator = new Intl.Collator("zh-CN", { numeric: true });

function compareText(one: string, other: string): number {
  return collator.compare(one, other);
}

/** What a column shows, row by row. */
function columnTexts(grid: Grid, column: number): (row: number) => string {
  const textAt = cellTexts(grid);
  return (row) => textAt(sourceRow(grid, row, column), column);
}
