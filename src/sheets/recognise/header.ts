import type { ColumnKey } from "../../annexes/columns";
import { mapColumns } from "./column-map";
import { filledCells, isBlank, textAt } from "../cells";
import type { Grid, Rectangle } from "../grid";
import { valueAt } from "../grid";
import type { ColumnSpan } from "../layout";
import { mergeAt } from "../merges";
import { isHeading, type Anchor, type AnnexNumber } from "../headings";

/** Where a header may be: these columns, and no row above `top` (another header's). */
export interface HeaderRoom {
  readonly zone: ColumnSpan;
  readonly top: number;
}

/** A header block, possibly of several levels, read as that of one annex. */
export interface Header {
  readonly annex: AnnexNumber;
  readonly anchor: Anchor;
  readonly area: Rectangle;
  /** The columns among which it was looked for. */
  readonly zone: ColumnSpan;
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** The words over each column, upper levels first. */
  readonly labels: ReadonlyMap<number, readonly string[]>;
}

/** Levels that a header may have below its 企业名称. */
const deepest = 3;
/** Unheaded columns that a table may have between two headed ones. */
const widestGap = 2;

/** Words of a lower level that say nothing without the upper one. */
const lowerWord = /^(?:完成|实际|通过)?(?:时间|日期|年月|结果|结论|意见|情况|名称|全称|是否通过|得分|分数|备注)$/;

/**
 * Reads the header around a 企业名称 cell as that of the annex; every reading of one or more levels is tried, and the one
 * that maps most columns wins.
 */
export function headerAt(grid: Grid, anchor: Anchor, annex: AnnexNumber, room: HeaderRoom): Header {
  const { zone: span } = room;
  const readings = levelsAround(grid, anchor, span)
    .filter(([top]) => top >= room.top)
    .map(([top, bottom]) => readHeader({ grid, annex, anchor, top, bottom, span }));
  return readings.reduce((best, reading) => (reading.columns.size > best.columns.size ? reading : best));
}

/** First and last row of each reading, the likelier first. */
function levelsAround(grid: Grid, { row, column }: Anchor, span: ColumnSpan): [number, number][] {
  const merged = mergeAt(grid, row, column);
  const bottom = Math.min(merged?.bottom ?? row, row + deepest);
  if (bottom > row)
    return [
      [row, bottom],
      [row - 1, bottom],
    ];
  let lowest = row;
  while (lowest < row + deepest && isLowerLevel(grid, lowest + 1, column, span)) lowest += 1;
  const bottoms = Array.from({ length: lowest - row + 1 }, (_, level) => lowest - level);
  return bottoms
    .flatMap((last): [number, number][] => [
      [row, last],
      [row - 1, last],
    ])
    .filter(([top]) => top >= grid.top);
}

/**
 * Whether a row can be a header's lower level: short words only, nothing under 企业名称, and one of them a heading or 时间,
 * 结果.
 */
function isLowerLevel(grid: Grid, row: number, enterprise: number, { left, right }: ColumnSpan): boolean {
  if (!isBlank(valueAt(grid, row, enterprise))) return false;
  const words = filledCells(grid, row, left, right).map(({ text }) => text);
  return (
    words.every((word) => word.length <= 16 && !/\d{3}/.test(word)) &&
    words.some((word) => lowerWord.test(word.replace(/\s/g, "")) || isHeading(word))
  );
}

interface Block {
  readonly grid: Grid;
  readonly annex: AnnexNumber;
  readonly anchor: Anchor;
  readonly top: number;
  readonly bottom: number;
  readonly span: ColumnSpan;
}

function readHeader(block: Block): Header {
  const { grid, annex, anchor, top, bottom } = block;
  const words = labelsOf(block);
  const { left, right } = extentOf(words, anchor.column, block.span);
  const labels = new Map([...words].filter(([column]) => column >= left && column <= right));
  const columns = mapColumns({ grid, annex, labels, firstRow: bottom + 1, enterprise: anchor.column });
  const mappedTop = Math.max(top, grid.top);
  return { annex, anchor, area: { top: mappedTop, left, bottom, right }, zone: block.span, columns, labels };
}

function labelsOf({ grid, top, bottom, span }: Block): Map<number, string[]> {
  const labels = new Map<number, string[]>();
  const width = Math.max(
    ...grid.values.slice(Math.max(0, top - grid.top), bottom - grid.top + 1).map((cells) => cells.length),
  );
  const last = Math.min(span.right, grid.left + width - 1);
  for (let column = span.left; column <= last; column += 1) {
    const path: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      const word = wordAt(grid, row, column) || (row < bottom ? groupOver(grid, row, column, span) : "");
      if (word !== "" && word !== path.at(-1)) path.push(word);
    }
    if (path.length > 0) labels.set(column, path);
  }
  return labels;
}

/**
 * The word over a column on one level; a merge over several columns heads them all, one over several rows is read once.
 */
function wordAt(grid: Grid, row: number, column: number): string {
  const merged = mergeAt(grid, row, column);
  if (!merged) return textAt(grid, row, column);
  return merged.top === row || merged.top < grid.top ? textAt(grid, merged.top, merged.left) : "";
}

/** A group that stands over its first column only, unmerged: 评估 | (empty) over 时间 | 结果. */
function groupOver(grid: Grid, row: number, column: number, { left }: ColumnSpan): string {
  if (mergeAt(grid, row, column) || textAt(grid, row + 1, column) === "") return "";
  for (let before = column - 1; before >= left; before -= 1) {
    if (textAt(grid, row + 1, before) === "") return "";
    const word = textAt(grid, row, before);
    if (word !== "") return word;
  }
  return "";
}

/** The headed columns around the anchor; what stands further off belongs to something else. */
function extentOf(labels: ReadonlyMap<number, unknown>, anchor: number, span: ColumnSpan): ColumnSpan {
  return { left: reach(labels, anchor, span.left, -1), right: reach(labels, anchor, span.right, 1) };
}

function reach(labels: ReadonlyMap<number, unknown>, from: number, limit: number, step: 1 | -1): number {
  let last = from;
  for (let column = from; column !== limit + step && Math.abs(column - last) <= widestGap; column += step) {
    if (labels.has(column)) last = column;
  }
  return last;
}
