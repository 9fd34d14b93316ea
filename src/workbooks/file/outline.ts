import type { Limits } from "./limits";
import { scanWhole, type Visitor } from "./scan";
import type { Tag, TagName } from "./tag";
import { xmlText } from "./text";

/** One element's place in a part's bytes, and the children directly under it where they were asked for. */
export interface OutlineElement {
  readonly local: string;
  /** Of its "<", behind its opening tag, of its closing tag, and behind that; all but the first are alike where it closes itself. */
  readonly from: number;
  readonly inner: number;
  innerEnd: number;
  to: number;
  readonly empty: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** Attribute name → begin and end of its value in the bytes. */
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  readonly children: OutlineElement[];
  /** Its own text, without that of its children. */
  text: string;
}

/** A small part as a tree of places, so that it can be changed without touching a byte of the rest. */
export interface Outline {
  readonly root: OutlineElement;
  /** The prefix of the root's namespace, "" where it is the default one. */
  readonly prefix: string;
}

/** Outlines a part; throws UnreadableFileError. */
export function outlineOf(bytes: Uint8Array, limits: Limits): Outline {
  const builder = new OutlineBuilder(bytes);
  scanWhole(bytes, builder, limits);
  const root = builder.roots[0] as OutlineElement;
  return { root, prefix: builder.rootPrefix };
}

/** The first child of that name. */
export function childOf(element: OutlineElement, local: string): OutlineElement | undefined {
  return element.children.find((child) => child.local === local);
}

/** Before which offset a child belongs that is not there yet, by the order its schema lists; siblings of its name come first. */
export function placeFor(root: OutlineElement, local: string, order: readonly string[]): number {
  const position = order.indexOf(local);
  const before = root.children.filter((child) => order.includes(child.local) && order.indexOf(child.local) <= position);
  return before.at(-1)?.to ?? root.inner;
}

class OutlineBuilder implements Visitor {
  readonly roots: OutlineElement[] = [];
  rootPrefix = "";
  private readonly open_: OutlineElement[] = [];

  constructor(private readonly bytes: Uint8Array) {}

  open(tag: Tag): void {
    const element = elementOf(tag);
    const parent = this.open_.at(-1);
    (parent?.children ?? this.roots).push(element);
    if (!parent) this.rootPrefix = tag.name.qualified.slice(0, -tag.name.local.length - 1);
    if (!tag.empty) this.open_.push(element);
  }

  close(_: TagName, from: number, to: number): void {
    const element = this.open_.pop() as OutlineElement;
    element.innerEnd = from;
    element.to = to;
  }

  text(from: number, to: number): void {
    const element = this.open_.at(-1);
    if (element) element.text += xmlText(this.bytes, from, to);
  }
}

/** The place and the attributes of the tag just opened. */
export function elementOf(tag: Tag): OutlineElement {
  const attributes = new Map<string, string>();
  const places = new Map<string, readonly [number, number]>();
  for (let at = 0; at < tag.count * 4; at += 4) {
    const name = xmlText(tag.bytes, tag.spans[at] as number, tag.spans[at + 1] as number);
    const place = [tag.spans[at + 2] as number, tag.spans[at + 3] as number] as const;
    places.set(name, place);
    attributes.set(name, xmlText(tag.bytes, ...place));
  }
  const { from, to, empty } = tag;
  return {
    local: tag.name.local,
    from,
    inner: to,
    innerEnd: to,
    to,
    empty,
    attributes,
    places,
    children: [],
    text: "",
  };
}
