import type { Limits } from "../limits";
import { attributeIn, childOf, type Outline, type OutlineElement, outlineOf, placeFor } from "../xml/outline";
import { workbookOrder } from "./sheet-order";
import { escapedXml, prefixed, type Splice, spliced } from "../xml/splice";

/** A sheet to list in the workbook part, behind all others. */
export interface ListedSheet {
  readonly name: string;
  readonly relationship: string;
  /** Defined names of that sheet alone: name → reference. */
  readonly names: readonly [string, string][];
}

/** The workbook part with one more sheet. */
export function withSheet(bytes: Uint8Array, limits: Limits, sheet: ListedSheet): Uint8Array {
  const outline = outlineOf(bytes, limits);
  const sheets = childOf(outline.root, "sheets");
  if (!sheets) return bytes;
  const ids = sheets.children.map((each) => Number(attributeIn(each, "sheetId") ?? 0));
  const prefix = relationshipPrefix(outline, sheets);
  const declared = prefix === null ? ` xmlns:r="${relationshipNamespace}"` : "";
  const element = `<sheet name="${escapedXml(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"${declared} ${prefix ?? "r"}:id="${sheet.relationship}"/>`;
  const names = sheet.names.map(
    ([name, reference]) =>
      `<definedName name="${name}" localSheetId="${sheets.children.length}">${escapedXml(reference)}</definedName>`,
  );
  return spliced(bytes, [appended(outline, sheets, element), ...definedNames(outline, names)]);
}

/** The workbook part with the wish that everything is calculated anew when a spreadsheet program opens it. */
export function withRecalculation(bytes: Uint8Array, limits: Limits): Uint8Array {
  const outline = outlineOf(bytes, limits);
  const settings = childOf(outline.root, "calcPr");
  if (!settings) {
    const place = placeFor(outline.root, "calcPr", workbookOrder);
    return spliced(bytes, [{ from: place, to: place, text: prefixed('<calcPr fullCalcOnLoad="1"/>', outline.prefix) }]);
  }
  const known = settings.attributes.get("fullCalcOnLoad");
  if (known) return spliced(bytes, [{ from: known.from, to: known.to, text: "1" }]);
  const place = settings.inner - (settings.empty ? 2 : 1);
  return spliced(bytes, [{ from: place, to: place, text: ' fullCalcOnLoad="1"' }]);
}

const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The prefix of r:id as this file spells it; null where nothing uses it yet. */
function relationshipPrefix({ root }: Outline, sheets: OutlineElement): string | null {
  const used = sheets.children.flatMap(({ attributes }) => [...attributes.keys()]).find((name) => name.endsWith(":id"));
  if (used !== undefined) return used.slice(0, -3);
  const declared = [...root.attributes].find(
    ([name, { value }]) => name.startsWith("xmlns:") && value.endsWith("/relationships"),
  );
  return declared ? declared[0].slice("xmlns:".length) : null;
}

function definedNames(outline: Outline, names: readonly string[]): Splice[] {
  if (names.length === 0) return [];
  const known = childOf(outline.root, "definedNames");
  if (known) return [appended(outline, known, names.join(""))];
  const place = placeFor(outline.root, "definedNames", workbookOrder);
  return [{ from: place, to: place, text: prefixed(`<definedNames>${names.join("")}</definedNames>`, outline.prefix) }];
}

function appended({ prefix }: Outline, parent: OutlineElement, xml: string): Splice {
  const text = prefixed(xml, prefix);
  if (!parent.empty) return { from: parent.innerEnd, to: parent.innerEnd, text };
  return { from: parent.to - 2, to: parent.to, text: `>${text}${prefixed(`</${parent.local}>`, prefix)}` };
}
