import { dropCalculationChain } from "../rows/move-rows";
import type { PackagePatch } from "../patch/package-patch";
import type { WorkbookPart } from "../read/workbook-part";
import { outlineOf } from "../xml/outline";
import { childOf } from "../xml/outline-element";
import { type Splice, spliced } from "../xml/splice";
import { dropUnreachedParts } from "./dropped-parts";
import { refuseNeededSheets } from "./needed-sheets";
import { dropUnusedStrings } from "./unused-strings";
import { withoutListings } from "./workbook-listing";

/**
 * Takes sheets out of a package with all that only they hold: their parts, names, and texts. Throws SpokenError where a
 * sheet that is sent needs one that is not.
 */
export function leaveSheetsOut(patch: PackagePatch, workbook: WorkbookPart, sent: ReadonlySet<string>): void {
  const { limits } = patch.file;
  const leftOut = workbook.sheetNames.filter((name) => !sent.has(name));
  refuseNeededSheets(patch, workbook, leftOut);
  const book = patch.bytes(workbook.part);
  const { bytes, relationships } = withoutListings(book, limits, sent);
  patch.put(workbook.part, bytes);
  const gone = new Set(relationships);
  for (const { id, kind, target, external } of workbook.relationships) {
    if (gone.has(id) && !external) patch.unrelate(workbook.part, kind, target);
  }
  dropCalculationChain(patch, workbook);
  dropUnreachedParts(patch);
  dropUnusedStrings(patch, {
    ...workbook,
    sheets: workbook.sheets.filter(({ name }) => sent.has(name)),
  });
  forgetTitles(patch);
}

/** The list of sheets that the file's properties repeat; it need not be there. */
function forgetTitles(patch: PackagePatch): void {
  const part = patch.file.relationships("").find(({ kind }) => kind === "extended-properties")?.target;
  if (part === undefined || !patch.has(part)) return;
  const bytes = patch.bytes(part);
  const { root } = outlineOf(bytes, patch.file.limits);
  const splices = ["HeadingPairs", "TitlesOfParts"].flatMap((local): Splice[] => {
    const found = childOf(root, local);
    return found ? [{ from: found.from, to: found.to, text: "" }] : [];
  });
  patch.put(part, spliced(bytes, splices));
}
