import { strToU8 } from "fflate";
import { crc32 } from "../zip/crc";
import { outlineOf } from "../xml/outline";
import { attributeIn, type OutlineElement } from "../xml/outline-element";
import { type Package, readRelationships, type Relationship, relationshipsPart, resolved } from "../read/package";
import { type PartChanges, rewritten } from "../zip/rewrite";
import { asChildrenOf } from "../xml/namespaces";
import { escapedXml, type Splice, spliced } from "../xml/splice";
import { utf16Of, utf8Of, writtenAs } from "../xml/utf16";
import { partHead, wholePart } from "../zip/unpack";
import { UnreadableFileError } from "../unreadable";
import { partKey } from "../zip/zip";

const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "[Content_Types].xml";

/** Changes to a package's parts, gathered until they are written; parts not named here keep every byte. */
export class PackagePatch {
  private readonly changed = new Map<string, Uint8Array | null>();

  constructor(readonly file: Package) {}

  get changes(): PartChanges {
    return this.changed;
  }

  has(part: string): boolean {
    const known = this.known(part);
    return known === undefined ? this.file.find(part) !== undefined : known !== null;
  }

  /** A part's XML as changed so far, in UTF-8; a sheet may be as large as any part. */
  bytes(part: string): Uint8Array {
    const known = this.known(part);
    if (known) return utf8Of(known);
    const entry = this.file.find(part);
    return entry ? utf8Of(wholePart(entry, this.file.limits.partBytes)) : this.file.part(part);
  }

  /** Puts a part in, in place of the one before, in the encoding of that; what the file holds already is no change. */
  put(part: string, utf8: Uint8Array): void {
    const entry = this.file.find(part);
    const encoding = entry ? utf16Of(partHead(entry)) : null;
    const bytes = encoding ? writtenAs(utf8, encoding) : utf8;
    const same = entry?.size === bytes.length && entry.crc === crc32(bytes);
    if (same) this.changed.delete(entry.name);
    else this.changed.set(entry?.name ?? part, bytes);
  }

  remove(part: string): void {
    const name = this.file.find(part)?.name;
    if (name === undefined) this.changed.delete(part);
    else this.changed.set(name, null);
  }

  /** The first part name of a pattern ("xl/worksheets/sheet#.xml") that is not taken. */
  freePart(pattern: string): string {
    const { root } = outlineOf(this.bytes(contentTypes), this.file.limits);
    const declared = new Set(root.children.map((element) => partKey(attributeIn(element, "PartName") ?? "")));
    for (let number = 1; ; number++) {
      const part = pattern.replace("#", String(number));
      if (!this.has(part) && !declared.has(partKey(part))) return part;
    }
  }

  /** Lets a part refer to another; returns the relationship's id. */
  relate(from: string, type: string, target: string): string {
    const part = relationshipsPart(from);
    if (!this.has(part)) this.put(part, strToU8(`<Relationships xmlns="${packageRelationships}"/>`));
    const known = new Set(this.related(from).map((element) => attributeIn(element, "Id")));
    let number = 1;
    while (known.has(`rId${number}`)) number++;
    const element = `<Relationship Id="rId${number}" Type="${type}" Target="${escapedXml(`/${target}`)}"/>`;
    this.appendTo(part, element);
    return `rId${number}`;
  }

  /** Takes a part's references of a kind to another out; those of other kinds are somebody else's. */
  unrelate(from: string, kind: string, target: string): void {
    this.removeFrom(relationshipsPart(from), (element) => {
      if (element.local !== "Relationship" || attributeIn(element, "Type")?.split("/").pop() !== kind) return false;
      return partKey(resolved(attributeIn(element, "Target") ?? "", from)) === partKey(target);
    });
  }

  /** States a part's content type, unless every part of its extension has that type already. */
  declare(part: string, type: string): void {
    const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
    const bytes = this.bytes(contentTypes);
    const { root } = outlineOf(bytes, this.file.limits);
    const known = overridesOf(root, part).map(({ attributes }) => attributes.get("ContentType"));
    if (known.length > 0) {
      // The standard allows one Override per part: one left over from a part that is gone says what the new one is.
      const wrong = known.flatMap((each): Splice[] => (each && each.value !== type ? [{ ...each, text: type }] : []));
      this.put(contentTypes, spliced(bytes, wrong));
      return;
    }
    const isDefault = root.children.some(
      (each) =>
        each.local === "Default" &&
        attributeIn(each, "Extension")?.toLowerCase() === extension &&
        attributeIn(each, "ContentType") === type,
    );
    if (isDefault) return;
    this.appendTo(contentTypes, `<Override PartName="${escapedXml(`/${part}`)}" ContentType="${type}"/>`);
  }

  /** Whether a part's content type is stated in an Override, be the part there or not; as another, if one is given. */
  isDeclared(part: string, otherThan?: string): boolean {
    const { root } = outlineOf(this.bytes(contentTypes), this.file.limits);
    return overridesOf(root, part).some((element) => attributeIn(element, "ContentType") !== otherThan);
  }

  undeclare(part: string): void {
    this.removeFrom(contentTypes, (element) => isOverrideOf(element, part));
  }

  /** The package's bytes with every change made. */
  result(): Uint8Array {
    return rewritten(this.file, this.changed);
  }

  /** What a part refers to, as changed so far. */
  relationships(from: string): Relationship[] {
    const part = relationshipsPart(from);
    return this.has(part) ? readRelationships(this.bytes(part), from, this.file.limits) : [];
  }

  private related(from: string): readonly OutlineElement[] {
    const part = relationshipsPart(from);
    return this.has(part) ? outlineOf(this.bytes(part), this.file.limits).root.children : [];
  }

  /** Adds an element at the end of a part's root. */
  private appendTo(part: string, element: string): void {
    const bytes = this.bytes(part);
    const { root } = outlineOf(bytes, this.file.limits);
    if (root.local !== (part === contentTypes ? "Types" : "Relationships"))
      throw new UnreadableFileError("damaged", `${part}: ${root.local}`);
    const added = asChildrenOf(root, element);
    const splice = root.empty
      ? { from: root.to - 2, to: root.to, text: `>${added}</${root.qualified}>` }
      : { from: root.innerEnd, to: root.innerEnd, text: added };
    this.put(part, spliced(bytes, [splice]));
  }

  private removeFrom(part: string, matches: (element: OutlineElement) => boolean): void {
    if (!this.has(part)) return;
    const bytes = this.bytes(part);
    const elements = outlineOf(bytes, this.file.limits).root.children.filter(matches);
    this.put(
      part,
      spliced(
        bytes,
        elements.map(({ from, to }) => ({ from, to, text: "" })),
      ),
    );
  }

  private known(part: string): Uint8Array | null | undefined {
    const name = this.file.find(part)?.name ?? part;
    return this.changed.get(name);
  }
}

function overridesOf({ children }: OutlineElement, part: string): OutlineElement[] {
  return children.filter((element) => isOverrideOf(element, part));
}

function isOverrideOf(element: OutlineElement, part: string): boolean {
  return element.local === "Override" && partKey(attributeIn(element, "PartName") ?? "") === partKey(part);
}

/** The type of a relationship of this kind, in the standard (transitional or strict) that the package keeps to. */
export function relationshipType(file: Package, kind: string): string {
  const office = file.relationships("").find((relationship) => relationship.kind === "officeDocument");
  const base = office?.type.slice(0, -"/officeDocument".length);
  return `${base ?? "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}/${kind}`;
}
