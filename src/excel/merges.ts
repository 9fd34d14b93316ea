import type { Rectangle } from "../sheets/grid";
import { supports } from "./request";
import type { Session } from "./session";
import { rectangleOf } from "./sheet-list";

/** getMergedAreasOrNullObject fails above 512 merged areas, each of two cells at least. */
const blockCells = 1_024;

/**
 * Asks for the merged areas whose top-left cell lies in an area (OJ #3611: a real Excel answers no others); read the
 * answer after the next sync. Only for a check that the clerk started: the question empties Excel's undo list (OJ
 * #5918). Below ExcelApi 1.13 (no Excel that is sold by itself: 2019 has 1.7, 2021 has 1.14) there is no way to ask,
 * and none are reported.
 */
export function askMerges(sheet: Excel.Worksheet, area: Rectangle): () => Rectangle[] {
  if (!supports("1.13")) return () => [];
  const columns = area.right - area.left + 1;
  const step = Math.max(1, Math.floor(blockCells / columns));
  const asked: Excel.RangeAreas[] = [];
  for (let top = area.top; top <= area.bottom; top += step) {
    const rows = Math.min(step, area.bottom - top + 1);
    const merged = sheet.getRangeByIndexes(top, area.left, rows, columns).getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    asked.push(merged);
  }
  return () => distinct(asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rectangleOf))));
}

/** A merged cell that reaches over the edge of what was asked may come once from either side. */
export function distinct(areas: readonly Rectangle[]): Rectangle[] {
  return [...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values()];
}

/** A sheet's merged areas as last read and moved since; null where a full reading has to find them out anew. */
export function knownMerges(session: Session, sheet: string): readonly Rectangle[] | null {
  return session.merges.get(sheet) ?? (supports("1.13") ? null : []);
}

/** The merged area that a cell belongs to. */
export function mergeAround(merges: readonly Rectangle[], row: number, column: number): Rectangle | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/**
 * Whole rows or columns came or went: merged areas move with them. What cannot be followed for certain is forgotten.
 */
export function followMerges(session: Session, sheet: string, changeType: string, area: Rectangle | null): void {
  const merges = session.merges.get(sheet);
  if (!merges || changeType === "RangeEdited") return;
  const moved = area && merges.length > 0 ? movedBy(changeType, area, merges) : merges.length === 0 ? merges : null;
  if (moved) session.merges.set(sheet, moved);
  else session.merges.delete(sheet);
}

function movedBy(changeType: string, area: Rectangle, merges: readonly Rectangle[]): readonly Rectangle[] | null {
  const rows = { at: area.top, count: area.bottom - area.top + 1 };
  const columns = { at: area.left, count: area.right - area.left + 1 };
  switch (changeType) {
    case "RowInserted":
      return merges.map((merge) => shifted(merge, "top", "bottom", rows.at, rows.count));
    case "ColumnInserted":
      return merges.map((merge) => shifted(merge, "left", "right", columns.at, columns.count));
    case "RowDeleted":
      // Of a merged area that lost a row there is no telling what a later Ctrl+Z brings back.
      return merges.some(({ top, bottom }) => top < rows.at + rows.count && bottom >= rows.at)
        ? null
        : merges.map((merge) => shifted(merge, "top", "bottom", rows.at, -rows.count));
    case "ColumnDeleted":
      return merges.some(({ left, right }) => left < columns.at + columns.count && right >= columns.at)
        ? null
        : merges.map((merge) => shifted(merge, "left", "right", columns.at, -columns.count));
    default:
      return null;
  }
}

function shifted(
  merge: Rectangle,
  first: "top" | "left",
  last: "bottom" | "right",
  at: number,
  count: number,
): Rectangle {
  const move = (line: number): number => (line >= at ? line + count : line);
  return { ...merge, [first]: move(merge[first]), [last]: move(merge[last]) };
}
