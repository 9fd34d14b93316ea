import { serialOf } from "../../dates/day";
import { officialDateFormat, showsDate } from "../../dates/number-format";
import type { CellPlace } from "../../sheets/grid";
import type { Blueprint, SheetFill } from "../../sheets/blueprint";
import { freeSheetName } from "../../workbooks/sheet-names";
import { SpokenError } from "../../workbooks/spoken-error";
import { barredBy } from "../guard";
import { sheetRows } from "../limits";
import { LazyStyles } from "../patch/lazy-styles";
import { PackagePatch } from "../patch/package-patch";
import { type NewCell, CellPatch, dimensionWidened } from "../patch/patch-cells";
import { verifyPackage } from "../patch/verify";
import { withRecalculation } from "../patch/workbook-xml";
import { isSigned } from "../read/package";
import { type FileContent, readWorkbook } from "../read/read";
import { withRowsPutIn } from "../rows/grid-rows";
import { moveRows } from "../rows/move-rows";
import { RowMoves, type RowOperation } from "../rows/row-moves";
import { RowsBarredError } from "../rows/rows-barred";
import { type SheetState, sheetStates } from "../sheet-state";
import { UnreadableFileError } from "../unreadable";
import { type Outline, outlineOf, scanRows } from "../xml/outline";
import { spliced } from "../xml/splice";
import { packageWithSheet } from "./insert-sheet";
import { RowStyles } from "./row-styles";

/** A filled file, and the cells that were left alone because they hold a formula or lie under a merge. */
export interface FilledFile {
  readonly bytes: Uint8Array;
  readonly skipped: readonly CellPlace[];
}

/** What a file is filled with beside the cells of its sheets. */
interface FillOptions {
  /** What was read of the file, where it was. */
  readonly content?: FileContent;
  /** A sheet to add behind the others. */
  readonly added?: Blueprint | null;
}

/**
 * Writes cells into sheets of a file, one fill after the other: rows are put in where there are too few, formats and
 * borders go down with them, everything else stays. Throws SpokenError or UnreadableFileError.
 */
export async function filledFile(
  bytes: Uint8Array,
  fills: readonly SheetFill[],
  { content, added = null }: FillOptions = {},
): Promise<FilledFile> {
  if (fills.length === 0 && added === null) return { bytes, skipped: [] };
  const filling = new Filling(content ?? (await readWorkbook(bytes)));
  for (const fill of fills) filling.fill(fill);
  if (added) filling.addSheet(added);
  return { bytes: filling.finish(), skipped: filling.skipped };
}

/** A file that is filled: all is changed in one patch, which is written and checked once. */
class Filling {
  readonly skipped: CellPlace[] = [];
  private readonly patch: PackagePatch;
  private readonly styles: LazyStyles;
  private readonly states: ReadonlyMap<string, SheetState>;

  constructor(private readonly content: FileContent) {
    const { package: file, workbook } = content;
    if (isSigned(file)) throw new UnreadableFileError("signed");
    this.patch = new PackagePatch(file);
    this.styles = new LazyStyles(this.patch, workbook);
    this.states = sheetStates(content);
  }

  fill(fill: SheetFill): void {
    const state = this.states.get(fill.sheet);
    const part = this.content.workbook.sheets.find(({ name }) => name === fill.sheet)?.part;
    if (!state || part === undefined) return;
    refuseProtected(state, fill);
    refuseBelowEnd(fill);
    if (fill.insert) this.putRowsIn(state, fill, fill.insert);
    const isBarred = ({ row, column }: { row: number; column: number }) =>
      barredBy(state, { sheet: fill.sheet, row, column }) !== null;
    this.write(
      part,
      fill,
      fill.cells.filter((cell) => !isBarred(cell)),
    );
    for (const { row, column } of fill.cells.filter(isBarred)) this.skipped.push({ sheet: fill.sheet, row, column });
  }

  addSheet(blueprint: Blueprint): void {
    const { workbook } = this.content;
    const name = freeSheetName(blueprint.name, workbook.sheetNames);
    packageWithSheet(this.patch, workbook, this.styles, blueprint, name);
  }

