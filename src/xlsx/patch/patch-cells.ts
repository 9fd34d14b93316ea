import { type CellValue, rangeOf } from "../../sheets/grid";
import { cellXml } from "./cell-xml";
import { columnStyles } from "./locks";
import type { Outline } from "../xml/outline";
import { childOf } from "../xml/outline-element";
import { cellOf, addressedRectangle } from "../xml/references";
import type { Visitor } from "../xml/scan";
import { prefixOf } from "../xml/namespaces";
import { Queue } from "../xml/queue";
import { prefixed, type Splice } from "../xml/splice";
import type { Tag, TagName } from "../xml/tag";
import { UnreadableFileError } from "../unreadable";
import { isTrue } from "../xml/xml-boolean";

/** What a cell is to hold; its style is worked out from the one it has. */
export interface NewCell {
  readonly value: CellValue;
  /** The style to give a cell that has this one; without it the cell keeps its own. */
  readonly restyled?: (style: number) => number;
}

/** Edits of one sheet by row and column, zero-based. */
export type SheetEdits = ReadonlyMap<number, ReadonlyMap<number, NewCell>>;

interface OpenRow {
  readonly number: number;
  /** The row's own prefix: its cells take it. */
  readonly prefix: string;
  readonly style: number | null;
  /** Null once they are taken out. */
  spans: { readonly from: number; readonly to: number; readonly first: number; readonly last: number } | null;
  /** What is still to be written in this row, by column. */
  readonly pending: Queue<readonly [number, NewCell]>;
}

/** Finds, while a sheet is scanned, what has to change in <sheetData> so that cells hold their new values. */
export class CellPatch implements Visitor {
  readonly splices: Splice[] = [];
  private readonly pendingRows: Queue<readonly [number, ReadonlyMap<number, NewCell>]>;
  private row: OpenRow | null = null;
  private rowNumber = -1;
  private column = -1;
  private replacing: { readonly from: number; readonly text: string } | null = null;

  private readonly columnStyle: (column: number) => number;
  /** Of <sheetData>, which new rows take. */
  private readonly prefix: string;

  /** `outline`: of the sheet, for the styles of its columns and the prefix of its rows. */
  constructor(
    private readonly edits: SheetEdits,
    outline: Outline,
  ) {
    this.columnStyle = columnStyles(outline);
    this.prefix = prefixOf(childOf(outline.root, "sheetData")?.qualified ?? "");
    this.pendingRows = inOrder(edits);
  }

  open(tag: Tag): void {
    const { local } = tag.name;
    if (local === "row") this.openRow(tag);
    else if (local === "c" && this.row) this.openCell(tag, this.row);
  }

  close({ local }: TagName, from: number, to: number): void {
    if (local === "c" && this.replacing) {
      this.splices.push({ from: this.replacing.from, to, text: this.replacing.text });
      this.replacing = null;
    } else if (local === "row" && this.row) {
      this.writeBefore(this.row, Infinity, from);
      this.row = null;
    }
  }

  text(): void {
    // Cells are replaced whole.
  }

  /** After the scan: the rows that are not there yet, and the sheet's dimension. */
  finish(outline: Outline): Splice[] {
    const data = childOf(outline.root, "sheetData");
    if (!data) {
      if (this.edits.size > 0) throw new UnreadableFileError("damaged", "no place for cells");
      return this.splices;
    }
    const rest = this.newRows(Infinity);
    if (rest !== "" && data.empty)
      this.splices.push({ from: data.to - 2, to: data.to, text: `>${rest}</${data.qualified}>` });
    else if (rest !== "") this.splices.push({ from: data.innerEnd, to: data.innerEnd, text: rest });
    return this.splices;
  }

  private openRow(tag: Tag): void {
    const written = Number(tag.attribute("r") ?? Number.NaN);
    this.rowNumber = Number.isNaN(written) ? this.rowNumber + 1 : written - 1;
    this.column = -1;
    this.row = null;
    const before = this.newRows(this.rowNumber);
    if (before !== "") this.splices.push({ from: tag.from, to: tag.from, text: before });
    const edits = this.edits.get(this.rowNumber);
    if (!edits) return;
    if (this.pendingRows.next?.[0] !== this.rowNumber) throw metTwice(`row ${this.rowNumber + 1}`);
    this.pendingRows.take();
    const row: OpenRow = {
      number: this.rowNumber,
      prefix: prefixOf(tag.name.qualified),
      style: isTrue(tag.attribute("customFormat")) ? Number(tag.attribute("s") ?? 0) : null,
      spans: spansOf(tag),
      pending: inOrder(edits),
    };
    if (!tag.empty) this.row = row;
    else {
      const cells = this.newCells(row, Infinity);
      if (cells !== "") this.splices.push({ from: tag.to - 2, to: tag.to, text: `>${cells}</${tag.name.qualified}>` });
    }
  }

