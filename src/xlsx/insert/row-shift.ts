import { columnLetters } from "../../sheets/grid";
import { sheetColumns, sheetRows } from "../limits";
import { type FormulaReference, formulaReferences } from "./formula-references";

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

/**
 * A formula, or a list of references, after rows of a sheet moved. `own`: what names no sheet means that one. Both ends
 * of a range move for themselves, so that a range around the new rows grows by them.
 */
export function shiftedFormula(formula: string, shift: RowShift, own: boolean): string {
  return withReferences(formula, (reference) => {
    const { sheet, row } = reference;
    const isMeant = sheet === null ? own : sheet.toLowerCase() === shift.sheet.toLowerCase();
    return isMeant && row ? { ...reference, row: { ...row, number: shiftedRow(row.number, shift) } } : reference;
  });
}

/** A formula as it reads in a cell so many rows down and columns to the right: what is not fixed goes along. */
export function translatedFormula(formula: string, rows: number, columns: number): string {
  return withReferences(formula, (reference) => ({
    ...reference,
    row: reference.row && { ...reference.row, number: moved(reference.row, rows, sheetRows) },
    column: reference.column && { ...reference.column, number: moved(reference.column, columns, sheetColumns) },
  }));
}

/** Excel goes on from the other end of the sheet. */
function moved({ number, absolute }: { number: number; absolute: boolean }, by: number, size: number): number {
  return absolute ? number : (((number + by) % size) + size) % size;
}

function withReferences(formula: string, changed: (reference: FormulaReference) => FormulaReference): string {
  let text = "";
  let read = 0;
  for (const reference of formulaReferences(formula)) {
    const after = changed(reference);
    if (after === reference) continue;
    text += formula.slice(read, reference.from) + written(after, formula);
    read = reference.to;
  }
  return text + formula.slice(read);
}

function written({ from, to, column, row }: FormulaReference, formula: string): string {
  const before = formula.slice(from, to).replace(/[\d$]/g, "");
  const letters = column && columnLetters(column.number);
  const columnText = column ? (column.absolute ? "$" : "") + (letters === before.toUpperCase() ? before : letters) : "";
  return columnText + (row ? (row.absolute ? "$" : "") + String(row.number + 1) : "");
}
