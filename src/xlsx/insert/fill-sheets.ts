import { serialOf } from "../../dates/day";
import { officialDateFormat, showsDate } from "../../dates/number-format";
import type { CellPlace } from "../../sheets/grid";
import type { SheetFill } from "../../sheets/blueprint";
import { SpokenError } from "../../workbooks/spoken-error";
import { barredBy } from "../guard";
import { moveRows } from "../rows/move-rows";
import { RowMoves } from "../rows/row-moves";
import { RowsBarredError } from "../rows/rows-barred";
import { type Outline, outlineOf, scanRows } from "../xml/outline";
import { PackagePatch } from "../patch/package-patch";
import { type NewCell, CellPatch, dimensionWidened } from "../patch/patch-cells";
import { type FileContent, readWorkbook } from "../read/read";
import { RowStyles } from "./row-styles";
import { sheetStates } from "../sheet-state";
import { spliced } from "../xml/splice";
import { StyleSheet } from "../patch/style-sheet";
import { readNumberFormats } from "../read/styles-part";
import { stylesPart } from "../patch/plain-styles";
import { UnreadableFileError } from "../unreadable";
import { verifyPackage } from "../patch/verify";
import { withRecalculation } from "../patch/workbook-xml";

/** A filled file, and the cells that were left alone because they hold a formula or lie under a merge. */
export interface FilledFile {
  readonly bytes: Uint8Array;
  readonly skipped: readonly CellPlace[];
}

/**
 * Writes cells into sheets of a file (`content`: what was read of it, where it was), one fill after the other: rows are
 * put in where there are too few, formats and borders go down with them, everything else stays. Throws SpokenError or
 * UnreadableFileError.
 */
export async function filledFile(
  bytes: Uint8Array,
  fills: readonly SheetFill[],
  content?: FileContent,
): Promise<FilledFile> {
  let filled: FilledFile = { bytes, skipped: [] };
  for (const fill of fills) {
    const known = filled.bytes === bytes ? content : undefined;
    const next = await filledOnce(known ?? (await readWorkbook(filled.bytes)), fill);
    filled = { bytes: next.bytes, skipped: [...filled.skipped, ...next.skipped] };
  }
  return filled;
}

async function filledOnce(original: FileContent, fill: SheetFill): Promise<FilledFile> {
  refuseUnwritable(original, fill);
  const content = fill.insert ? await readWorkbook(rowsInserted(original, fill.insert, fill)) : original;
  const patch = new PackagePatch(content.package);
  const stylesName = stylesPart(patch, content.workbook);
  const styles = new StyleSheet(patch.bytes(stylesName), content.package.limits);
  const skipped = fillSheet(patch, content, styles, fill);
  patch.put(stylesName, styles.result());
  if (content.facts.some(({ hasFormulas }) => hasFormulas)) {
    const { part } = content.workbook;
    patch.put(part, withRecalculation(patch.bytes(part), content.package.limits));
  }
  return { bytes: verified(patch, content), skipped };
}

function verified(patch: PackagePatch, content: FileContent): Uint8Array {
  const result = patch.result();
  verifyPackage(result, patch.changes, content.package);
  return result;
}

function refuseUnwritable(content: FileContent, { sheet, insert, cells }: SheetFill): void {
  if (content.package.entries.some(({ name }) => /^\/?_xmlsignatures\//i.test(name)))
    throw new UnreadableFileError("signed");
  const state = sheetStates(content).get(sheet);
  if (!state?.facts.protected) return;
  if (insert || cells.some(({ row, column }) => state.isLocked(row, column)))
    throw new SpokenError(`工作表“${sheet}”设了保护，请在 Excel 中撤销工作表保护并保存后再试`);
}

function rowsInserted(content: FileContent, insert: NonNullable<SheetFill["insert"]>, fill: SheetFill): Uint8Array {
  const patch = new PackagePatch(content.package);
  const { before, count } = insert;
  const moves = new RowMoves(fill.sheet, [{ kind: "insert", at: before, count, like: fill.like }]);
  try {
    moveRows(patch, content.workbook, moves);
  } catch (error) {
    if (!(error instanceof RowsBarredError)) throw error;
    throw new SpokenError(
      `工作表“${fill.sheet}”的空行不够，而下方有${error.what}，不便代为插入行；请先在 Excel 中插入${count}个空行再试`,
    );
  }
  return verified(patch, content);
}

function fillSheet(patch: PackagePatch, content: FileContent, styles: StyleSheet, fill: SheetFill): CellPlace[] {
  const { sheet } = fill;
  const state = sheetStates(content).get(sheet);
  const part = content.workbook.sheets.find(({ name }) => name === sheet)?.part;
  if (!state || part === undefined) return [];
  const bytes = patch.bytes(part);
  const present = new RowStyles();
  const outline = outlineOf(bytes, patch.file.limits, present);
  const isBarred = ({ row, column }: { row: number; column: number }) =>
    barredBy(state, { sheet, row, column }) !== null;
  const edits = new Map<number, Map<number, NewCell>>();
  const edit = (row: number, column: number, value: NewCell): void => {
    edits.set(row, (edits.get(row) ?? new Map<number, NewCell>()).set(column, value));
  };
  const look = lookFor(fill, present, styles, readNumberFormats(patch.file, content.workbook));
  for (const { row, column } of missingCells(fill, present)) {
    edit(row, column, { value: null, restyled: (style) => look(row, column, style, false) });
  }
  for (const cell of fill.cells.filter((one) => !isBarred(one))) {
    const { row, column, date } = cell;
    const value = valueOf(cell, content.workbook.date1904);
    edit(row, column, { value, restyled: (style) => look(row, column, style, date) });
  }
  patch.put(part, withCells(bytes, outline, edits, patch));
  return fill.cells.filter(isBarred).map(({ row, column }) => ({ sheet, row, column }));
}

type Look = (row: number, column: number, style: number, date: boolean) => number;

/**
 * An unformatted cell of the filled rows takes the look of the row to copy; a date that would show as a number takes a
 * date's format.
 */
function lookFor({ rows, like }: SheetFill, present: RowStyles, styles: StyleSheet, formats: readonly string[]): Look {
  return (row, column, style, date) => {
    const isFilled = rows !== null && row >= rows.from && row <= rows.to;
    const base = style === 0 && isFilled ? present.styleAt(like, column) : style;
    return date && !showsDate(formats[base] ?? "General") ? styles.withFormat(base, officialDateFormat) : base;
  };
}

function withCells(
  bytes: Uint8Array,
  outline: Outline,
  edits: Map<number, Map<number, NewCell>>,
  patch: PackagePatch,
): Uint8Array {
  const cells = new CellPatch(edits, outline);
  scanRows(bytes, patch.file.limits, cells);
  return spliced(bytes, [...cells.finish(outline), ...dimensionWidened(outline, edits)]);
}

/** Cells of the filled rows that are not there at all, where the row to copy has a look. */
function missingCells({ like, rows }: SheetFill, present: RowStyles): { row: number; column: number }[] {
  if (like === null || rows === null) return [];
  const numbers = Array.from({ length: rows.to - rows.from + 1 }, (_, index) => rows.from + index);
  return numbers.flatMap((row) =>
    present.columnsOf(like).flatMap((column) => (present.has(row, column) ? [] : [{ row, column }])),
  );
}

function valueOf({ value, date }: SheetFill["cells"][number], date1904: boolean): string | number {
  return date && typeof value === "number" ? serialOf(value, date1904) : value;
}
