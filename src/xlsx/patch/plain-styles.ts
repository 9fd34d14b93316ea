import { strToU8 } from "fflate";
import { type PackagePatch, relationshipType } from "./package-patch";
import { stylesTarget } from "../read/styles-part";
import type { WorkbookPart } from "../read/workbook-part";
import { UnreadableFileError } from "../unreadable";
import { charactersOf } from "../xml/small-xml";

const usualPart = "xl/styles.xml";
const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * The entries that every list of a style sheet begins with: what a cell or style without numbers of its own refers to.
 */
export const firstEntries = {
  fonts: ['<font><sz val="11"/><color indexed="8"/><name val="宋体"/><family val="1"/><charset val="134"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const lists = Object.entries(firstEntries).map(
  ([name, entries]) => `<${name} count="${entries.length}">${entries.join("")}</${name}>`,
);

/**
 * The least that every program takes for a style sheet: the default font, the two fills and the border that are always
 * there.
 */
export const plainStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  `${lists.join("")}<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** Blanks behind our style sheet say what of it was the author's already: taking it out again leaves that. */
const authorsRelationship = "\n";
const authorsOverride = "\t";

/** The name of the workbook's style sheet, which is made where an exporter has left it out. */
export function stylesPart(patch: PackagePatch, workbook: WorkbookPart): string {
  const known = stylesTarget(workbook);
  if (known !== null && patch.has(known)) return known;
  // What a missing part was declared as could not be given back when the marks go.
  if (known !== null && patch.isDeclared(known, stylesType)) throw new UnreadableFileError("damaged", known);
  const isTaken = patch.has(usualPart) || patch.isDeclared(usualPart, stylesType);
  const part = known ?? (isTaken ? patch.freePart("xl/styles#.xml") : usualPart);
  const authors = (known === null ? "" : authorsRelationship) + (patch.isDeclared(part) ? authorsOverride : "");
  patch.put(part, strToU8(plainStyles + authors));
  patch.declare(part, stylesType);
  if (known === null) patch.relate(workbook.part, relationshipType(patch.file, "styles"), part);
  return part;
}

/** Whether a style sheet is the one we make, with nothing in it that a cell would miss. */
export function isPlainStyles(bytes: Uint8Array): boolean {
  return bytes.length < 2_048 && charactersOf(bytes).trimEnd() === plainStyles;
}

/** Takes the style sheet out again that we made, and what we said of it elsewhere. */
export function removeStyles(patch: PackagePatch, workbook: WorkbookPart, part: string): void {
  const authors = charactersOf(patch.bytes(part)).slice(plainStyles.length);
  patch.remove(part);
  if (!authors.includes(authorsOverride)) patch.undeclare(part);
  if (!authors.includes(authorsRelationship)) patch.unrelate(workbook.part, "styles", part);
}
