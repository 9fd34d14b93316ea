import type { Rectangle } from "../../sheets/grid";
import { sheetColumns, sheetRows } from "../limits";

/** The zero-based cell an A1 address names, null where it is none or lies outside every sheet. */
export function cellOf(reference: string): { readonly row: number; readonly column: number } | null {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const column = columnOf(found[1] ?? "");
  const row = Number(found[2]) - 1;
  return row >= 0 && row < sheetRows && column < sheetColumns ? { row, column } : null;
}

/**
 * The rectangle an A1 or A1:B2 address names (corners in any order), null where it is none. Whole rows and columns too.
 */
export function addressedRectangle(reference: string): Rectangle | null {
  const [from = "", to = from] = reference.split(":");
  const first = cellOf(from) ?? edgeOf(from, 0, 0);
  const second = cellOf(to) ?? edgeOf(to, sheetRows - 1, sheetColumns - 1);
  if (!first || !second) return null;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}

/** The rectangles of a list of addresses divided by blanks; what is no address is left out. */
export function rectanglesOf(references: string): Rectangle[] {
  return references.split(/\s+/).flatMap((reference) => addressedRectangle(reference) ?? []);
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function edgeOf(part: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
  if (/^\$?[A-Za-z]{1,3}$/.test(part))
    return { row, column: Math.min(columnOf(part.replace("$", "")), sheetColumns - 1) };
  if (/^\$?[1-9]\d{0,6}$/.test(part))
    return { row: Math.min(Number(part.replace("$", "")) - 1, sheetRows - 1), column };
  return null;
}
