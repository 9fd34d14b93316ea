import { compact } from "../../annexes/compact";
import { compareQuarters } from "../../dates/limits";
import { filledCells, textAt } from "../cells";
import type { Grid } from "../grid";
import { headerAt, type Header, type HeaderRoom } from "./header";
import { findAnchors, isHeading, sureColumn, type Anchor } from "../headings";
import { wholeSheet, type ColumnSpan } from "../layout";
import { fits, likeness } from "./signature";
import { readHead } from "./title";

/** A header, and the last row of its last printing. */
export interface FoundHeader {
  readonly header: Header;
  readonly lastHead: number;
}

/** The headers of a sheet in reading order, and the one that came nearest where none fits. */
export interface HeaderSearch {
  readonly headers: readonly FoundHeader[];
  readonly nearest: Header | null;
  /** Rows with the header of some other table, which ends the one above it. */
  readonly strangers: readonly number[];
}

/** Searches the whole sheet for headers of either annex: stacked, side by side, repeated on every printed page. */
export function findHeaders(grid: Grid): HeaderSearch {
  const headers: FoundHeader[] = [];
  const strangers: number[] = [];
  let nearest: Header | null = null;
  let before: readonly Anchor[] = [];
  for (const anchors of byRow(findAnchors(grid))) {
    const [anchor] = anchors;
    const runs = continuesRun(anchors, before);
    before = anchors;
    const top = Math.max(grid.top, ...headers.map(({ lastHead }) => lastHead + 1));
    if (!anchor || runs || anchor.row < top) continue;
    const repeated = headers.findIndex(({ header }) => repeats(grid, anchor, header));
    const known = headers[repeated];
    if (known) {
      const { area, anchor: first } = known.header;
      headers[repeated] = { ...known, lastHead: anchor.row + area.bottom - first.row };
      continue;
    }
    const found = isHeaderLike(grid, anchor.row, top) ? readRow(grid, anchors, top) : [];
    const fitting = found.filter(fits);
    if (fitting.length === 0 && isOtherHeader(grid, anchor)) strangers.push(anchor.row);
    headers.push(...fitting.map((header) => ({ header, lastHead: header.area.bottom })));
    for (const header of found) {
      if (!nearest || likeness(header) > likeness(nearest)) nearest = header;
    }
  }
  return { headers, nearest, strangers };
}

function byRow(anchors: readonly Anchor[]): Anchor[][] {
  const rows: Anchor[][] = [];
  for (const anchor of anchors) {
    const last = rows.at(-1);
    if (last?.[0]?.row === anchor.row) last.push(anchor);
    else rows.push([anchor]);
  }
  return rows;
}

/** Whether these cells only go on with a column of such words: 企业 in every row is no heading but data. */
function continuesRun([anchor]: readonly Anchor[], before: readonly Anchor[]): boolean {
  return before.some(({ row, column }) => row + 1 === anchor?.row && column === anchor.column);
}

/** Whether there are other headings around, so that 企业 in a column of data costs nothing. */
function isHeaderLike(grid: Grid, row: number, top: number): boolean {
  let headings = 0;
  for (let near = Math.max(top, row - 1); near <= row + 1; near += 1) {
    const width = grid.values[near - grid.top]?.length ?? 0;
    for (const { text } of filledCells(grid, near, grid.left, grid.left + width - 1)) {
      if (isHeading(text)) headings += 1;
      if (headings > 1) return true;
    }
  }
  return false;
}

/** 企业名称 among short words: the header of a contact list, say. */
function isOtherHeader(grid: Grid, { row, column }: Anchor): boolean {
  if (sureColumn(3, textAt(grid, row, column)) !== "enterprise") return false;
  const words = filledCells(grid, row, wholeSheet.left, wholeSheet.right).map(({ text }) => text);
  return words.length > 1 && words.every((word) => word.length <= 16 && !/\d{2}/.test(word));
}

/** The same header once more, and no other title or quarter above it. */
function repeats(grid: Grid, anchor: Anchor, header: Header): boolean {
  if (header.columns.get("enterprise") !== anchor.column || anchor.row <= header.area.bottom) return false;
  if (!isSameHeader(grid, anchor.row, header)) return false;
  const before = readHead(grid, header, grid.top, true);
  const area = { ...header.area, top: anchor.row, bottom: anchor.row };
  const now = readHead(grid, { ...header, area }, header.area.bottom + 1, false);
  if (now.title && titleWords(now.title.text) !== titleWords(before.title?.text ?? "")) return false;
  const [quarter, other] = [before.period.quarter, now.period.quarter];
  return !quarter || !other || compareQuarters(quarter, other) === 0;
}

/**
 * Whether a row has the header's words in its columns; a few may have been lost or put differently, but none may mean
 * another column.
 */
function isSameHeader(grid: Grid, row: number, { annex, anchor, columns }: Header): boolean {
  let others = 0;
  for (const [key, column] of columns) {
    const word = textAt(grid, row, column);
    if (compact(word) === compact(textAt(grid, anchor.row, column))) continue;
    const meant = sureColumn(annex, word);
    if (meant !== null && meant !== key) return false;
    others += 1;
  }
  return others * 4 <= columns.size;
}

/** A title without （续表）. */
function titleWords(title: string): string {
  return compact(title).replace(/\(?续[表页]?\)?$/, "");
}

/** The headers in one row: one for all its columns, or one for each 企业名称 where tables stand side by side. */
function readRow(grid: Grid, anchors: readonly Anchor[], top: number): Header[] {
  if (anchors.length > 1) {
    const apart = anchors.map((anchor, index) => read(grid, anchor, { zone: spanOf(grid, anchors, index), top }));
    if (apart.filter(fits).length > 1) return apart;
  }
  return anchors.slice(0, 1).map((anchor) => read(grid, anchor, { zone: wholeSheet, top }));
}

/** From this table's 序号 (or its 企业名称) to the next one's. */
function spanOf(grid: Grid, anchors: readonly Anchor[], index: number): ColumnSpan {
  const start = (anchor: Anchor | undefined): number | null => {
    if (!anchor) return null;
    const numbered = sureColumn(3, textAt(grid, anchor.row, anchor.column - 1)) === "serialNumber";
    return numbered ? anchor.column - 1 : anchor.column;
  };
  const next = start(anchors[index + 1]);
  return {
    left: index === 0 ? wholeSheet.left : (start(anchors[index]) ?? wholeSheet.left),
    right: next === null ? wholeSheet.right : next - 1,
  };
}

/** The header as that annex whose columns it has more of. */
function read(grid: Grid, anchor: Anchor, room: HeaderRoom): Header {
  const status = headerAt(grid, anchor, 3, room);
  const adjustment = headerAt(grid, anchor, 4, room);
  if (fits(status) !== fits(adjustment)) return fits(status) ? status : adjustment;
  return likeness(adjustment) > likeness(status) ? adjustment : status;
}
