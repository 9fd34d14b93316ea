import type { Rectangle } from "../sheets/grid";
import { supports } from "./request";
import { rectangleOf } from "./sheet-list";

/** getMergedAreasOrNullObject fails above 512 merged areas, each of two cells at least. */
const blockCells = 1_024;

/**
 * Asks for the merged areas that touch an area; read the answer after the next sync. Below ExcelApi 1.13 (no Excel that is sold by
 * itself: 2019 has 1.7, 2021 has 1.14) there is no way to ask, and none are reported.
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

/** A merged cell that reaches over the edge of what was asked comes once from either side. */
export function distinct(areas: readonly Rectangle[]): Rectangle[] {
  return [...new Map(areas.map((area) => [`${area.top},${area.left}`, area])).values()];
}
