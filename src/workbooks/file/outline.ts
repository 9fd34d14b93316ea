import type { Limits } from "./limits";
import { scanWhole, type Visitor } from "./scan";
import type { Tag, TagName } from "./tag";
import { rawText, xmlText } from "./text";

/** An attribute's text and where it stands in the bytes, without its quotes. */
export interface PlacedAttribute {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** One element's place in a part's bytes. */
export interface OutlineElement {
  readonly local: string;
  /** Of its "<" and behind its opening tag. */
  readonly from: number;
  readonly inner: number;
  /** Of its closing tag and behind that; like `inner` where it closes itself. */
  innerEnd: number;
  to: number;
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, PlacedAttribute>;
  readonly children: OutlineElement[];
  /** Its own text, without that of its children. */
  text: string;
}

/** A part as a tree of places, so that it can be changed without touching a byte of the rest. */
export interface Outline {
  readonly root: OutlineElement;
  /** The prefix of the root's namespace, "" where it is the default one. */
  readonly prefix: string;
}

/** Outlines a part; what stands within <sheetData> is told to `rows` instead. Throws UnreadableFileError. */
export function outlineOf(bytes: Uint8Array, limits: Limits, rows: Visitor | null = null): Outline {
  const builder = new OutlineBuilder(bytes, rows);
  scanWhole(bytes, builder, limits);
  return { root: builder.roots[0] as OutlineElement, prefix: builder.prefix };
}

/** The first child of that name. */
export function childOf(element: OutlineElement, local: string): OutlineElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** An attribute's text, null where there is none; with or without a prefix. */
export function attributeIn(element: OutlineElement, name: string): string | null {
  return element.attributes.get(name)?.value ?? null;
}

/** Where a new child belongs in the order that its schema prescribes: behind those of its name and all that come before. */
export function placeFor(root: OutlineElement, local: string, order: readonly string[]): number {
  const position = order.indexOf(local);
  const before = root.children.filter((child) => order.includes(child.local) && order.indexOf(child.local) <= position);
  return before.at(-1)?.to ?? root.inner;
}

class OutlineBuilder implements Visitor {
  readonly roots: OutlineElement[] = [];
  prefix = "";
  private readonly stack: OutlineElement[] = [];
  private inRows = false;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly rows: Visitor | null,
  ) {}

  open(tag: Tag): void {
    if (this.inRows) return this.rows?.open(tag);
    const element = elementOf(tag);
    const parent = this.stack.at(-1);
    (parent?.children ?? this.roots).push(element);
    const { local, qualified } = tag.name;
    if (!parent) this.prefix = qualified.slice(0, Math.max(0, qualified.length - local.length - 1));
    if (tag.empty) return;
    this.stack.push(element);
    this.inRows = this.rows !== null && local === "sheetData";
  }

  close(name: TagName, from: number, to: number): void {
    if (this.inRows && name.local !== "sheetData") return this.rows?.close(name, from, to);
    this.inRows = false;
    const element = this.stack.pop() as OutlineElement;
    element.innerEnd = from;
    element.to = to;
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inRows) return this.rows?.text(from, to, literal);
    const element = this.stack.at(-1);
    if (element) element.text += literal ? rawText(this.bytes, from, to) : xmlText(this.bytes, from, to);
  }
}

function elementOf(tag: Tag): OutlineElement {
  const attributes = new Map<string, PlacedAttribute>();
  for (let at = 0; at < tag.count * 4; at += 4) {
    const [from, to] = [tag.spans[at + 2] as number, tag.spans[at + 3] as number];
    const name = rawText(tag.bytes, tag.spans[at] as number, tag.spans[at + 1] as number);
    attributes.set(name, { value: xmlText(tag.bytes, from, to), from, to });
  }
  const { from, to, empty } = tag;
  return { local: tag.name.local, from, inner: to, innerEnd: to, to, empty, attributes, children: [], text: "" };
}
