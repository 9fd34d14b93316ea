import { sheetRows } from "../limits";

/** Rows put in before a row (zero-based): it and all below move down by `count`. */
export interface RowShift {
  readonly sheet: string;
  readonly before: number;
  readonly count: number;
}

/** Where a row (zero-based) comes to stand. */
export function shiftedRow(row: number, { before, count }: RowShift): number {
  return row >= before ? Math.min(row + count, sheetRows - 1) : row;
}

const sheetPrefix = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const cell = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const wholeRow = "\\$?\\d{1,7}";
/**
 * A text in quotes, or what stands before a reference, the sheet that it names, and the reference; function names such as LOG10( and other workbooks'
 * cells are none. No look-behind: Safari reads it from 16.4 on.
 */
const token = new RegExp(
  `"(?:[^"]|"")*"|(^|[^\\p{L}\\p{N}_.$!'\\]])(${sheetPrefix})?(${cell}(?::${cell})?|${wholeRow}:${wholeRow})(?![\\p{L}\\p{N}_(.!])`,
  "gu",
);

/** A formula, or a list of references, after rows of a sheet moved. `own`: what names no sheet means that one. */
export function shiftedFormula(formula: string, shift: RowShift, own: boolean): string {
  return formula.replace(token, (whole, before: string, prefix: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const meant = prefix === undefined ? own : sheetOf(prefix).toLowerCase() === shift.sheet.toLowerCase();
    return meant ? before + (prefix ?? "") + shiftedReference(reference, shift) : whole;
  });
}

function sheetOf(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Both ends move for themselves, so that a range around the new rows grows by them. */
function shiftedReference(reference: string, shift: RowShift): string {
  return reference
    .split(":")
    .map((end) => end.replace(/\d+$/, (row) => String(shiftedRow(Number(row) - 1, shift) + 1)))
    .join(":");
}
