import { openPackage, relationshipsPart, type Package } from "../read/package";
import { stylesTarget } from "../read/styles-part";
import { readWorkbookPart } from "../read/workbook-part";
import { outlineOf } from "../xml/outline";
import type { PartChanges } from "../zip/rewrite";
import { Scanner, type Visitor } from "../xml/scan";
import { UnreadableFileError } from "../unreadable";
import { xmlPieces } from "../zip/unpack";
import { partKey, type ZipEntry } from "../zip/zip";
import { SoundPart } from "./sound-part";
import { LargestStyles, StyleCounts } from "./style-numbers";

/**
 * Opens what was written as a stranger would: it must pass every check of a file from outside, hold exactly the parts
 * it should, its changed parts must be sound XML with namespaces, and no number in them may point behind the end of a
 * list, unless the file was like that before. Throws UnreadableFileError, in which case nothing must be saved.
 */
export function verifyPackage(bytes: Uint8Array, changes: PartChanges, before: Package): void {
  const after = openPackage(bytes, before.limits);
  refuseOtherParts(after, before, changes);
  const changed = [...changes].flatMap(([name, part]) => (part === null ? [] : [name]));
  const sound = new Map(changed.map((name) => [partKey(name), soundPart(after, name)]));
  if (sound.has("[content_types].xml")) refuseTwinOverrides(after, before);
  for (const name of changed) if (/\.rels$/i.test(name)) refuseDangling(after, before, name);
  refuseStrayStyles(after, before, sound);
}

function refuseOtherParts(after: Package, before: Package, changes: PartChanges): void {
  const expected = new Set(before.entries.map(({ name }) => partKey(name)));
  for (const [name, part] of changes) {
    if (part === null) expected.delete(partKey(name));
    else expected.add(partKey(name));
  }
  if (after.entries.length !== expected.size) throw new UnreadableFileError("damaged", "parts differ");
  for (const { name } of after.entries)
    if (!expected.has(partKey(name))) throw new UnreadableFileError("damaged", name);
}

function soundPart(file: Package, name: string): SoundPart {
  const entry = file.find(name);
  if (!entry) throw new UnreadableFileError("damaged", name);
  const part = new SoundPart();
  scan(entry, file, part);
  return part;
}

function scan(entry: ZipEntry, { limits }: Package, visitor: Visitor): void {
  const scanner = new Scanner(visitor, limits);
  for (const piece of xmlPieces(entry)) scanner.push(piece);
  scanner.end();
}

function refuseTwinOverrides(after: Package, before: Package): void {
  const written = twinOverrides(after);
  if (written > 0 && written > twinOverrides(before))
    throw new UnreadableFileError("damaged", "two Overrides of one part");
}

function twinOverrides(file: Package): number {
  const { root } = outlineOf(file.part("[Content_Types].xml"), file.limits);
  const names = root.children.flatMap(({ attributes }) => attributes.get("PartName")?.value ?? []);
  return names.length - new Set(names.map(partKey)).size;
}

/** Relationships must have ids of their own, and lead to parts that are there. */
function refuseDangling(after: Package, before: Package, part: string): void {
  const source = part.replace(/(^|\/)_rels\/([^/]*)\.rels$/i, "$1$2");
  if (partKey(relationshipsPart(source)) !== partKey(part)) return;
  const known = new Set(before.relationships(source).map(({ id, target }) => `${id} ${target}`));
  const ids = new Set<string>();
  for (const { id, target, external } of after.relationships(source)) {
    const isNew = !known.has(`${id} ${target}`);
    if (isNew && (ids.has(id) || (!external && !after.find(target))))
      throw new UnreadableFileError("damaged", `relationship ${id} of ${source}`);
    ids.add(id);
  }
}

function refuseStrayStyles(after: Package, before: Package, sound: ReadonlyMap<string, SoundPart>): void {
  const workbook = readWorkbookPart(after);
  const sheets = workbook.sheets.flatMap(({ part }) => {
    const checked = sound.get(partKey(part));
    return checked ? [{ part, largest: checked.largest }] : [];
  });
  if (sheets.length === 0) return;
  const part = stylesTarget(workbook);
  const { styles, differentials } = styleCounts(after, part, sound);
  if (part !== null && sound.has(partKey(part))) refuseTakenStyles(before, styles);
  for (const { part, largest } of sheets) {
    // Style 0 needs no style sheet; numbers that were wrong before stay as wrong as they were.
    const strays = largest.style >= Math.max(1, styles) || largest.differential >= differentials;
    const earlier = strays && before.find(part) ? soundPart(before, part).largest : { style: -1, differential: -1 };
    if (largest.style >= Math.max(1, styles) && largest.style > earlier.style)
      throw new UnreadableFileError("damaged", `${part}: style ${largest.style}`);
    if (largest.differential >= differentials && largest.differential > earlier.differential)
      throw new UnreadableFileError("damaged", `${part}: dxf ${largest.differential}`);
  }
}

/**
 * A cell may name a style that the file does not have, and looks plain. A style that is added under that number would
 * make a date of it.
 */
function refuseTakenStyles(before: Package, styles: number): void {
  const workbook = readWorkbookPart(before);
  // Style 0 needs no style sheet.
  const earlier = Math.max(1, styleCounts(before, stylesTarget(workbook), new Map()).styles);
  if (styles <= earlier) return;
  for (const { part } of workbook.sheets) {
    const entry = before.find(part);
    const largest = new LargestStyles();
    if (entry) scan(entry, before, { open: (tag) => largest.open(tag), close: () => undefined, text: () => undefined });
    if (largest.style >= earlier) throw new UnreadableFileError("damaged", `${part}: style ${largest.style}`);
  }
}

/** Those that were counted when the style sheet was looked at, or what it holds where it did not change. */
function styleCounts(file: Package, part: string | null, sound: ReadonlyMap<string, SoundPart>): StyleCounts {
  const counts = new StyleCounts();
  const entry = part === null ? undefined : file.find(part);
  if (part === null || !entry) return counts;
  const known = sound.get(partKey(part));
  if (known) return known.counts;
  const scanner: Scanner = new Scanner(
    { open: ({ name }) => counts.open(name.local, scanner.depth), close: () => undefined, text: () => undefined },
    file.limits,
  );
  for (const piece of xmlPieces(entry)) scanner.push(piece);
  scanner.end();
  return counts;
}