  /** The file's bytes, checked by opening them again. */
  finish(): Uint8Array {
    const { patch, content } = this;
    this.styles.finish();
    if (content.facts.some(({ hasFormulas }) => hasFormulas)) {
      const { part } = content.workbook;
      patch.put(part, withRecalculation(patch.bytes(part), patch.file.limits));
    }
    const result = patch.result();
    verifyPackage(result, patch.changes, content.package);
    return result;
  }

  private putRowsIn(state: SheetState, { sheet, like }: SheetFill, { before, count }: RowsPutIn): void {
    const operation: RowOperation = { kind: "insert", at: before, count, like };
    try {
      moveRows(this.patch, this.content.workbook, new RowMoves(sheet, [operation]));
    } catch (error) {
      if (!(error instanceof RowsBarredError)) throw error;
      throw new SpokenError(
        `工作表“${sheet}”的空行不够，而下方有${error.what}，不便代为插入行；请先在 Excel 中插入${count}个空行再试`,
      );
    }
    state.grid = withRowsPutIn(state.grid, operation);
    state.moveTo(new RowMoves(sheet, [...state.base.moves.operations, operation]));
  }

  private write(part: string, fill: SheetFill, cells: SheetFill["cells"]): void {
    const { patch } = this;
    const bytes = patch.bytes(part);
    const present = new RowStyles((row) => row === fill.like || isFilled(fill, row));
    const outline = outlineOf(bytes, patch.file.limits, present);
    const edits = new Map<number, Map<number, NewCell>>();
    const edit = (row: number, column: number, value: NewCell): void => {
      edits.set(row, (edits.get(row) ?? new Map<number, NewCell>()).set(column, value));
    };
    const look = lookFor(fill, present, this.styles);
    for (const { row, column } of missingCells(fill, present))
      edit(row, column, { value: null, restyled: (style) => look(row, column, style, false) });
    for (const cell of cells) {
      const { row, column, date } = cell;
      const value = valueOf(cell, this.content.workbook.date1904);
      edit(row, column, { value, restyled: (style) => look(row, column, style, date) });
    }
    patch.put(part, withCells(bytes, outline, edits, patch));
  }
}

type RowsPutIn = NonNullable<SheetFill["insert"]>;

function refuseProtected(state: SheetState, { sheet, insert, cells }: SheetFill): void {
  if (!state.facts.protected) return;
  if (insert || cells.some(({ row, column }) => state.isLocked(row, column)))
    throw new SpokenError(`工作表“${sheet}”设了保护，请在 Excel 中撤销工作表保护并保存后再试`);
}

function refuseBelowEnd({ sheet, rows, cells }: SheetFill): void {
  const last = cells.reduce((lowest, { row }) => Math.max(lowest, row), rows?.to ?? 0);
  if (last >= sheetRows)
    throw new SpokenError(`工作表“${sheet}”的最后一行下面写不下了；请在 Excel 中把表移到上面，保存后再试`);
}

function isFilled({ rows }: SheetFill, row: number): boolean {
  return rows !== null && row >= rows.from && row <= rows.to;
}

type Look = (row: number, column: number, style: number, date: boolean) => number;

/**
 * An unformatted cell of the filled rows takes the look of the row to copy; a date that would show as a number takes a
 * date's format.
 */
function lookFor(fill: SheetFill, present: RowStyles, styles: LazyStyles): Look {
  return (row, column, style, date) => {
    const base = style === 0 && isFilled(fill, row) ? present.styleAt(fill.like, column) : style;
    return date && !showsDate(styles.sheet.formatOf(base)) ? styles.sheet.withFormat(base, officialDateFormat) : base;
  };
}

function withCells(
  bytes: Uint8Array,
  outline: Outline,
  edits: Map<number, Map<number, NewCell>>,
  patch: PackagePatch,
): Uint8Array {
  const cells = new CellPatch(edits, outline);
  scanRows(bytes, outline, patch.file.limits, cells);
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
