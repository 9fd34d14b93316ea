import type { Blueprint } from "../../sheets/blueprint";
import { headingHeight, rowCells, rowHeights, validationOf, type Content, type SheetColumn } from "./annex-sheet";
import { landscapePage, officialLooks } from "./official-looks";
import { heightOf, linesOf } from "./text-size";

/** A sheet of our own that is no annex: a title, a line under it, one table, remarks. */
export interface PlainTable {
  readonly name: string;
  readonly title: string;
  /** A line between title and table; left out where empty. */
  readonly subtitle?: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Content[])[];
  readonly notes?: readonly string[];
}

const heights = { title: 34, subtitle: 20 };

/** The sheet as a blueprint: A4 on its side, one page wide, the headings on every page. */
export function plainTable(table: PlainTable): Blueprint {
  const { name, title, subtitle = "", columns, rows, notes = [] } = table;
  const last = columns.length - 1;
  const head = subtitle === "" ? 1 : 2;
  const notesFrom = head + 1 + rows.length;
  const width = columns.reduce((total, column) => total + column.width, 0);
  const { note } = officialLooks;
  return {
    name,
    styles: officialLooks,
    cells: [
      { row: 0, column: 0, value: title, style: "title" },
      ...(subtitle === "" ? [] : [{ row: 1, column: 0, value: subtitle, style: "period" }]),
      ...columns.map(({ heading: value }, column) => ({ row: head, column, value, style: "heading" })),
      ...rows.flatMap((row, index) => rowCells(columns, row, head + 1 + index)),
      ...notes.map((value, index) => ({ row: notesFrom + index, column: 0, value, style: "note" })),
    ],
    merges: [...Array.from({ length: head }, (_, row) => row), ...notes.map((_, index) => notesFrom + index)].map(
      (row) => ({ top: row, left: 0, bottom: row, right: last }),
    ),
    columnWidths: columns.map((column) => column.width),
    rowHeights: {
      0: heights.title,
      ...(subtitle === "" ? {} : { 1: heights.subtitle }),
      [head]: headingHeight(columns),
      ...rowHeights({ columns, rows }, head + 1),
      ...Object.fromEntries(
        notes.map((text, index) => [
          notesFrom + index,
          heightOf(linesOf(text, width, note.font.size), note.font.size, 13),
        ]),
      ),
    },
    validations: columns.flatMap((column, index) =>
      validationOf(column, index, { from: head + 1, count: rows.length }),
    ),
    page: { ...landscapePage, titleRows: { from: head, to: head } },
    frozenRows: head + 1,
  };
}
