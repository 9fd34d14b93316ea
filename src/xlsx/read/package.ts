import type { Limits } from "../limits";
import { isOle, oleError } from "../zip/ole";
import { attributeOf, readXml } from "../xml/small-xml";
import { UnreadableFileError } from "../unreadable";
import { utf8Of } from "../xml/utf16";
import { partHead, wholePart } from "../zip/unpack";
import { partKey, type ZipEntry, zipEntries } from "../zip/zip";

/** One relationship of a part; an internal target is already a part's name. */
export interface Relationship {
  readonly id: string;
  /** A URI; transitional and strict files differ in all but its last word, the kind. */
  readonly type: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** An .xlsx file's parts, checked but not yet unpacked. */
export interface Package {
  readonly entries: readonly ZipEntry[];
  readonly limits: Limits;
  find(name: string): ZipEntry | undefined;
  /**
   * Unpacks a part of XML that is read as a whole, in UTF-8; throws UnreadableFileError where it is missing, too large
   * or damaged.
   */
  part(name: string): Uint8Array;
  /** What a part refers to; nothing where it has no relationships. */
  relationships(part: string): readonly Relationship[];
}

/** Opens a file's bytes after every check that needs no parsing; throws UnreadableFileError. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  if (bytes.length === 0) throw new UnreadableFileError("empty");
  if (isOle(bytes)) throw oleError(bytes);
  if (isOwnerFile(bytes)) throw new UnreadableFileError("owner-file");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new UnreadableFileError("not-zip");
  const entries = zipEntries(bytes, limits);
  if (isOpenDocument(entries)) throw new UnreadableFileError("ods");
  const byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  const find = (name: string): ZipEntry | undefined => byKey.get(partKey(name));
  const part = (name: string): Uint8Array => {
    const entry = find(name);
    if (!entry) throw new UnreadableFileError("damaged", `${name} is missing`);
    return utf8Of(wholePart(entry, limits.smallPartBytes));
  };
  const related = new Map<string, readonly Relationship[]>();
  const relationships = (name: string): readonly Relationship[] => {
    const file = relationshipsPart(name);
    const found = related.get(name) ?? (find(file) ? readRelationships(part(file), name, limits) : []);
    related.set(name, found);
    return found;
  };
  for (const entry of entries) refuseDoctype(entry);
  return { entries, limits, find, part, relationships };
}

const ownerFileBytes = 165;

/**
 * What Excel leaves beside a workbook that is open (~$…): the user's name behind its length, filled up with blanks, and
 * again in UTF-16.
 */
function isOwnerFile(bytes: Uint8Array): boolean {
  const [length = 0] = bytes;
  return bytes.length === ownerFileBytes && length > 0 && length < 55 && bytes[54] === 0x20;
}

/** OpenDocument packages begin with a part that says what they are. */
function isOpenDocument(entries: readonly ZipEntry[]): boolean {
  const mimetype = entries.find(({ name }) => name === "mimetype");
  return mimetype !== undefined && new TextDecoder().decode(partHead(mimetype)).includes("opendocument.spreadsheet");
}

/** Whether a digital signature covers the file's parts: any change would break it. */
export function isSigned({ entries }: Package): boolean {
  return entries.some(({ name }) => /^\/?_xmlsignatures\//i.test(name));
}

/** Where a part's relationships stand: xl/workbook.xml → xl/_rels/workbook.xml.rels; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part a target names, seen from the part that refers to it; absolute targets begin with "/". */
export function resolved(target: string, from: string): string {
  const clean = decodedTarget(target).replaceAll("\\", "/");
  const base = clean.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of clean.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "" && step !== ".") base.push(step);
  }
  return base.join("/");
}

function decodedTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** What a relationships part lists for the part that it belongs to. */
export function readRelationships(bytes: Uint8Array, from: string, limits: Limits): Relationship[] {
  const found: Relationship[] = [];
  readXml(bytes, limits.depth, {
    open(tag) {
      if (tag.local !== "Relationship") return;
      const target = attributeOf(tag, "Target") ?? "";
      const external = attributeOf(tag, "TargetMode") === "External";
      const type = attributeOf(tag, "Type") ?? "";
      const kind = type.split("/").pop() ?? "";
      found.push({
        id: attributeOf(tag, "Id") ?? "",
        type,
        kind,
        target: external ? target : resolved(target, from),
        external,
      });
    },
  });
  return found;
}

/** A DOCTYPE can only stand before the root, so the first bytes of a part tell, whether or not it is ever parsed. */
function refuseDoctype(entry: ZipEntry): void {
  if (!/\.(xml|rels)$/i.test(entry.name)) return;
  const first = /<(!DOCTYPE|[a-z_])/i.exec(new TextDecoder("latin1").decode(utf8Of(partHead(entry))))?.[1];
  if (first?.startsWith("!")) throw new UnreadableFileError("doctype", entry.name);
}
