import type { Limits } from "../limits";
import { UnreadableFileError } from "../unreadable";
import { NamespaceScope } from "./namespaces";
import { childrenOf, OutlineElement } from "./outline-element";
import { Scanner, type Visitor } from "./scan";
import { isSpace, startsWith, type Tag, type TagName } from "./tag";
import { rawText, xmlText } from "./text";

/** A part as a tree of places, so that it can be changed without touching a byte of the rest. */
export interface Outline {
  readonly root: OutlineElement;
}

/** Outlines a part; what stands within <sheetData> is told to `rows` instead. Throws UnreadableFileError. */
export function outlineOf(bytes: Uint8Array, limits: Limits, rows: Visitor | null = null): Outline {
  const builder = new OutlineBuilder(rows, limits);
  const scanner = new Scanner(builder, limits);
  builder.read(scanner, bytes, 0);
  scanner.end();
  return { root: builder.roots[0] as OutlineElement };
}

/** Tells `rows` what stands within <sheetData> of a sheet that was outlined. Throws UnreadableFileError. */
export function scanRows(bytes: Uint8Array, { root }: Outline, limits: Limits, rows: Visitor): void {
  const data = placeOfRows({ root });
  if (!data || data.empty) return;
  const scanner: Scanner = new Scanner(
    {
      open: (tag) => {
        if (scanner.depth === 0) return;
        refuseNested(tag.name.local, scanner.depth);
        rows.open(tag);
      },
      close: (name, from, to) => {
        if (scanner.depth > 0) rows.close(name, from, to);
      },
      text: (from, to, literal) => rows.text(from, to, literal),
    },
    limits,
  );
  scanner.readElement(bytes, data);
}

/**
 * Outlines a sheet and tells `rows` what stands within <sheetData> in the same go, as `scanRows` does. Throws
 * UnreadableFileError.
 */
export function outlineWithRows(bytes: Uint8Array, limits: Limits, rows: readonly Visitor[]): Outline {
  let depth = 0;
  const outline = outlineOf(bytes, limits, {
    open: (tag) => {
      refuseNested(tag.name.local, depth + 1);
      if (!tag.empty) depth++;
      for (const each of rows) each.open(tag);
    },
    close: (name, from, to) => {
      depth--;
      for (const each of rows) each.close(name, from, to);
    },
    text: (from, to, literal) => {
      for (const each of rows) each.text(from, to, literal);
    },
  });
  placeOfRows(outline);
  return outline;
}

/** A row in a row, a cell in a cell: programs disagree where it stands, so nothing is written into such a sheet. */
function refuseNested(local: string, depth: number): void {
  if ((local === "row" && depth !== 1) || (local === "c" && depth !== 2) || local === "sheetData")
    throw new UnreadableFileError("damaged", `<${local}> out of its place`);
}

function placeOfRows({ root }: Outline): OutlineElement | undefined {
  const [data, other] = childrenOf(root, "sheetData");
  if (other) throw new UnreadableFileError("damaged", "two places for rows");
  return data;
}

/** Outlines a sheet without looking at its rows, which are nearly all of it; only for one that was read before. */
export function outlineAround(bytes: Uint8Array, limits: Limits): Outline {
  const [from, to] = rowsPlace(bytes);
  // A comment or CDATA may hold what looks like tags: it would begin in the head, or end in the tail.
  const tail = bytes.subarray(to);
  if (holds(bytes.subarray(0, from), "<!") || holds(tail, "-->") || holds(tail, "]]>"))
    return outlineOf(bytes, limits, noRows);
  const builder = new OutlineBuilder(noRows, limits);
  const scanner = new Scanner(builder, limits);
  builder.read(scanner, bytes.subarray(0, from), 0);
  builder.read(scanner, tail, to);
  scanner.end();
  return { root: builder.roots[0] as OutlineElement };
}

/**
 * Behind the opening tag of <sheetData> and before its closing one, found from both ends; the same place where there
 * are no rows.
 */
