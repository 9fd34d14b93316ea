import type { ColumnKey } from "../../annexes/columns";
import { textAt } from "../cells";
import type { Grid } from "../grid";
import { headerAt, type Header } from "./header";
import type { FoundHeader, HeaderSearch } from "./header-search";
import { sureColumn, weakColumn } from "../headings";
import { wholeSheet, type LayoutCorrection } from "../layout";

/** The header that the clerk pointed out: its row as given, its columns as given, or as read where none were given. */
export function correctedHeader(grid: Grid, correction: LayoutCorrection): HeaderSearch {
  const { annex, headerRow } = correction;
  if (annex === null) return { headers: [], nearest: null, strangers: [] };
  const right = grid.left + grid.values.reduce((widest, { length }) => Math.max(widest, length), 0) - 1;
  // A correction made before columns were deleted may point beside the sheet; then it is no use any more.
  const given = Object.entries(correction.columns).filter(
    (entry): entry is [ColumnKey, number] => entry[1] !== undefined && entry[1] <= right,
  );
  const enterprise = new Map(given).get("enterprise") ?? enterpriseIn(grid, headerRow, right);
  if (enterprise === null) return { headers: [], nearest: null, strangers: [] };
  const read = headerAt(grid, { row: headerRow, column: enterprise }, annex, {
    zone: wholeSheet,
    top: grid.top,
  });
  return {
    headers: [foundAs(given.length > 0 ? withColumns(read, new Map(given)) : read)],
    nearest: read,
    strangers: [],
  };
}

function foundAs(header: Header): FoundHeader {
  return { header, lastHead: header.area.bottom };
}

function withColumns(header: Header, columns: ReadonlyMap<ColumnKey, number>): Header {
  const places = [...columns.values()];
  const area = {
    ...header.area,
    left: places.reduce((least, place) => Math.min(least, place), header.area.left),
    right: places.reduce((largest, place) => Math.max(largest, place), header.area.right),
  };
  return { ...header, area, columns };
}

function enterpriseIn(grid: Grid, row: number, right: number): number | null {
  for (const look of [sureColumn, weakColumn]) {
    for (let column = grid.left; column <= right; column += 1) {
      if (look(3, textAt(grid, row, column)) === "enterprise") return column;
    }
  }
  return null;
}
