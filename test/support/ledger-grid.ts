import { readAll, sight } from "../../src/checking/reading";
import { day } from "../../src/dates/day";
import type { CellValue, Grid } from "../../src/sheets/grid";
import type { ReadTable } from "../../src/sheets/read";
import { today } from "./clean-day";

/** A cell as a test types it: a real date as { date }, shown as the format says. */
export type TestCell = CellValue | { readonly date: string; readonly format?: string };

const shownAsDay = "yyyy/m/d";

/** A sheet of these lines from A1. */
export function gridOf(name: string, lines: readonly (readonly TestCell[])[], more: Partial<Grid> = {}): Grid {
  const isDate = (cell: TestCell) => typeof cell === "object" && cell !== null;
  return {
    name,
    visible: true,
    date1904: false,
    top: 0,
    left: 0,
    values: lines.map((line) =>
      line.map((cell) => (typeof cell === "object" && cell !== null ? day(cell.date) : cell)),
    ),
    numberFormats: lines.map((line) =>
      line.map((cell) => (isDate(cell) ? ((cell as { format?: string }).format ?? shownAsDay) : "General")),
    ),
    merges: [],
    ...more,
  };
}

/** The annexes on these sheets, read as on the day that tests stand still on. */
export function readsOf(...grids: readonly Grid[]): ReadTable[] {
  return readAll(sight(grids, { today }), { today }).map(({ read }) => read);
}
