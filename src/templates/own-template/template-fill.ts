import { columnsOfStep, stepOf } from "../../annexes/steps";
import type { ColumnKey } from "../../annexes/columns";
import type { ReadTable } from "../../sheets/read";
import { adjustmentBlueprint } from "../blueprints/adjustment-blueprint";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import { emptyRows } from "./empty-rows";
import type { FillOptions, Filling } from "../fill";
import { templateHead } from "./template-head";
import { templateRow, type RowEntry } from "./template-rows";

/** What goes into a template's sheets, and what found no place there. */
export interface TemplateFilling {
  /**
   * To be done in this order: where both annexes stand on one sheet, the lower first, so that neither moves the other.
   */
  readonly fills: readonly SheetFill[];
  /** The 附表4 to add as a sheet of its own, where there are changes and the template has no place for them. */
  readonly added: Blueprint | null;
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
  const own =
    changes && adjustments.length > 0 && !isBeside(status, changes) ? fillOf(changes, adjustments, options) : null;
  const head = changes && adjustments.length === 0 ? headOnly(changes, options) : null;
  const fills = [fillOf(status, entries, options), own ?? head].filter((fill) => fill !== null);
  return {
    fills: fills.sort((one, other) => topOf(other) - topOf(one)),
    added: adjustments.length > 0 && !own ? adjustmentBlueprint(options, { entries: adjustments }) : null,
    columns: coveredBy(status.table.columns),
    notes: [...existing(status), ...templateHead(status, options).notes],
  };
}

/** The columns that a template's 附表3 has; null where it has no 附表3. */
export function templateColumns(template: readonly ReadTable[]): ReadonlySet<ColumnKey> | null {
  const status = template.find(({ table }) => table.annex === 3);
  return status ? coveredBy(status.table.columns) : null;
}

/** Side by side, one table's new rows would run through the other. */
function isBeside(
  { grid, layout: { header: a } }: ReadTable,
  { grid: other, layout: { header: b } }: ReadTable,
): boolean {
  return grid.name === other.name && (a.right < b.left || b.right < a.left);
}

/** Nothing but the quarter and 填报单位. */
function headOnly(read: ReadTable, options: FillOptions): SheetFill {
  const { cells } = templateHead(read, options);
  return { sheet: read.grid.name, insert: null, like: null, rows: null, cells };
}

function topOf({ rows, cells }: SheetFill): number {
  return rows?.from ?? cells[0]?.row ?? 0;
}

/** A template with any column of 评估 takes its time and its result, whichever way they are split. */
function coveredBy(columns: ReadonlySet<ColumnKey>): ReadonlySet<ColumnKey> {
  return new Set(
    [...columns].flatMap((column): readonly ColumnKey[] => {
      const step = stepOf(column);
      return step ? columnsOfStep(step) : [column];
    }),
  );
}

function existing(read: ReadTable): string[] {
  const { filled, first } = emptyRows(read);
  return filled === 0 ? [] : [`模板“${read.grid.name}”里已有${filled}家，从第${first + 1}行接着写。`];
}

function fillOf(read: ReadTable, entries: readonly RowEntry[], options: FillOptions): SheetFill {
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
