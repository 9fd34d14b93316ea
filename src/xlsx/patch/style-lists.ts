import { asChildrenOf } from "../xml/namespaces";
import { type Outline, placeFor } from "../xml/outline";
import { childOf, type OutlineElement } from "../xml/outline-element";
import type { Splice } from "../xml/splice";
import { rawText } from "../xml/text";
import { firstEntries } from "./plain-styles";
import { styleOrder } from "./sheet-order";

/**
 * Blanks behind the entries of ours that fill an empty list: how the author wrote it, so that it can be written so
 * again.
 */
const writtenAs = { openAndClosed: "\n", closedWithoutCount: " ", absentInClosedRoot: "\t", otherwise: "" };

/**
 * The lists of a style sheet, what they hold and what is added to them. Entries refer to each other by position: none
 * is ever moved.
 */
export class StyleLists {
  private readonly known: ReadonlyMap<string, OutlineElement>;
  private readonly added = new Map<string, Map<string, number>>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly outline: Outline,
  ) {
    const names = [...styleOrder].reverse();
    this.known = new Map(names.flatMap((name) => [[name, childOf(outline.root, name)] as const].filter(isFound)));
  }

  /** The entries that the file holds. */
  entries(list: string): readonly OutlineElement[] {
    return this.known.get(list)?.children ?? [];
  }

  element(list: string): OutlineElement | undefined {
    return this.known.get(list);
  }

  /** XML of ours, written without prefixes, as an entry of a list. */
  inNamesOf(list: string, xml: string): string {
    return asChildrenOf(this.known.get(list) ?? this.outline.root, xml);
  }

  /** The position of a new entry, in the names of its list; an equal one that was added already serves again. */
  add(list: string, xml: string): number {
    this.begin(list);
    const entries = this.addedTo(list);
    const known = entries.get(xml) ?? entries.size;
    entries.set(xml, known);
    return this.entries(list).length + known;
  }

  /** A list that is empty or not there gets the entry first that everything without a number of its own refers to. */
  private begin(list: string): void {
    if (this.entries(list).length > 0 || this.added.has(list)) return;
    const first = Object.hasOwn(firstEntries, list) ? firstEntries[list as keyof typeof firstEntries] : [];
    const entries = this.addedTo(list);
    for (const xml of first) entries.set(this.inNamesOf(list, xml), entries.size);
    if (list === "cellXfs") for (const other of ["fonts", "fills", "borders", "cellStyleXfs"]) this.begin(other);
  }

  private addedTo(list: string): Map<string, number> {
    const entries = this.added.get(list) ?? new Map<string, number>();
    this.added.set(list, entries);
    return entries;
  }

  /** Everything added, as changes of the style sheet's bytes. */
  splices(): Splice[] {
    const { root } = this.outline;
    const lists = styleOrder.flatMap((list) => {
      const entries = this.added.get(list);
      return entries ? [{ list, xml: [...entries.keys()], element: this.known.get(list) }] : [];
    });
    const grown = lists.flatMap(({ list, xml, element }) => (element ? this.grown(list, element, xml) : []));
    const made = lists.flatMap(({ list, xml, element }) => (element ? [] : [{ list, text: this.made(list, xml) }]));
    if (!root.empty || made.length === 0) {
      const placed = made.map(({ list, text }) => ({ place: placeFor(root, list, styleOrder), text }));
      return [...grown, ...placed.map(({ place, text }) => ({ from: place, to: place, text }))];
    }
    const text = `>${made.map((each) => each.text).join("")}</${root.qualified}>`;
    return [{ from: root.to - 2, to: root.to, text }];
  }

  /** A list of our own making has no count, so that it can be told from the author's when it is empty again. */
  private made(list: string, xml: readonly string[]): string {
    const written = this.outline.root.empty ? writtenAs.absentInClosedRoot : writtenAs.otherwise;
    const begin = asChildrenOf(this.outline.root, `<${list}>`);
    return `${begin}${xml.join("")}${list === "dxfs" ? written : ""}${begin.replace("<", "</")}`;
  }

  private grown(list: string, element: OutlineElement, xml: readonly string[]): Splice[] {
    const counted = countedMore(element, xml.length);
    const inner = xml.join("") + (list === "dxfs" ? this.writtenAs(element) : "");
    if (!element.empty) return [...counted, { from: element.innerEnd, to: element.innerEnd, text: inner }];
    return [...counted, { from: element.to - 2, to: element.to, text: `>${inner}</${element.qualified}>` }];
  }

  private writtenAs(element: OutlineElement): string {
    if (element.empty) return element.attributes.has("count") ? writtenAs.otherwise : writtenAs.closedWithoutCount;
    return element.children.length === 0 ? writtenAs.openAndClosed : writtenAs.otherwise;
  }

  /** Takes the last entries of a list out again, and writes an empty list as its author had it. */
  withoutLast(list: string, count: number): Splice[] {
    const element = this.known.get(list);
    const first = element?.children.at(-count);
    const last = element?.children.at(-1);
    if (!element || !first || !last) return [];
    const counted = countedMore(element, -count);
    if (element.children.length > count) return [...counted, { from: first.from, to: last.to, text: "" }];
    const { root } = this.outline;
    switch (rawText(this.bytes, last.to, element.innerEnd)) {
      case writtenAs.openAndClosed:
        return [...counted, { from: first.from, to: element.innerEnd, text: "" }];
      case writtenAs.closedWithoutCount:
        return [{ from: element.inner - 1, to: element.to, text: "/>" }];
      case writtenAs.absentInClosedRoot:
        return root.children.length === 1
          ? [{ from: root.inner - 1, to: root.to, text: "/>" }]
          : [{ from: element.from, to: element.to, text: "" }];
      default:
        if (!element.attributes.has("count")) return [{ from: element.from, to: element.to, text: "" }];
        return [...counted, { from: element.inner - 1, to: element.to, text: "/>" }];
    }
  }
}

function isFound(pair: readonly [string, OutlineElement | undefined]): pair is readonly [string, OutlineElement] {
  return pair[1] !== undefined;
}

function countedMore(element: OutlineElement, more: number): Splice[] {
  const count = element.attributes.get("count");
  // One that is no number, or is written otherwise than we would, stays: it is only a hint.
  if (!count || !/^(0|[1-9]\d{0,8})$/.test(count.value)) return [];
  return [{ from: count.from, to: count.to, text: String(Number(count.value) + more) }];
}
