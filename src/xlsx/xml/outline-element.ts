import { prefixOf, type NamespaceScope } from "./namespaces";
import { isSpace, readAttributes, startsWith, Tag, type TagName } from "./tag";
import { rawText, xmlText } from "./text";

/** An attribute's text and where it stands in the bytes, without its quotes. */
export interface PlacedAttribute {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

const noChildren: readonly OutlineElement[] = [];
const noAttributes: ReadonlyMap<string, PlacedAttribute> = new Map();

/**
 * One element's place in a part's bytes. A file may have a million of them, of which few are asked for anything:
 * what they say is worked out then.
 */
export class OutlineElement {
  /** Of its "<" and behind its opening tag. */
  readonly from: number;
  readonly inner: number;
  /** Of its closing tag and behind that; like `inner` where it closes itself. */
  innerEnd: number;
  to: number;
  readonly empty: boolean;
  /** What the prefixes of its children stand for, its own declarations included. */
  readonly scope: NamespaceScope;
  /** Its own text, without that of its children. */
  text = "";
  private readonly name: TagName;
  /** The bytes its tag was read from; null where it has no attributes. */
  private readonly bytes: Uint8Array | null;
  private own: OutlineElement[] | null = null;

  /** `base`: where the tag's bytes begin in the part. */
  constructor(
    tag: Tag,
    private readonly base: number,
    outer: NamespaceScope,
  ) {
    this.from = tag.from + base;
    this.inner = this.innerEnd = this.to = tag.to + base;
    this.empty = tag.empty;
    this.name = tag.name;
    this.bytes = tag.count === 0 ? null : tag.bytes;
    this.scope = declares(tag) ? outer.within(written(attributesOf(tag.bytes, this, base))) : outer;
  }

  get local(): string {
    return this.name.local;
  }

  /** With its prefix, as written. */
  get qualified(): string {
    return this.name.qualified;
  }

  /** Null where its prefix is bound to none. */
  get namespace(): string | null {
    return this.scope.namespaceOf(prefixOf(this.name.qualified));
  }

  get children(): readonly OutlineElement[] {
    return this.own ?? noChildren;
  }

  add(child: OutlineElement): void {
    if (this.own) this.own.push(child);
    else this.own = [child];
  }

  /** One attribute's text, null where there is none. Throws UnreadableFileError where it is unsound. */
  value(name: string): string | null {
    if (this.bytes === null) return null;
    readTag(looking, this.bytes, this, this.base);
    return looking.attribute(name);
  }

  /** One attribute and where it stands. Throws UnreadableFileError where it is unsound. */
  attribute(name: string): PlacedAttribute | null {
    const value = this.value(name);
    if (value === null) return null;
    const at = looking.find(name);
    const [from, to] = [looking.spans[at + 2] as number, looking.spans[at + 3] as number];
    return { value, from: from + this.base, to: to + this.base };
  }

  /** By their names as written; read anew each time. Throws UnreadableFileError where a text is unsound. */
  get attributes(): ReadonlyMap<string, PlacedAttribute> {
    return this.bytes === null ? noAttributes : attributesOf(this.bytes, this, this.base);
  }
}

function declares({ bytes, spans, count }: Tag): boolean {
  for (let at = 0; at < count * 4; at += 4) if (startsWith(bytes, spans[at] as number, "xmlns")) return true;
  return false;
}

/** Used again for every element that is looked at. */
const looking = new Tag();

function readTag(tag: Tag, bytes: Uint8Array, { from, inner, empty }: OutlineElement, base: number): void {
  tag.bytes = bytes;
  const last = inner - base - (empty ? 2 : 1);
  let place = from - base;
  while (place < last && !isSpace(bytes[place] as number)) place++;
  readAttributes(tag, place, last);
}

function attributesOf(bytes: Uint8Array, element: OutlineElement, base: number) {
  const tag = new Tag();
  readTag(tag, bytes, element, base);
  const attributes = new Map<string, PlacedAttribute>();
  for (let at = 0; at < tag.count * 4; at += 4) {
    const [begin, end] = [tag.spans[at + 2] as number, tag.spans[at + 3] as number];
    const name = rawText(bytes, tag.spans[at] as number, tag.spans[at + 1] as number);
    attributes.set(name, { value: xmlText(bytes, begin, end), from: begin + base, to: end + base });
  }
  return attributes;
}

function* written(attributes: ReadonlyMap<string, PlacedAttribute>): Generator<readonly [string, string]> {
  for (const [name, { value }] of attributes) yield [name, value];
}

/** The first child of that name in its parent's namespace: extensions have elements of the same names in theirs. */
export function childOf(element: OutlineElement, local: string): OutlineElement | undefined {
  return element.children.find((child) => child.local === local && child.namespace === element.namespace);
}

/** All children of that name in their parent's namespace. */
export function childrenOf(element: OutlineElement, local: string): OutlineElement[] {
  return element.children.filter((child) => child.local === local && child.namespace === element.namespace);
}

/** An attribute's text, null where there is none; with or without a prefix. */
export function attributeIn(element: OutlineElement, name: string): string | null {
  return element.value(name);
}
