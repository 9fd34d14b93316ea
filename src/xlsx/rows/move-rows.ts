import { rangeOf, type Rectangle } from "../../sheets/grid";
import { grouped } from "../../workbooks/grouped";
import type { PackagePatch } from "../patch/package-patch";
import type { WorkbookPart } from "../read/workbook-part";
import { asChildrenOf } from "../xml/namespaces";
import { type Outline, outlineOf, outlineWithRows } from "../xml/outline";
import { childOf } from "../xml/outline-element";
import { addressedRectangle } from "../xml/references";
import { rootNameIn } from "../xml/root-name";
import { type Splice, spliced } from "../xml/splice";
import { partHead } from "../zip/unpack";
import { partKey, type ZipEntry } from "../zip/zip";
import { MovedFormulas } from "./moved-formulas";
import { movedReferences } from "./moved-references";
import { carriersByRoot, refusedRoots } from "./reference-carriers";
import type { RowMoves } from "./row-moves";
import { RowMover } from "./row-mover";
import { RowsBarredError } from "./rows-barred";

/**
 * Puts rows into a sheet and takes rows out, and moves all that refers to what lies below. Throws RowsBarredError where
 * that would do harm.
 */
export function moveRows(patch: PackagePatch, workbook: WorkbookPart, moves: RowMoves): void {
  const { limits } = patch.file;
  for (const { name, part } of workbook.sheets) {
    const bytes = patch.bytes(part);
    const own = name === moves.sheet;
    const formulas = new MovedFormulas(bytes, moves, own);
    const mover = new RowMover(moves);
    const outline = own ? outlineWithRows(bytes, limits, [formulas, mover]) : outlineOf(bytes, limits, formulas);
    const added = own ? mergesAdded(outline, moves) : [];
    const splices = [...formulas.finish(), ...movedReferences(outline, moves, own, added.length)];
    if (own) for (const splice of [...mover.finish(outline), ...added]) splices.push(splice);
    if (splices.length + mover.numbers.count > 0) patch.put(part, spliced(bytes, splices, mover.numbers));
  }
  dropCalculationChain(patch, workbook);
  moveElsewhere(patch, workbook, moves);
}

/**
 * Everything but worksheets, known by what a part is and not by where it lies: charts and pivots may be in any folder.
 */
function moveElsewhere(patch: PackagePatch, workbook: WorkbookPart, moves: RowMoves): void {
  const { limits } = patch.file;
  for (const { name, own } of otherCarriers(patch, workbook, moves.sheet)) {
    const bytes = patch.bytes(name);
    patch.put(name, spliced(bytes, movedReferences(outlineOf(bytes, limits), moves, own)));
  }
}

/**
 * The parts beside worksheets that refer to rows, and whether they belong to a sheet (what names no sheet then means
 * it). Throws RowsBarredError where there is one that only the program that wrote it can follow.
 */
export function otherCarriers(
  patch: PackagePatch,
  workbook: WorkbookPart,
  sheet: string,
): { readonly name: string; readonly own: boolean }[] {
  const sheets = new Set(workbook.sheets.map(({ part }) => partKey(part)));
  const moving = workbook.sheets.find(({ name }) => name === sheet)?.part ?? "";
  const attached = new Set(
    patch.file.relationships(moving).flatMap(({ target, external }) => (external ? [] : [partKey(target)])),
  );
  return patch.file.entries.flatMap((entry) => {
    if (sheets.has(partKey(entry.name)) || !patch.has(entry.name)) return [];
    const root = rootOf(entry);
    const refused = refusedRoots.get(root);
    if (refused !== undefined) throw new RowsBarredError(refused);
    return carriersByRoot.has(root) ? [{ name: entry.name, own: attached.has(partKey(entry.name)) }] : [];
  });
}

function rootOf(entry: ZipEntry): string {
  return /\.(xml|vml)$/i.test(entry.name) ? rootNameIn(partHead(entry)) : "";
}

/**
 * It lists formula cells by address; one that lists others makes Excel offer to repair the file, none at all is
 * rebuilt.
 */
export function dropCalculationChain(patch: PackagePatch, { part, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ kind }) => kind === "calcChain")?.target;
  const entry = chain === undefined || !patch.has(chain) ? undefined : patch.file.find(chain);
  // A relationship may lead astray: a sheet or the workbook itself would go.
  if (chain === undefined || !entry || rootOf(entry) !== "calcChain") return;
  patch.remove(chain);
  patch.unrelate(part, "calcChain", chain);
  patch.undeclare(chain);
}

/** Cells merged within a row that is copied are merged in the new rows, too. */
function mergesAdded({ root }: Outline, moves: RowMoves): Splice[] {
  const list = childOf(root, "mergeCells");
  if (!list || list.empty) return [];
  const known = list.children.flatMap((merge) => addressedRectangle(merge.value("ref") ?? "") ?? []);
  return mergesCopied(known, moves).map((merge) => ({
    from: list.innerEnd,
    to: list.innerEnd,
    text: asChildrenOf(list, `<mergeCell ref="${rangeOf(merge)}"/>`),
  }));
}

/** The merged areas of rows put in, as the rows that they look like have them in the file. */
export function mergesCopied(merges: readonly Rectangle[], moves: RowMoves): Rectangle[] {
  const inOneRow = grouped(
    merges.filter(({ top, bottom }) => top === bottom),
    ({ top }) => top,
  );
  return moves.inserted.flatMap(({ row, like }) =>
    like === null ? [] : (inOneRow.get(like) ?? []).map((merge) => ({ ...merge, top: row, bottom: row })),
  );
}
