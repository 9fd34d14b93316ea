import type { Rectangle } from "../../sheets/grid";
import type { MarkSeverity } from "../../workbooks/port";
import { writeMemory } from "./memory-part";
import { type Outline, outlineAround, scanRows } from "../xml/outline";
import type { Package } from "../read/package";
import { PackagePatch } from "./package-patch";
import { LazyStyles } from "./lazy-styles";
import { CellPatch, dimensionWidened, type SheetEdits } from "./patch-cells";
import { differentialStylesIn, marksAdded, marksIn, marksRemoved } from "./sheet-marks";
import { type Splice, spliced } from "../xml/splice";
import { moveRows } from "../rows/move-rows";
import type { RowMoves } from "../rows/row-moves";
import { UnreadableFileError } from "../unreadable";
import { verifyPackage } from "./verify";
import type { WorkbookPart } from "../read/workbook-part";
import { withRecalculation } from "./workbook-xml";

/** Values to write into one sheet; a format is the en-US code that a cell is to have from now on. */
export type ValueEdits = ReadonlyMap<
  number,
  ReadonlyMap<number, { readonly value: string | number | boolean | null; readonly format: string | null }>
>;

/** Marks of one sheet, by severity; none = no marks. */
export type SheetMarks = ReadonlyMap<MarkSeverity, readonly Rectangle[]>;

/** What is to be different in a saved workbook; everything else stays, byte for byte. */
export interface Pending {
  /** Rows put in and taken out, sheet by sheet; all else is counted as it stands after. */
  readonly moves?: readonly RowMoves[];
  readonly edits: ReadonlyMap<string, ValueEdits>;
  /** By sheet, in place of all our marks there; null leaves every mark as it is. Sheets not named keep theirs. */
  readonly marks: ReadonlyMap<string, SheetMarks> | null;
  /** What the workbook is to remember; null = as before. */
  readonly items: ReadonlyMap<string, unknown> | null;
  /** A formula somewhere may depend on what was written. */
  readonly recalculate: boolean;
}

/** The workbook's bytes with these changes, checked by opening them again. Throws UnreadableFileError. */
export function savedBytes(file: Package, workbook: WorkbookPart, pending: Pending): Uint8Array {
  const patch = new PackagePatch(file);
  const { moves = [] } = pending;
  for (const each of moves) moveRows(patch, workbook, each);
  const styles = new LazyStyles(patch, workbook);
  const used = new Set<number>();
  const unmarking = pending.marks !== null && [...pending.marks.values()].every((marks) => marks.size === 0);
  for (const { name, part } of workbook.sheets) {
    const edits = pending.edits.get(name);
    const marks = pending.marks?.get(name);
    if (edits || marks || unmarking) patchSheet(patch, part, styles, used, edits, marks);
  }
  if (unmarking) styles.forgetMarks(used);
  styles.finish();
  if (pending.items) writeMemory(patch, workbook, pending.items);
  if ((pending.edits.size > 0 || moves.length > 0) && pending.recalculate) {
    patch.put(workbook.part, withRecalculation(patch.bytes(workbook.part), file.limits));
  }
  const bytes = patch.result();
  verifyPackage(bytes, patch.changes, file);
  return bytes;
}

function patchSheet(
  patch: PackagePatch,
  part: string,
  styles: LazyStyles,
  used: Set<number>,
  edits: ValueEdits | undefined,
  marks: SheetMarks | undefined,
): void {
  const bytes = patch.bytes(part);
  const { limits } = patch.file;
  const outline = outlineAround(bytes, limits);
  const ours = marks ? marksIn(outline) : [];
  differentialStylesIn(outline.root, new Set(ours.map(({ rule }) => rule)), used);
  const splices = marksRemoved(ours);
  if (marks && marks.size > 0) splices.push(...marksAdded(outline, marks, styles.sheet.markStyle()));
  if (edits) splices.push(...cellSplices(bytes, outline, edits, styles, patch));
  if (splices.length === 0) return;
  // A relationship may lead astray: what is put into the style sheet as into a sheet would be lost.
  if (outline.root.local !== "worksheet") throw new UnreadableFileError("damaged", `${part}: ${outline.root.local}`);
  patch.put(part, spliced(bytes, splices));
}

function cellSplices(
  bytes: Uint8Array,
  outline: Outline,
  values: ValueEdits,
  styles: LazyStyles,
  patch: PackagePatch,
): Splice[] {
  const edits: SheetEdits = new Map(
    [...values].map(([row, cells]) => [
      row,
      new Map(
        [...cells].map(([column, { value, format }]) => {
          return [
            column,
            format === null ? { value } : { value, restyled: (style) => styles.sheet.withFormat(style, format) },
          ];
        }),
      ),
    ]),
  );
  const cells = new CellPatch(edits, outline);
  scanRows(bytes, outline, patch.file.limits, cells);
  return [...cells.finish(outline), ...dimensionWidened(outline, edits)];
}
