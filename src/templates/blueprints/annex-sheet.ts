import type { Day } from "../../dates/day";
import type { Rectangle } from "../../sheets/grid";
import type { Blueprint, BlueprintCell, BlueprintValidation } from "../../sheets/blueprint";
import { landscapePage, officialLooks, type OfficialLook } from "./official-looks";
import { heightOf, linesOf } from "./text-size";

/** What a cell is to hold: a text, a number, a real date, a formula (en-US, without "="), or nothing. */
export type Content = string | number | { readonly day: Day } | { readonly formula: string } | null;

/** One column of an annex that we make; width in characters of the default font. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  readonly look: OfficialLook;
  readonly list?: readonly string[];
  readonly promptTitle?: string;
  readonly prompt?: string;
}

/** An annex in the form both 附表3 and 附表4 have: mark, title, period, table, notes, sign-off. */
export interface AnnexSheet {
  readonly name: string;
  readonly title: string;
  readonly period: string;
  readonly columns: readonly SheetColumn[];
  /** One list of contents per row, by column; a row of nothing is an empty line to fill in. */
  readonly rows: readonly (readonly Content[])[];
  readonly notes: readonly string[];
  readonly signOff: readonly string[];
  /** The column that the sign-off begins in, as the form sets it to the right. */
  readonly signOffColumn: number;
}

/** The row of the headings, and the first row of the table, on every annex made here. */
const headingRow = 3;
export const firstRow = headingRow + 1;

/** Heights in points, such that a blank annex with its foot fills one page without being made smaller. */
const heights = { mark: 20, title: 30, period: 20, heading: 28, row: 24, note: 13, gap: 10, signOff: 20 };

/** The annex as a blueprint: A4 on its side, one page wide, the headings on every page. */
export function annexBlueprint(sheet: AnnexSheet): Blueprint {
  const { columns, rows } = sheet;
  const last = columns.length - 1;
  const foot = footOf(sheet, firstRow + rows.length, last);
  return {
    name: sheet.name,
    styles: officialLooks,
    cells: [
      ...headCells(sheet),
      ...rows.flatMap((row, index) => rowCells(columns, row, firstRow + index)),
      ...foot.cells,
    ],
    merges: [...[1, 2].map((row) => across(row, 0, last)), ...foot.merges],
    columnWidths: columns.map(({ width }) => width),
    rowHeights: {
      0: heights.mark,
      1: heights.title,
      2: heights.period,
      [headingRow]: headingHeight(columns),
      ...rowHeights(sheet, firstRow),
      ...foot.heights,
    },
    validations: columns.flatMap((column, index) =>
      validationOf(column, index, { from: firstRow, count: rows.length }),
    ),
    page: { ...landscapePage, titleRows: { from: headingRow, to: headingRow } },
    frozenRows: firstRow,
  };
}

function across(row: number, left: number, right: number): Rectangle {
  return { top: row, left, bottom: row, right };
}

function headCells({ name, title, period, columns }: AnnexSheet): BlueprintCell[] {
  const head: [string, OfficialLook][] = [
    [name, "mark"],
    [title, "title"],
    [period, "period"],
  ];
  return [
    ...head.map(([value, style], row) => ({ row, column: 0, value, style })),
    ...columns.map(({ heading: value }, column) => ({ row: headingRow, column, value, style: "heading" })),
  ];
}

/** The cells of one row: a date with a date's look, a formula as one. */
export function rowCells(columns: readonly SheetColumn[], contents: readonly Content[], row: number): BlueprintCell[] {
  return columns.map(({ look: style }, column): BlueprintCell => {
    const content = contents[column] ?? null;
    if (content === null) return { row, column, style };
    if (typeof content !== "object") return { row, column, value: content, style };
    return "day" in content
      ? { row, column, value: content.day, style: "date" }
      : { row, column, formula: content.formula, style };
  });
}

/** The height of a row with these headings, in points. */
export function headingHeight(columns: readonly SheetColumn[]): number {
  const { size } = officialLooks.heading.font;
  return heightOf(
    Math.max(...columns.map(({ heading, width }) => linesOf(heading, width, size))),
    size,
    heights.heading,
  );
}

/** The heights of rows of contents that begin at `from`, in points. */
export function rowHeights(
  { columns, rows }: Pick<AnnexSheet, "columns" | "rows">,
  from: number,
): Record<number, number> {
  const { size } = officialLooks.text.font;
  return Object.fromEntries(
    rows.map((contents, index) => {
      const lines = columns.map(({ width }, column) => {
        const content = contents[column];
        return typeof content === "string" ? linesOf(content, width, size) : 1;
      });
      return [from + index, heightOf(Math.max(...lines), size, heights.row)];
    }),
  );
}

/** The drop-down list, the check for dates and the prompt of a column over its rows. */
export function validationOf(
  { look, list, promptTitle, prompt }: SheetColumn,
  column: number,
  { from, count }: { readonly from: number; readonly count: number },
): BlueprintValidation[] {
  const isDate = look === "date";
  if (count === 0 || (list === undefined && prompt === undefined && !isDate)) return [];
  return [
    {
      cells: { top: from, left: column, bottom: from + count - 1, right: column },
      ...(list ? { list } : {}),
      ...(isDate ? { date: true } : {}),
      ...(promptTitle === undefined ? {} : { promptTitle }),
      ...(prompt === undefined ? {} : { prompt }),
    },
  ];
}

interface Foot {
  readonly cells: readonly BlueprintCell[];
  readonly merges: readonly Rectangle[];
  readonly heights: Readonly<Record<number, number>>;
}

/** Notes across the table, an empty line, then the sign-off to the right. */
function footOf({ notes, signOff, signOffColumn, columns }: AnnexSheet, from: number, last: number): Foot {
  const width = columns.reduce((total, column) => total + column.width, 0);
  const signedFrom = from + notes.length + 1;
  const { note, line } = officialLooks;
  return {
    cells: [
      ...notes.map((value, index) => ({ row: from + index, column: 0, value, style: "note" })),
      ...signOff.map((value, index) => ({ row: signedFrom + index, column: signOffColumn, value, style: "line" })),
    ],
    merges: [
      ...notes.map((_, index) => across(from + index, 0, last)),
      ...signOff.map((_, index) => across(signedFrom + index, signOffColumn, last)),
    ],
    heights: Object.fromEntries([
      [signedFrom - 1, heights.gap],
      ...notes.map((text, index) => [
        from + index,
        heightOf(linesOf(text, width, note.font.size), note.font.size, heights.note),
      ]),
      ...signOff.map((_, index) => [signedFrom + index, heightOf(1, line.font.size, heights.signOff)]),
    ]),
  };
}
