import type { ColumnKey } from "../annexes/columns";
import type { ReadTable } from "../sheets/read";
import type { SheetFill } from "./blueprint";
import { emptyRows } from "./empty-rows";
import type { FillOptions, Filling } from "./fill";
import { templateHead } from "./template-head";
import { steps, templateRow, type Entry } from "./template-rows";

/** What goes into a template's sheets, and what found no place there. */
export interface TemplateFilling {
  readonly fills: readonly SheetFill[];
  readonly hasAdjustments: boolean;
  /** The columns of 附表3 that the template has. */
  readonly columns: ReadonlySet<ColumnKey>;
  readonly notes: readonly string[];
}

/** The contents of a quarter's annexes placed into a clerk's own template; null where it has no 附表3. */
export function templateFilling(
  template: readonly ReadTable[],
  { entries, adjustments }: Filling,
  options: FillOptions,
): TemplateFilling | null {
  const status = template.find(({ table }) => table.annex === 3);
  const changes = template.find(({ table }) => table.annex === 4);
  if (!status) return null;
  // Two annexes on one sheet would move each other's rows: the second is left to the clerk.
  const below = changes !== undefined && changes.grid.name === status.grid.name;
  const hasAdjustments = adjustments.length > 0 && changes !== undefined && !below;
  const others = changes && !below ? [fillOf(changes, adjustments, options)] : [];
  return {
    fills: [fillOf(status, entries, options), ...others],
    hasAdjustments,
    columns: coveredBy(status.table.columns),
    notes: [
      ...existing(status),
      ...templateHead(status, options).notes,
      ...(adjustments.length > 0 && !hasAdjustments ? [unplaced(adjustments, below)] : []),
    ],
  };
}

/** A template with any column of 评估 takes its time and its result, whichever way they are split. */
function coveredBy(columns: ReadonlySet<ColumnKey>): ReadonlySet<ColumnKey> {
  const whole = steps.filter(({ whole: one, time, result }) => [one, time, result].some((key) => columns.has(key)));
  return new Set([...columns, ...whole.flatMap(({ whole: one, time, result }) => [one, time, result])]);
}

function existing(read: ReadTable): string[] {
  const { filled, first } = emptyRows(read);
  return filled === 0 ? [] : [`模板“${read.grid.name}”里已有${filled}家，从第${first + 1}行接着写。`];
}

function unplaced(adjustments: readonly Entry[], below: boolean): string {
  const names = adjustments.map(({ enterprise }) => (typeof enterprise === "string" ? enterprise : "")).join("、");
  const why = below ? "模板的附表4与附表3在同一张工作表上" : "模板没有附表4";
  return `${why}，这${adjustments.length}条变化没有填入，请自行补上：${names}。`;
}

function fillOf(read: ReadTable, entries: readonly Entry[], options: FillOptions): SheetFill {
  const { first, count, filled } = emptyRows(read);
  const missing = count === null ? 0 : Math.max(0, entries.length - count);
  // Above the last empty row, so that whatever covers the empty rows (drop-downs, borders, totals) grows with them.
  const insert = missing === 0 ? null : { before: first + Math.max(0, (count ?? 1) - 1), count: missing };
  const moved = (row: number) => (insert && row >= insert.before ? row + insert.count : row);
  return {
    sheet: read.grid.name,
    insert,
    like: count === 0 && filled === 0 ? null : filled > 0 ? first - 1 : first,
    rows: entries.length === 0 ? null : { from: first, to: first + entries.length - 1 },
    cells: [
      ...templateHead(read, options).cells.map((cell) => ({ ...cell, row: moved(cell.row) })),
      ...entries.flatMap((entry, index) => templateRow(read.layout.columns, entry, first + index, filled + index + 1)),
    ],
  };
}