function rowsPlace(bytes: Uint8Array): [number, number] {
  for (let end = bytes.lastIndexOf(lessThan); end > 0; end = bytes.lastIndexOf(lessThan, end - 1)) {
    if (bytes[end + 1] !== slash || !isNamed(bytes, end + 2, "sheetData")) continue;
    for (let start = bytes.indexOf(lessThan); start >= 0 && start < end; start = bytes.indexOf(lessThan, start + 1)) {
      if (isNamed(bytes, start + 1, "sheetData")) return [bytes.indexOf(greaterThan, start) + 1, end];
    }
  }
  return [bytes.length, bytes.length];
}

function holds(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let place = bytes.indexOf(first); place >= 0; place = bytes.indexOf(first, place + 1)) {
    if (startsWith(bytes, place, text)) return true;
  }
  return false;
}

/** Whether an element's name, with or without a prefix, begins here. */
function isNamed(bytes: Uint8Array, from: number, local: string): boolean {
  let place = from;
  while (bytes[place] !== colon && isNamePart(bytes[place] ?? slash)) place++;
  const name = bytes[place] === colon ? place + 1 : from;
  return startsWith(bytes, name, local) && !isNamePart(bytes[name + local.length] ?? 0);
}

function isNamePart(byte: number): boolean {
  return byte !== greaterThan && byte !== slash && !isSpace(byte);
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const colon = 0x3a;
const noRows: Visitor = { open: () => undefined, close: () => undefined, text: () => undefined };

/**
 * Where a new child belongs in the order that its schema prescribes: behind those of its name and all that come before.
 */
export function placeFor(root: OutlineElement, local: string, order: readonly string[]): number {
  const position = order.indexOf(local);
  const ranks = new Map(order.map((name, rank) => [name, rank]));
  const before = root.children.filter((child) => (ranks.get(child.local) ?? Infinity) <= position);
  return before.at(-1)?.to ?? root.inner;
}

/** Far more sets of namespaces than any part declares. */
const mostScopes = 50_000;

class OutlineBuilder implements Visitor {
  readonly roots: OutlineElement[] = [];
  private bytes: Uint8Array = new Uint8Array();
  /** Where the piece that is being scanned begins in the part. */
  private base = 0;
  private readonly stack: OutlineElement[] = [];
  /** How many elements are open within <sheetData>; −1 outside of it. */
  private depthInRows = -1;
  private elements = 0;
  private scopes = 0;
  private declared: NamespaceScope | null = null;

  constructor(
    private readonly rows: Visitor | null,
    private readonly limits: Pick<Limits, "elements">,
  ) {}

  /** Scans a piece that ends between two tags. */
  read(scanner: Scanner, bytes: Uint8Array, base: number): void {
    this.bytes = bytes;
    this.base = base;
    scanner.push(bytes);
  }

  open(tag: Tag): void {
    if (this.depthInRows >= 0) {
      if (!tag.empty) this.depthInRows++;
      return this.rows?.open(tag);
    }
    if (++this.elements > this.limits.elements) throw new UnreadableFileError("too-much-work", "elements");
    const parent = this.stack.at(-1);
    const element = new OutlineElement(tag, this.base, parent?.scope ?? NamespaceScope.outermost);
    this.countScope(element, parent);
    if (parent) parent.add(element);
    else this.roots.push(element);
    if (tag.empty) return;
    this.stack.push(element);
    if (this.rows !== null && tag.name.local === "sheetData" && this.stack.length === 2) this.depthInRows = 0;
  }

  /** Each scope is kept: elements beside each other that declare the same share theirs. */
  private countScope({ scope }: OutlineElement, parent: OutlineElement | undefined): void {
    if (!parent || scope === parent.scope || scope === this.declared) return;
    this.declared = scope;
    if (++this.scopes > mostScopes) throw new UnreadableFileError("too-much-work", "namespaces");
  }

  close(name: TagName, from: number, to: number): void {
    if (this.depthInRows > 0) {
      this.depthInRows--;
      return this.rows?.close(name, from, to);
    }
    this.depthInRows = -1;
    const element = this.stack.pop() as OutlineElement;
    element.innerEnd = from + this.base;
    element.to = to + this.base;
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.depthInRows >= 0) return this.rows?.text(from, to, literal);
    const element = this.stack.at(-1);
    if (element) element.text += literal ? rawText(this.bytes, from, to) : xmlText(this.bytes, from, to);
  }
}
