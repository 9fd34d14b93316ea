import { markStyles, type MarkStyle } from "../../workbooks/marks";
import type { Limits } from "../limits";
import { builtInFormat, builtInFormatId } from "../read/number-formats";
import { outlineOf } from "../xml/outline";
import { attributeIn, childOf, type OutlineElement } from "../xml/outline-element";
import { escapedXml, type Splice, spliced } from "../xml/splice";
import { UnreadableFileError } from "../unreadable";
import { StyleLists } from "./style-lists";
import { rawText } from "../xml/text";

/** The lists of a style sheet that we add to; cells and conditional formats refer to their entries by position. */
export type StyleList = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** The first number for formats that a file spells out, and one that no program comes near. */
const firstOwnFormat = 176;
const lastOwnFormat = 60_000;

/**
 * Adds to a style sheet without renumbering or rewriting what is there; only our own mark styles are ever taken out
 * again.
 */
export class StyleSheet {
  private readonly lists: StyleLists;
  private readonly formats = new Map<string, number>();
  private readonly codes = new Map<number, string>();
  private readonly formatIds = new Set<number>();
  private nextFormat = firstOwnFormat;
  private readonly clones = new Map<string, number>();
  private readonly cloneFormats = new Map<number, string>();
  private marks: "kept" | "removed" = "kept";

  constructor(
    private readonly bytes: Uint8Array,
    limits: Limits,
  ) {
    const outline = outlineOf(bytes, limits);
    // A relationship may lead astray: a sheet or the texts would be written over.
    if (outline.root.local !== "styleSheet") throw new UnreadableFileError("damaged", `styles: ${outline.root.local}`);
    this.lists = new StyleLists(bytes, outline);
    for (const element of this.lists.entries("numFmts")) {
      const [id, code] = [attributeIn(element, "numFmtId"), attributeIn(element, "formatCode")];
      this.formatIds.add(Number(id ?? NaN));
      if (Number(id) >= this.nextFormat && Number(id) < lastOwnFormat) this.nextFormat = Number(id) + 1;
      if (id === null || code === null) continue;
      this.formats.set(code, Number(id));
      this.codes.set(Number(id), code);
    }
  }

  /** The position of a new entry of a list; an equal one that we added already serves again. */
  add(list: StyleList, xml: string): number {
    return this.lists.add(list, this.lists.inNamesOf(list, xml));
  }

  /** The number format (en-US code) of a cell style, added ones too. */
  formatOf(style: number): string {
    const added = this.cloneFormats.get(style);
    if (added !== undefined) return added;
    const base = this.lists.entries("cellXfs")[style];
    const id = Number((base && attributeIn(base, "numFmtId")) ?? 0);
    return this.codes.get(id) ?? builtInFormat(id);
  }

  /** The cell styles whose cells stay open when a sheet is protected. */
  unlocked(): ReadonlySet<number> {
    const open = new Set<number>();
    this.lists.entries("cellXfs").forEach((style, index) => {
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
    const base = this.lists.entries("cellXfs")[style];
    const id = this.formatId(code);
    // A copy keeps the names it has; what we write takes those of its list.
    const clone = base
      ? this.lists.add("cellXfs", this.formatted(base, id))
      : this.add("cellXfs", `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
    this.clones.set(key, clone);
    this.cloneFormats.set(clone, code);
    return clone;
  }

  /** The number of a number format, spelled out where it is not there yet. */
  formatId(code: string): number {
    const known = this.formats.get(code) ?? builtInFormatId(code);
    if (known !== null) return known;
    while (this.formatIds.has(this.nextFormat)) this.nextFormat++;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.lists.add(
      "numFmts",
      this.lists.inNamesOf("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapedXml(code)}"/>`),
    );
    return id;
  }

  /** The dxf of our error marks; those of the others follow it. */
  markStyle(): number {
    if (this.endsWithMarks()) return this.lists.entries("dxfs").length - markXml.length;
    const [first = 0] = markXml.map((xml) => this.add("dxfs", xml));
    return first;
  }

  /**
   * Takes our mark styles out, where they still stand at the end of their list and nobody else (`used`) refers to them.
   */
  withoutMarks(used: ReadonlySet<number>): void {
    const count = this.lists.entries("dxfs").length;
    const free = markXml.every((_, index) => !used.has(count - 1 - index));
    if (free && this.endsWithMarks()) this.marks = "removed";
  }

  /** The style sheet's bytes with everything added; the same bytes where nothing was. */
  result(): Uint8Array {
    const removed = this.marks === "removed" ? this.lists.withoutLast("dxfs", markXml.length) : [];
    return spliced(this.bytes, [...this.lists.splices(), ...removed]);
  }

  private endsWithMarks(): boolean {
    const last = this.lists.entries("dxfs").slice(-markXml.length);
    return (
      last.length === markXml.length &&
      last.every(
        ({ from, to }, index) => rawText(this.bytes, from, to) === this.lists.inNamesOf("dxfs", markXml[index] ?? ""),
      )
    );
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