  private openCell(tag: Tag, row: OpenRow): void {
    const named = cellOf(tag.attribute("r") ?? "");
    if (named && named.row !== row.number) throw metTwice(`a cell of row ${named.row + 1}`);
    this.column = named?.column ?? this.column + 1;
    this.writeBefore(row, this.column, tag.from);
    const edit = this.edits.get(row.number)?.get(this.column);
    if (!edit) return;
    if (row.pending.next?.[0] !== this.column) throw metTwice(`a cell of row ${row.number + 1}`);
    row.pending.take();
    const text = this.cell(row, this.column, edit, Number(tag.attribute("s") ?? 0));
    if (tag.empty) this.splices.push({ from: tag.from, to: tag.to, text });
    else this.replacing = { from: tag.from, text };
  }

  private writeBefore(row: OpenRow, column: number, place: number): void {
    const text = this.newCells(row, column);
    if (text !== "") this.splices.push({ from: place, to: place, text });
  }

  /** Cells that are not there yet, left of a column. An empty one needs none. */
  private newCells(row: OpenRow, before: number): string {
    let xml = "";
    for (let next = row.pending.next; next && next[0] < before; next = row.pending.next) {
      row.pending.take();
      const [column, edit] = next;
      if (edit.value === null && !edit.restyled) continue;
      xml += this.cell(row, column, edit, row.style ?? this.columnStyle(column));
      this.dropSpans(row, column);
    }
    return xml;
  }

  /** A row's spans are only a hint to the reading program; a wrong one is worse than none. */
  private dropSpans(row: OpenRow, column: number): void {
    const { spans } = row;
    if (!spans || (column >= spans.first && column <= spans.last)) return;
    this.splices.push({ from: spans.from, to: spans.to, text: "" });
    row.spans = null;
  }

  private newRows(before: number): string {
    let xml = "";
    for (let next = this.pendingRows.next; next && next[0] < before; next = this.pendingRows.next) {
      this.pendingRows.take();
      const [number, edits] = next;
      const row: OpenRow = {
        number,
        prefix: this.prefix,
        style: null,
        spans: null,
        pending: inOrder(edits),
      };
      const cells = this.newCells(row, Infinity);
      if (cells !== "")
        xml += prefixed(`<row r="${number + 1}">`, this.prefix) + cells + prefixed("</row>", this.prefix);
    }
    return xml;
  }

  private cell({ number, prefix }: OpenRow, column: number, { value, restyled }: NewCell, style: number): string {
    return prefixed(cellXml(number, column, restyled ? restyled(style) : style, value), prefix);
  }
}

function inOrder<Value>(byNumber: ReadonlyMap<number, Value>): Queue<readonly [number, Value]> {
  return new Queue([...byNumber].sort(([one], [other]) => one - other));
}

/** Rows and cells stand in their order, each once; of two, programs disagree which one holds. */
function metTwice(what: string): UnreadableFileError {
  return new UnreadableFileError("damaged", `${what} is written twice or out of its order`);
}

function spansOf(tag: Tag): OpenRow["spans"] {
  const at = tag.find("spans");
  const found = /^(\d+):(\d+)$/.exec(tag.attribute("spans") ?? "");
  if (at < 0 || !found) return null;
  const [from, to] = [(tag.spans[at] as number) - 1, (tag.spans[at + 3] as number) + 1];
  return { from, to, first: Number(found[1]) - 1, last: Number(found[2]) - 1 };
}

/** Widens a sheet's stated dimension over cells written outside it. */
export function dimensionWidened({ root }: Outline, edits: SheetEdits): Splice[] {
  const stated = childOf(root, "dimension")?.attributes.get("ref");
  const area = stated ? addressedRectangle(stated.value) : null;
  if (!stated || !area) return [];
  let { top, left, bottom, right } = area;
  for (const [row, cells] of edits) {
    for (const [column, { value }] of cells) {
      if (value === null) continue;
      [top, left, bottom, right] = [
        Math.min(top, row),
        Math.min(left, column),
        Math.max(bottom, row),
        Math.max(right, column),
      ];
    }
  }
  const text = rangeOf({ top, left, bottom, right });
  const same = top === area.top && left === area.left && bottom === area.bottom && right === area.right;
  return same ? [] : [{ from: stated.from, to: stated.to, text }];
}
