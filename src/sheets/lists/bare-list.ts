import { enterpriseEnding } from "../../annexes/list-words";
import type { ColumnKey } from "../../annexes/columns";
import { isBlank, lastRow, textOf } from "../cells";
import { valueAt, type CellValue, type Grid } from "../grid";
import { noPeriod, wholeSheet, type Layout } from "../layout";
import type { IssuedList } from "./issued-list";

/** 1、, 1. or （1） before a name, as web pages and Word number their lists. */
const numbering = /^[(（]?\d{1,4}(?:[)）.．、,，:：\s\t]+|(?=[^\d.．]))/;
const numberOnly = /^[(（]?\d{1,4}[)）.．、]?$/;
/** Of the filled cells of a column of names, at least so many end like names. */
const leastNames = 0.8;

/**
 * Numbers and names without a header: one column in which nearly every cell is the name of an enterprise, and at most
 * numbers beside it.
 */
export function bareList(grid: Grid): IssuedList | null {
  if (grid.values.length > mostRows) return null;
  const columns = Array.from({ length: widthOf(grid) }, (_, index) => grid.left + index);
  const names = columns.filter((column) => holdsNames(grid, column));
  const [only, ...others] = names;
  if (only === undefined || others.length > 0) return null;
  const rest = columns.filter((column) => column !== only && !isEmpty(grid, column));
  const serial = rest.find((column) => filledIn(grid, column).every(({ text }) => numberOnly.test(text)));
  if (rest.some((column) => column !== serial && filledIn(grid, column).length > titleCells)) return null;
  const rows = filledIn(grid, only).filter(({ text }) => isNamed(text));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  const layout = layoutOf(grid, { only, serial, top: first.row, bottom: last.row });
  return { grid: unnumbered(grid, only), layouts: [layout], sure: false };
}

/** No list is as long as this; a sheet that is, is something else and not worth reading through. */
const mostRows = 20_000;
/** Cells beside the names that may be a title or a remark. */
const titleCells = 2;

function widthOf(grid: Grid): number {
  return grid.values.reduce((width, cells) => Math.max(width, cells.length), 0);
}

function isEmpty(grid: Grid, column: number): boolean {
  return filledIn(grid, column).length === 0;
}

function filledIn(grid: Grid, column: number): { readonly row: number; readonly text: string }[] {
  const cells: { row: number; text: string }[] = [];
  for (let row = grid.top; row <= lastRow(grid); row += 1) {
    const value = valueAt(grid, row, column);
    if (!isBlank(value)) cells.push({ row, text: textOf(value) });
  }
  return cells;
}

function holdsNames(grid: Grid, column: number): boolean {
  const filled = filledIn(grid, column);
  const named = filled.filter(({ text }) => isNamed(text)).length;
  return named > 0 && named >= (filled.length - titleCells) * leastNames && named > filled.length / 2;
}

function isNamed(text: string): boolean {
  const name = text.replace(numbering, "").replace(/\s/g, "");
  return name.length >= 4 && name.length <= 60 && enterpriseEnding.test(name);
}

interface Place {
  readonly only: number;
  readonly serial: number | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** A header is imagined right above the first name. */
function layoutOf(grid: Grid, { only, serial, top, bottom }: Place): Layout {
  const [left, right] = [Math.min(only, serial ?? only), Math.max(only, serial ?? only)];
  const columns: [ColumnKey, number][] = [
    ...(serial === undefined ? [] : [["serialNumber", serial] as [ColumnKey, number]]),
    ["enterprise", only],
  ];
  const above = grid.values
    .slice(0, top - grid.top)
    .flatMap((cells, index) =>
      cells.flatMap((value, offset) =>
        isBlank(value) ? [] : [{ row: grid.top + index, column: grid.left + offset, text: textOf(value) }],
      ),
    );
  return {
    annex: 3,
    sheet: grid.name,
    voluntary: false,
    title: above.at(-1) ?? null,
    period: noPeriod,
    header: { top: top - 1, left, bottom: top - 1, right },
    zone: wholeSheet,
    data: { top, left, bottom, right },
    columns: new Map(columns),
    signOff: { reportingAuthority: null, preparedBy: null, reportedOn: null },
    isReport: false,
    evidence: [],
  };
}

function unnumbered(grid: Grid, column: number): Grid {
  const clean = (value: CellValue): CellValue =>
    typeof value === "string" && isNamed(value) ? value.trim().replace(numbering, "") : value;
  return {
    ...grid,
    values: grid.values.map((cells) =>
      cells.map((value, offset) => (grid.left + offset === column ? clean(value) : value)),
    ),
  };
}
