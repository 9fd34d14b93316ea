import type { Limits } from "../limits";
import { type Outline, outlineOf, placeFor } from "../xml/outline";
import { attributeIn, childOf, type OutlineElement } from "../xml/outline-element";
import { workbookOrder } from "./sheet-order";
import { asChildrenOf } from "../xml/namespaces";
import { escapedXml, type Splice, spliced } from "../xml/splice";

/** A sheet to list in the workbook part, behind all others. */
export interface SheetListing {
  readonly name: string;
  readonly relationship: string;
  /** Defined names of that sheet alone: name → reference. */
  readonly names: readonly [string, string][];
}

/** The workbook part with one more sheet. */
export function withSheet(bytes: Uint8Array, limits: Limits, sheet: SheetListing): Uint8Array {
  const outline = outlineOf(bytes, limits);
  const sheets = childOf(outline.root, "sheets");
  if (!sheets) return bytes;
  const id = freeSheetId(sheets.children.map((each) => Number(attributeIn(each, "sheetId") ?? 0)));
  const element = `<sheet name="${escapedXml(sheet.name)}" sheetId="${id}"${relationshipAttribute(sheets, sheet.relationship)}/>`;
  const names = sheet.names.map(
    ([name, reference]) =>
      `<definedName name="${name}" localSheetId="${sheets.children.length}">${escapedXml(reference)}</definedName>`,
  );
  return spliced(bytes, [appended(sheets, element), ...definedNames(outline, names)]);
}

/** The workbook part with the wish that everything is calculated anew when a spreadsheet program opens it. */
export function withRecalculation(bytes: Uint8Array, limits: Limits): Uint8Array {
  const outline = outlineOf(bytes, limits);
  const settings = childOf(outline.root, "calcPr");
  if (!settings) {
    const place = placeFor(outline.root, "calcPr", workbookOrder);
    return spliced(bytes, [
      { from: place, to: place, text: asChildrenOf(outline.root, '<calcPr fullCalcOnLoad="1"/>') },
    ]);
  }
  const known = settings.attributes.get("fullCalcOnLoad");
  if (known) return spliced(bytes, [{ from: known.from, to: known.to, text: "1" }]);
  const place = settings.inner - (settings.empty ? 2 : 1);
  return spliced(bytes, [{ from: place, to: place, text: ' fullCalcOnLoad="1"' }]);
}

/** Excel takes a larger number for damage. */
const lastSheetId = 65_534;

/** Behind the largest there is, as Excel counts on, or the first that is free. */
function freeSheetId(known: readonly number[]): number {
  const next = known.reduce((largest, each) => Math.max(largest, each), 0) + 1;
  if (next <= lastSheetId) return next;
  const taken = new Set(known);
  let free = 1;
  while (taken.has(free)) free++;
  return free;
}

/** The namespaces of r:id in the two variants of the standard (ECMA-376 part 1 and part 4). */
const transitional = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};
const strict = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
};

/**
 * r:id with a prefix that is bound where the new element comes to stand; declared on the element itself where none is.
 */
function relationshipAttribute({ scope, namespace }: OutlineElement, id: string): string {
  const wanted = (namespace === strict.main ? strict : transitional).relationships;
  const prefix = scope.prefixFor((each) => each === wanted);
  if (prefix !== null) return ` ${prefix}:id="${id}"`;
  return ` xmlns:r="${wanted}" r:id="${id}"`;
}

function definedNames(outline: Outline, names: readonly string[]): Splice[] {
  if (names.length === 0) return [];
  const known = childOf(outline.root, "definedNames");
  if (known) return [appended(known, names.join(""))];
  const place = placeFor(outline.root, "definedNames", workbookOrder);
  return [
    { from: place, to: place, text: asChildrenOf(outline.root, `<definedNames>${names.join("")}</definedNames>`) },
  ];
}

function appended(parent: OutlineElement, xml: string): Splice {
  const text = asChildrenOf(parent, xml);
  if (!parent.empty) return { from: parent.innerEnd, to: parent.innerEnd, text };
  return { from: parent.to - 2, to: parent.to, text: `>${text}</${parent.qualified}>` };
}
