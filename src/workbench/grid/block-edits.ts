import { numberFormatAt, valueAt, type Grid, type Rectangle } from "../../sheets/grid";
import type { CellEdit } from "../../xlsx/edited-cells";
import { cellTexts } from "./cell-texts";
import { lineOfCells, type TextBlock, textOfLines } from "./clipboard-text";
import { typedValue } from "./typed-value";

/** A copied block: its texts for other programs, and where its cells stood for this one, as the sheet then was. */
export interface CopiedBlock {
  /** As the clipboard carries it. */
  readonly text: string;
  /** The same cell by cell; null of a long block, which no program takes as a table. */
  readonly texts: TextBlock | null;
  readonly grid: Grid;
  readonly block: Rectangle;
}

/** Rows that a block is handed over as a table with, besides the text, which has it all. */
const longestTable = 5_000;

/** What a block of a sheet holds, to be copied: texts as they are shown; formulas count as their values. */
export function copiedBlock(grid: Grid, block: Rectangle): CopiedBlock {
  const textAt = cellTexts(grid);
  const { top, left, bottom, right } = block;
  const texts: string[][] | null = bottom - top < longestTable ? [] : null;
  const lines: string[] = [];
  // The clipboard takes it in one go: plain loops, since a whole sheet has a million cells.
  for (let row = top; row <= bottom; row += 1) {
    const cells: string[] = [];
    for (let column = left; column <= right; column += 1) cells.push(textAt(row, column));
    lines.push(lineOfCells(cells));
    texts?.push(cells);
  }
  return { text: textOfLines(lines), texts, grid, block };
}

/** A text typed into a cell, as Excel would take it. */
export function typedEdit(grid: Grid, row: number, column: number, text: string): CellEdit {
  const { value, numberFormat } = typedValue(text, numberFormatAt(grid, row, column), grid.date1904);
  return { cell: { sheet: grid.name, row, column }, value, numberFormat: numberFormat ?? null };
}

/**
 * Texts put in from the block's first cell on; a single text fills the whole block. Cells covered by a merged area are
 * passed over.
 */
export function pastedTexts(grid: Grid, block: Rectangle, texts: TextBlock): CellEdit[] {
  return placed(grid, block, texts, (row, column, text) => typedEdit(grid, row, column, text));
}

/** Copied cells put in from the block's first cell on, with their formats where the cell has none of its own. */
export function pastedCells(grid: Grid, block: Rectangle, copied: CopiedBlock): CellEdit[] {
  return placed(grid, block, spots(copied.block), (row, column, [fromRow, fromColumn]) => ({
    cell: { sheet: grid.name, row, column },
    value: valueAt(copied.grid, fromRow, fromColumn),
    numberFormat:
      numberFormatAt(grid, row, column) === "General" ? numberFormatAt(copied.grid, fromRow, fromColumn) : null,
  }));
}

/** Every cell of the block emptied. */
export function clearedCells(grid: Grid, block: Rectangle): CellEdit[] {
  return openSpots(grid, block)
    .filter(([row, column]) => valueAt(grid, row, column) !== null)
    .map(([row, column]) => ({ cell: { sheet: grid.name, row, column }, value: null, numberFormat: null }));
}

/** The block's first row repeated in all the rows below; of a block of one row, the row above it. */
export function filledDown(grid: Grid, block: Rectangle): CellEdit[] {
  const from = block.top === block.bottom ? block.top - 1 : block.top;
  if (from < 0) return [];
  return openSpots(grid, { ...block, top: from + 1 }).map(([row, column]) => ({
    cell: { sheet: grid.name, row, column },
    value: valueAt(grid, from, column),
    numberFormat: numberFormatAt(grid, from, column),
  }));
}

type Spot = readonly [row: number, column: number];

function placed<T>(
  grid: Grid,
  { top, left, bottom, right }: Rectangle,
  block: readonly (readonly T[])[],
  edit: (row: number, column: number, content: T) => CellEdit,
): CellEdit[] {
  const [first] = block;
  if (!first) return [];
  const single = block.length === 1 && first.length === 1;
  const size = single
    ? { rows: bottom - top + 1, columns: right - left + 1 }
    : { rows: block.length, columns: first.length };
  const target = { top, left, bottom: top + size.rows - 1, right: left + size.columns - 1 };
  return openSpots(grid, target).flatMap(([row, column]) => {
    const content = single ? first[0] : block[row - top]?.[column - left];
    return content === undefined ? [] : [edit(row, column, content)];
  });
}

/** The cells of an area but for those that a merged area covers. */
function openSpots(grid: Grid, area: Rectangle): Spot[] {
  const near = grid.merges.filter((merge) => merge.top <= area.bottom && merge.bottom >= area.top);
  const covered = (row: number, column: number): boolean =>
    near.some(
      ({ top, left, bottom, right }) =>
        row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
    );
  return spots(area)
    .flat()
    .filter(([row, column]) => !covered(row, column));
}

function spots({ top, left, bottom, right }: Rectangle): Spot[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column): Spot => [top + row, left + column]),
  );
}
