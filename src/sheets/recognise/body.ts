import { compact } from "../../annexes/compact";
import { filledCells } from "../cells";
import type { Grid, Rectangle } from "../grid";
import { forms } from "../headings";
import type { TableFrame } from "../rows/row-kind";
import { walkRows } from "../rows/row-kinds";

/** Where the rows of a table are, and where its foot begins. */
export interface Body {
  readonly data: Rectangle | null;
  /** The first row below the data; below the header where there are none. */
  readonly footFrom: number;
}

/** After so many blank rows a line without an enterprise is a stray, not a row. */
const widestGap = 30;

/**
 * Finds the rows below a header, down to `limit` (inclusive). A sign-off or the other annex's title ends them, unless
 * the same header is printed again below it (`lastHead`: the last row where it is).
 */
export function findBody(grid: Grid, frame: TableFrame, limit: number, lastHead: number): Body {
  const { header, columns } = frame;
  const enterprise = (columns.get("enterprise") ?? -1) - grid.left;
  let last: number | null = null;
  let blanks = 0;
  walkRows(grid, frame, { from: header.bottom + 1, to: limit }, (row, kind) => {
    if (kind === "blank") {
      blanks += 1;
      return true;
    }
    if (kind === "signOff" && row > lastHead) return false;
    if (kind !== "row" && row > lastHead && isOtherTitle(grid, frame, row)) return false;
    const named = (grid.values[row - grid.top]?.[enterprise] ?? null) !== null;
    if (kind === "row" && (named || blanks < widestGap)) last = row;
    blanks = 0;
    return true;
  });
  if (last === null) return { data: null, footFrom: header.bottom + 1 };
  return {
    data: { top: header.bottom + 1, left: header.left, bottom: last, right: header.right },
    footFrom: last + 1,
  };
}

const longestTitle = 40;

/** The other annex's title alone on a line ends the table, also where the header below it tells nothing. */
function isOtherTitle(grid: Grid, { annex, zone }: TableFrame, row: number): boolean {
  const cells = filledCells(grid, row, zone.left, zone.right);
  const text = compact(cells[0]?.text ?? "");
  return cells.length === 1 && text.length <= longestTitle && forms[annex === 3 ? 4 : 3].titlePattern.test(text);
}
