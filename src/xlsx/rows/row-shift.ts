import { columnLetters } from "../../sheets/grid";
import { sheetColumns, sheetRows } from "../limits";
import { type FormulaReference, formulaReferences } from "./formula-references";
import type { RowMoves } from "./row-moves";

/** What a formula says where the cells that it meant were taken out. */
const lostReference = "#REF!";

/**
 * A formula after rows of a sheet moved. `own`: what names no sheet means that one. Both ends of a range move for
 * themselves, so that a range around new rows grows by them, and one around rows taken out shrinks; what pointed at
 * nothing but such rows is #REF!.
 */
export function shiftedFormula(formula: string, moves: RowMoves, own: boolean): string {
  const references = formulaReferences(formula);
  const replaced: Replacement[] = [];
  for (let at = 0; at < references.length; at += 1) {
    const first = references[at] as FormulaReference;
    const next = references[at + 1];
    const last = next && formula.slice(first.to, next.from) === ":" ? next : null;
    if (last) at += 1;
    const isMeant = first.sheet === null ? own : first.sheet.toLowerCase() === moves.sheet.toLowerCase();
    if (isMeant) replaced.push(...movedReference(formula, first, last, moves));
  }
  return withReplaced(formula, replaced);
}

/**
 * A list of addresses divided by blanks, after rows moved; those that were taken out are left out, null where none is
 * left.
 */
export function shiftedAddresses(addresses: string, moves: RowMoves): string | null {
  const parts = addresses.split(/\s+/).filter((part) => part !== "");
  const moved = parts.map((part) => shiftedFormula(part, moves, true));
  if (moved.every((part, index) => part === parts[index])) return addresses;
  const left = moved.filter((part) => part !== lostReference);
  return left.length === 0 ? null : left.join(" ");
}

/** A formula as it reads in a cell so many rows down and columns to the right: what is not fixed goes along. */
export function translatedFormula(formula: string, rows: number, columns: number): string {
  const replaced = formulaReferences(formula).map((reference) =>
    replacement(formula, reference, {
      ...reference,
      row: reference.row && { ...reference.row, number: moved(reference.row, rows, sheetRows) },
      column: reference.column && { ...reference.column, number: moved(reference.column, columns, sheetColumns) },
    }),
  );
  return withReplaced(formula, replaced);
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function movedReference(
  formula: string,
  first: FormulaReference,
  last: FormulaReference | null,
  moves: RowMoves,
): Replacement[] {
  const ends = last ? [first, last] : [first];
  const rows = ends.flatMap(({ row }) => row?.number ?? []);
  if (rows.length < ends.length) return [];
  const span = moves.spanOf(Math.min(...rows), Math.max(...rows));
  if (!span) return [{ from: first.from, to: (last ?? first).to, text: lostReference }];
  const isUpright = (rows[0] ?? 0) <= (rows[1] ?? 0) || !last;
  const numbers = isUpright ? [span.top, span.bottom] : [span.bottom, span.top];
  return ends.flatMap((end, index) => {
    const number = numbers[index] ?? span.top;
    return end.row && end.row.number !== number
      ? [replacement(formula, end, { ...end, row: { ...end.row, number } })]
      : [];
  });
}

/** Excel goes on from the other end of the sheet. */
function moved({ number, absolute }: { number: number; absolute: boolean }, by: number, size: number): number {
  return absolute ? number : (((number + by) % size) + size) % size;
}

function replacement(formula: string, { from, to }: FormulaReference, after: FormulaReference): Replacement {
  const { column, row } = after;
  const before = formula.slice(from, to).replace(/[\d$]/g, "");
  const letters = column && columnLetters(column.number);
  const columnText = column ? (column.absolute ? "$" : "") + (letters === before.toUpperCase() ? before : letters) : "";
  return { from, to, text: columnText + (row ? (row.absolute ? "$" : "") + String(row.number + 1) : "") };
}

function withReplaced(formula: string, replaced: readonly Replacement[]): string {
  let text = "";
  let read = 0;
  for (const { from, to, text: after } of replaced) {
    text += formula.slice(read, from) + after;
    read = to;
  }
  return text + formula.slice(read);
}
