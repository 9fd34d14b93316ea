import { isOrganisationName } from "../../cells/organisation";
import { isBlank, lastRow } from "../cells";
import type { CellValue, Grid } from "../grid";
import { closeClassifier } from "./row-closely";
import type { RowKind, TableFrame } from "./row-kind";

/** Tells what kind of row each sheet row is; `afterNote`: notes have begun above it. */
export type RowClassifier = (row: number, afterNote: boolean) => RowKind;

/** Shorter names may be 合计 or 无 and are looked at closely. */
const surelyName = 5;

/**
 * A classifier for the rows of one table; one pass over the cells of a row, and for the usual row a look at two of
 * them.
 */
export function rowClassifier(grid: Grid, frame: TableFrame): RowClassifier {
  const { header, zone, columns } = frame;
  const serial = (columns.get("serialNumber") ?? -1) - grid.left;
  const enterprise = (columns.get("enterprise") ?? -1) - grid.left;
  const from = Math.max(0, zone.left - grid.left);
  const to = header.right - grid.left;
  const mapped = new Set([...columns.values()].map((column) => column - grid.left));
  const closely = closeClassifier(grid, frame, { serial, enterprise, mapped });

  const headings = new Set(
    grid.values
      .slice(Math.max(0, header.top - grid.top), header.bottom - grid.top + 1)
      .map((cells) => cells[enterprise]),
  );
  return (row, afterNote) => {
    const cells = grid.values[row - grid.top];
    if (cells === undefined || cells.length === 0) return "blank";
    const name = cells[enterprise];
    if (!afterNote && isName(name) && !headings.has(name) && typeof cells[serial] === "number") return "row";
    let filled = 0;
    const last = Math.min(to, cells.length - 1);
    for (let offset = from; offset <= last; offset += 1) {
      if (!isBlank(cells[offset] ?? null)) filled += 1;
    }
    return filled === 0 ? "blank" : closely(row, cells, filled, afterNote);
  };
}

/** A name, and surely nothing else: not 合计, not 填报人：, not a seal line. */
function isName(value: CellValue | undefined): boolean {
  return (
    typeof value === "string" &&
    value.length >= surelyName &&
    value.charCodeAt(0) > 0x3000 &&
    !/[:：章]/.test(value) &&
    (/公司/.test(value) || isOrganisationName(value))
  );
}

/** Goes through the rows (inclusive) and tells each one's kind; `visit` may stop the walk by returning false. */
export function walkRows(
  grid: Grid,
  frame: TableFrame,
  { from, to }: { readonly from: number; readonly to: number },
  visit: (row: number, kind: RowKind) => boolean | undefined,
): void {
  const classify = rowClassifier(grid, frame);
  let afterNote = false;
  for (let row = from; row <= Math.min(to, lastRow(grid)); row += 1) {
    const kind = classify(row, afterNote);
    if (kind === "note") afterNote = true;
    if (visit(row, kind) === false) return;
  }
}
