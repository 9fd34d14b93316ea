import { markStyles, type MarkStyle } from "../../workbooks/marks";
import type { Limits } from "../limits";
import { builtInFormatId } from "../read/number-formats";
import { attributeIn, childOf, type Outline, type OutlineElement, outlineOf, placeFor } from "../xml/outline";
import { styleOrder } from "./sheet-order";
import { escapedXml, prefixed, type Splice, spliced } from "../xml/splice";
import { rawText } from "../xml/text";

/** The lists of a style sheet that we add to; cells and conditional formats refer to their entries by position. */
export type StyleList = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The first number for formats that a file spells out. */
const firstOwnFormat = 176;

/** Adds to a style sheet without renumbering or rewriting what is there; only our own mark styles are ever taken out again. */
export class StyleSheet {
  private readonly outline: Outline;
  private readonly added = new Map<string, string[]>();
  private readonly formats = new Map<string, number>();
  private readonly clones = new Map<string, number>();
  private marks: "kept" | "removed" = "kept";

  constructor(
    private readonly bytes: Uint8Array,
    limits: Limits,
  ) {
    this.outline = outlineOf(bytes, limits);
    for (const { attributes } of this.list("numFmts")?.children ?? []) {
      const [id, code] = [attributes.get("numFmtId")?.value, attributes.get("formatCode")?.value];
      if (id !== undefined && code !== undefined) this.formats.set(code, Number(id));
    }
  }

  /** The position of a new entry of a list; an equal one that we added already serves again. */
  add(list: StyleList, xml: string): number {
    const before = this.list(list)?.children.length ?? 0;
    return before + this.append(list, xml);
  }

  /** The cell styles whose cells stay open when a sheet is protected. */
  unlocked(): ReadonlySet<number> {
    const open = new Set<number>();
    (this.list("cellXfs")?.children ?? []).forEach((style, index) => {
      const locked = attributeIn(childOf(style, "protection") ?? style, "locked");
      if (locked === "0" || locked === "false") open.add(index);
    });
    return open;
  }

  /** The cell style that is like another but for its number format. */
  withFormat(style: number, code: string): number {
    const key = `${style} ${code}`;
    const known = this.clones.get(key);
    if (known !== undefined) return known;
    const base = this.list("cellXfs")?.children[style];
    const id = this.formatId(code);
    const xml = base ? this.formatted(base, id) : `<xf numFmtId="${id}" applyNumberFormat="1"/>`;
    const clone = this.add("cellXfs", xml);
    this.clones.set(key, clone);
    return clone;
  }

  /** The number of a number format, spelled out where it is not there yet. */
  formatId(code: string): number {
    const known = this.formats.get(code) ?? builtInFormatId(code);
    if (known !== null) return known;
    const id = Math.max(firstOwnFormat - 1, ...this.formats.values()) + 1;
    this.formats.set(code, id);
    this.append("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapedXml(code)}"/>`);
    return id;
  }

  /** The dxf of our error marks; those of the others follow it. */
  markStyle(): number {
    const dxfs = this.list("dxfs")?.children ?? [];
    if (this.endsWithMarks()) return dxfs.length - markXml.length;
    return Math.min(...markXml.map((xml) => this.add("dxfs", xml)));
  }

  /** Takes our mark styles out, where they still stand at the end of their list and nobody else (`used`) refers to them. */
  withoutMarks(used: ReadonlySet<number>): void {
    const count = this.list("dxfs")?.children.length ?? 0;
    const free = markXml.every((_, index) => !used.has(count - 1 - index));
    if (free && this.endsWithMarks()) this.marks = "removed";
  }

  /** The style sheet's bytes with everything added; the same bytes where nothing was. */
  result(): Uint8Array {
    const splices = [...this.added].flatMap(([list, entries]) => this.appended(list, entries));
    return spliced(this.bytes, [...splices, ...(this.marks === "removed" ? this.marksRemoved() : [])]);
  }

  private list(name: string): OutlineElement | undefined {
    return childOf(this.outline.root, name);
  }

  private append(list: string, xml: string): number {
    const entries = this.added.get(list) ?? [];
    this.added.set(list, entries);
    const known = entries.indexOf(xml);
    return known >= 0 ? known : entries.push(xml) - 1;
  }

  private endsWithMarks(): boolean {
    const dxfs = this.list("dxfs")?.children ?? [];
    const last = dxfs.slice(-markXml.length).map(({ from, to }) => rawText(this.bytes, from, to));
    return (
      last.length === markXml.length &&
      markXml.every((xml, index) => prefixed(xml, this.outline.prefix) === last[index])
    );
  }

  private appended(list: string, entries: readonly string[]): Splice[] {
    const { prefix, root } = this.outline;
    const element = this.list(list);
    const inner = prefixed(entries.join(""), prefix);
    if (!element) {
      // A list of our own making has no count, so that it can be told from the author's when it is empty again.
      const place = placeFor(root, list, styleOrder);
      return [{ from: place, to: place, text: prefixed(`<${list}>`, prefix) + inner + prefixed(`</${list}>`, prefix) }];
    }
    const counted = this.counted(element, entries.length);
    if (!element.empty) return [...counted, { from: element.innerEnd, to: element.innerEnd, text: inner }];
    return [...counted, { from: element.to - 2, to: element.to, text: `>${inner}${prefixed(`</${list}>`, prefix)}` }];
  }

  private counted(element: OutlineElement, more: number): Splice[] {
    const count = element.attributes.get("count");
    return count ? [{ from: count.from, to: count.to, text: String(Number(count.value) + more) }] : [];
  }

  private marksRemoved(): Splice[] {
    const dxfs = this.list("dxfs") as OutlineElement;
    const kept = dxfs.children.length - markXml.length;
    const first = dxfs.children[kept] as OutlineElement;
    const counted = this.counted(dxfs, -markXml.length);
    if (kept > 0) return [...counted, { from: first.from, to: dxfs.children.at(-1)?.to ?? first.to, text: "" }];
    if (counted.length === 0) return [{ from: dxfs.from, to: dxfs.to, text: "" }];
    return [...counted, { from: dxfs.inner - 1, to: dxfs.to, text: "/>" }];
  }

  /** A copy of a cell style's own XML with another number format. */
  private formatted(style: OutlineElement, id: number): string {
    const splices: Splice[] = [];
    const set = (name: string, value: string): void => {
      const found = style.attributes.get(name);
      if (found) splices.push({ from: found.from - style.from, to: found.to - style.from, text: value });
      else {
        const place = style.inner - style.from - (style.empty ? 2 : 1);
        splices.push({ from: place, to: place, text: ` ${name}="${value}"` });
      }
    };
    set("numFmtId", String(id));
    set("applyNumberFormat", "1");
    if (style.attributes.has("quotePrefix")) set("quotePrefix", "0");
    const copy = spliced(this.bytes.slice(style.from, style.to), splices);
    return rawText(copy, 0, copy.length);
  }
}

function markDxf({ fill, color, bold, underline, border }: MarkStyle): string {
  const ink = `<color rgb="FF${color.slice(1)}"/>`;
  const sides = ["left", "right", "top", "bottom"]
    .map((side) => `<${side} style="${border}">${ink}</${side}>`)
    .join("");
  const font = `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}${ink}</font>`;
  return `<dxf>${font}<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/><bgColor rgb="FF${fill.slice(1)}"/></patternFill></fill><border>${sides}</border></dxf>`;
}

const markXml = [markStyles.error, markStyles.warning, markStyles.hint].map(markDxf);
