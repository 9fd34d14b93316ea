import { strToU8 } from "fflate";
import type { Grid } from "../../sheets/grid";
import type { Blueprint } from "../../sheets/blueprint";
import { freeSheetName } from "../../workbooks/sheet-names";
import { addChart } from "./chart-part";
import { printNames, sheetXml } from "./blueprint-sheet";
import { addStyles } from "./blueprint-styles";
import { outlineOf } from "../xml/outline";
import { Budget } from "../read/budget";
import { openPackage } from "../read/package";
import { LazyStyles } from "../patch/lazy-styles";
import { PackagePatch, relationshipType } from "../patch/package-patch";
import type { FileContent } from "../read/read";
import type { SheetFacts } from "../read/sheet-facts";
import { SheetReader } from "../read/sheet-part";
import { readNumberFormats } from "../read/styles-part";
import { verifyPackage } from "../patch/verify";
import { readWorkbookPart, type WorkbookPart } from "../read/workbook-part";
import { withRecalculation, withSheet } from "../patch/workbook-xml";

const worksheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a sheet made from a blueprint behind all others, under a name that is free, and its styles to those of the
 * package, which the caller finishes; returns its part.
 */
export function packageWithSheet(
  patch: PackagePatch,
  workbook: WorkbookPart,
  styles: LazyStyles,
  blueprint: Blueprint,
  name: string,
): string {
  const { limits } = patch.file;
  const styleNumbers = addStyles(styles.sheet, blueprint.styles);
  const part = patch.freePart("xl/worksheets/sheet#.xml");
  const { date1904 } = workbook;
  const book = patch.bytes(workbook.part);
  const drawing = blueprint.chart ? addChart(patch, part, name, blueprint.chart) : "";
  patch.put(
    part,
    strToU8(sheetXml(blueprint, { namespace: mainNamespace(book, patch), date1904, styles: styleNumbers, drawing })),
  );
  patch.declare(part, worksheetType);
  const relationship = patch.relate(workbook.part, relationshipType(patch.file, "worksheet"), part);
  const listed = withSheet(book, limits, { name, relationship, names: printNames(blueprint, name) });
  const calculated = blueprint.cells.some(({ formula }) => formula !== undefined);
  patch.put(workbook.part, calculated ? withRecalculation(listed, limits) : listed);
  return part;
}

/** A file with one more sheet: its new bytes, and what was read of the sheet. Throws UnreadableFileError. */
export function insertedInto(
  { package: file, workbook }: Pick<FileContent, "package" | "workbook">,
  blueprint: Blueprint,
): { readonly bytes: Uint8Array; readonly name: string; readonly grid: Grid; readonly facts: SheetFacts } {
  const patch = new PackagePatch(file);
  const name = freeSheetName(blueprint.name, workbook.sheetNames);
  const styles = new LazyStyles(patch, workbook);
  const part = packageWithSheet(patch, workbook, styles, blueprint, name);
  styles.finish();
  const bytes = patch.result();
  verifyPackage(bytes, patch.changes, file);
  const changed = openPackage(bytes, file.limits);
  const book = readWorkbookPart(changed);
  const formats = readNumberFormats(changed, book);
  const reader = new SheetReader({ strings: [], formats, date1904: book.date1904, budget: new Budget(file.limits) });
  reader.scanner.push(patch.bytes(part));
  reader.scanner.end();
  return { bytes, name, grid: reader.grid(name, true), facts: reader.facts };
}

function mainNamespace(book: Uint8Array, patch: PackagePatch): string {
  const { namespace } = outlineOf(book, patch.file.limits).root;
  return namespace === null || namespace === ""
    ? "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    : namespace;
}
