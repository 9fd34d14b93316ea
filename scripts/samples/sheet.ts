import { day } from "../../src/dates/day";
import type { Blueprint, BlueprintCell, BlueprintStyle } from "../../src/sheets/blueprint";
import type { Rectangle } from "../../src/sheets/grid";

/** What a cell of a sample holds; a day as { date: YYYY-MM-DD } becomes a real date. */
export type SampleValue = string | number | null | { readonly date: string };

/** One column of a sample: its heading (two lines where the header is split), width in characters. */
export interface SampleColumn {
  readonly heading: string;
  readonly under?: string;
  readonly width: number;
  readonly centered?: boolean;
}

/** A sample sheet in the terms of the one who keeps it. */
export interface SampleSheet {
  readonly name: string;
  /** Lines above the header: mark, title, period. */
  readonly head: readonly string[];
  readonly columns: readonly SampleColumn[];
  /** A row is its cells, or a text across the whole width (a year band). */
  readonly rows: readonly (readonly SampleValue[] | string)[];
  readonly foot: readonly string[];
}

const dateFormat = "yyyy/m/d";

const body = {
  font: { family: "宋体", size: 11 },
  vertical: "center",
  wrap: true,
  border: true,
} as const satisfies BlueprintStyle;

const styles = {
  plain: { font: { family: "宋体", size: 11 } },
  title: { font: { family: "黑体", size: 16, bold: true }, horizontal: "center", vertical: "center" },
  middle: { font: { family: "宋体", size: 11 }, horizontal: "center" },
  heading: { ...body, font: { family: "宋体", size: 11, bold: true }, horizontal: "center" },
  text: body,
  center: { ...body, horizontal: "center" },
  date: { ...body, horizontal: "center", numberFormat: dateFormat },
  band: { ...body, font: { family: "宋体", size: 11, bold: true }, fill: "#EAF1DD" },
} as const satisfies Readonly<Record<string, BlueprintStyle>>;

/** The sheet as a blueprint. */
export function sampleBlueprint(sheet: SampleSheet): Blueprint {
  const headingRow = sheet.head.length;
  const split = sheet.columns.some(({ under }) => under !== undefined);
  const firstRow = headingRow + (split ? 2 : 1);
  const footRow = firstRow + sheet.rows.length;
  const last = sheet.columns.length - 1;
  return {
    name: sheet.name,
    styles,
    cells: [
      ...headCells(sheet),
      ...headingCells(sheet, headingRow, split),
      ...rowCells(sheet, firstRow),
      ...footCells(sheet, footRow),
    ],
    merges: [
      ...sheet.head
        .slice(1)
        .map((_, index): Rectangle => ({ top: index + 1, left: 0, bottom: index + 1, right: last })),
      ...(split ? headingMerges(sheet, headingRow) : []),
      ...sheet.rows.flatMap((row, index) =>
        typeof row === "string" ? [{ top: firstRow + index, left: 0, bottom: firstRow + index, right: last }] : [],
      ),
    ],
    columnWidths: sheet.columns.map(({ width }) => width),
    rowHeights: { 1: 28 },
    validations: [],
    page: {
      landscape: true,
      fitToWidth: true,
      titleRows: { from: headingRow, to: firstRow - 1 },
      centerHorizontally: true,
      footerCenter: "第 &P 页，共 &N 页",
    },
    frozenRows: firstRow,
  };
}

function headCells({ head }: SampleSheet): BlueprintCell[] {
  const looks = ["plain", "title", "middle"];
  return head.map((value, row) => ({ row, column: 0, value, style: looks[row] ?? "plain" }));
}

function headingCells({ columns }: SampleSheet, row: number, split: boolean): BlueprintCell[] {
  return columns.flatMap(({ heading, under }, column) => {
    const first = under === undefined || columns[column - 1]?.heading !== heading;
    const top = { row, column, ...(first ? { value: heading } : {}), style: "heading" };
    return split
      ? [top, { row: row + 1, column, ...(under === undefined ? {} : { value: under }), style: "heading" }]
      : [top];
  });
}

/** Plain headings stand over both lines; a pair under one heading shares its first line. */
function headingMerges({ columns }: SampleSheet, row: number): Rectangle[] {
  return columns.flatMap(({ heading, under }, column) => {
    if (under === undefined) return [{ top: row, left: column, bottom: row + 1, right: column }];
    const pair = columns[column + 1]?.heading === heading;
    return pair ? [{ top: row, left: column, bottom: row, right: column + 1 }] : [];
  });
}

function rowCells({ rows, columns }: SampleSheet, firstRow: number): BlueprintCell[] {
  return rows.flatMap((cells, index) => {
    const row = firstRow + index;
    if (typeof cells === "string")
      return columns.map((_, column) => ({ row, column, ...(column === 0 ? { value: cells } : {}), style: "band" }));
    return columns.map((columnOf, column) => cellOf(row, column, cells[column] ?? null, columnOf));
  });
}

function cellOf(row: number, column: number, value: SampleValue, { centered }: SampleColumn): BlueprintCell {
  if (typeof value === "object" && value !== null) return { row, column, value: day(value.date), style: "date" };
  const style = centered ? "center" : "text";
  return value === null ? { row, column, style } : { row, column, value, style };
}

function footCells({ foot, columns }: SampleSheet, firstRow: number): BlueprintCell[] {
  const column = Math.max(0, columns.length - 3);
  return foot.map((value, index) => ({ row: firstRow + 1 + index, column, value, style: "plain" }));
}
