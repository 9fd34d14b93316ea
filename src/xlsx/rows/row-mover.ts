import { addressOf } from "../../sheets/grid";
import { CellCursor } from "../xml/cell-cursor";
import { asChildrenOf } from "../xml/namespaces";
import type { Outline } from "../xml/outline";
import { childOf } from "../xml/outline-element";
import { NumberSplices } from "../xml/number-splices";
import { Queue } from "../xml/queue";
import type { Visitor } from "../xml/scan";
import type { Splice } from "../xml/splice";
import { UnreadableFileError } from "../unreadable";
import type { Tag, TagName } from "../xml/tag";
import { levelsBetween } from "./outline-levels";
import type { InsertedRow, RowMoves } from "./row-moves";
import { RowsBarredError } from "./rows-barred";

/** How a row to copy looks: its attributes, and the styles of its cells. */
interface RowLook {
  readonly attributes: string;
  readonly cells: [column: number, style: string][];
}

/** Excel, too, lets blank formatted rows go at the end of the sheet, and no others. */
const lastContent = "写到工作表最后一行的内容";
/** Of a row, plainly written. */
const longestNumber = 7;
const copied = ["s", "customFormat", "ht", "customHeight"];

/**
 * Finds, while a sheet's rows are scanned, the row numbers and cell addresses that move, the rows that go, and what the
 * rows to copy look like.
 */
export class RowMover implements Visitor {
  /** Numbers of rows that move, in rows and cells. */
  readonly numbers = new NumberSplices();
  private readonly splices: Splice[] = [];
  private readonly looks: Map<number, RowLook | null>;
  /** Rows put in, each with the place that it is written at; null for the end. */
  private readonly waiting: Queue<InsertedRow>;
  private readonly written: { readonly row: InsertedRow; readonly place: number | null }[] = [];
  /** Of the rows that stay, by where they come to stand. */
  private readonly levels = new Map<number, number>();
  private readonly place = new CellCursor();
  /** How the row that is read looks, where others are to look like it. */
  private look: RowLook | null = null;
  private moved: number | null = -1;
  private last = -1;
  private removing: number | null = null;

  constructor(private readonly moves: RowMoves) {
    const { inserted } = moves;
    this.waiting = new Queue(inserted);
    this.looks = new Map(inserted.flatMap(({ like }) => (like === null ? [] : [[like, null] as const])));
  }

  open(tag: Tag): void {
    const { local } = tag.name;
    this.place.enter(tag);
    if (local === "row") this.openRow(tag, this.place.row);
    else if (local === "c") this.openCell(tag);
    else if (this.removing !== null && this.moves.pushesOut(this.place.row)) throw new RowsBarredError(lastContent);
  }

  close({ local }: TagName, _from: number, to: number): void {
    if (local !== "row" || this.removing === null) return;
    this.splices.push({ from: this.removing, to, text: "" });
    this.removing = null;
  }

  text(): void {
    // Formulas are moved by MovedFormulas.
  }

  /** After the scan: everything that changes in the rows beside `numbers`. */
  finish(outline: Outline): Splice[] {
    const data = childOf(outline.root, "sheetData");
    if (!data) return this.splices;
    this.writeBefore(Infinity, null);
    const levels = levelsBetween(this.moves.inserted, this.levels);
    const added = this.written.flatMap(({ row, place }) => {
      const at = place ?? (data.empty || this.isBlank(row) ? null : data.innerEnd);
      return at === null ? [] : [{ from: at, to: at, text: asChildrenOf(data, this.rowXml(row, levels.get(row.row))) }];
    });
    return [...this.splices, ...added];
  }

  private openRow(tag: Tag, row: number): void {
    if (!Number.isInteger(row)) throw new UnreadableFileError("damaged", `row ${row}`);
    this.look = this.looks.has(row) ? lookOf(tag) : null;
    if (this.look) this.looks.set(row, this.look);
    this.moved = this.moves.rowOf(row);
    if (this.moved === null) {
      if (tag.empty) this.splices.push({ from: tag.from, to: tag.to, text: "" });
      else this.removing = tag.from;
      return;
    }
    const level = tag.attribute("outlineLevel");
    if (level !== null) this.levels.set(this.moved, Number(level));
    this.writeBefore(this.moved, tag.from);
    const at = tag.find("r");
    if (at >= 0) this.renumber(tag, at, tag.spans[at + 2] as number, row, this.moved);
    // One that does not say its number is counted from the row before.
    else if (this.moved !== this.last + 1) {
      const behind = tag.from + 1 + tag.name.qualified.length;
      this.splices.push({ from: behind, to: behind, text: ` r="${this.moved + 1}"` });
    }
    this.last = this.moved;
  }

  private writeBefore(row: number, place: number | null): void {
    for (let next = this.waiting.next; next && next.row < row; next = this.waiting.next) {
      this.waiting.take();
      this.written.push({ row: next, place });
      if (place !== null) this.last = next.row;
    }
  }

  private openCell(tag: Tag): void {
    const { row, column, namedRow, digitsFrom } = this.place;
    // Some programs go by the row around a cell, others by what the cell says.
    if (namedRow !== row) throw new UnreadableFileError("damaged", `a cell of row ${namedRow + 1} in row ${row + 1}`);
    const style = this.look && tag.attribute("s");
    if (this.look && style !== null) this.look.cells.push([column, style]);
    const at = this.moved === null ? -1 : tag.find("r");
    if (this.moved === null || at < 0) return;
    if (digitsFrom >= 0) this.renumber(tag, at, digitsFrom, row, this.moved);
    else if (this.moved !== row) this.replace(tag, at, addressOf(this.moved, column));
  }

  private isBlank({ like }: InsertedRow): boolean {
    const look = like === null ? null : this.looks.get(like);
    return !look || (look.attributes === "" && look.cells.length === 0);
  }

  private rowXml({ row, like }: InsertedRow, level: number | undefined): string {
    const look = like === null ? null : this.looks.get(like);
    const cells = (look?.cells ?? []).map(([column, style]) => `<c r="${addressOf(row, column)}" s="${style}"/>`);
    const grouped = level === undefined ? "" : ` outlineLevel="${level}"`;
    return `<row r="${row + 1}"${look?.attributes ?? ""}${grouped}>${cells.join("")}</row>`;
  }

  /** The row's number, from so far in the bytes to the end of the attribute. */
  private renumber(tag: Tag, at: number, from: number, before: number, row: number): void {
    if (row === before) return;
    const to = tag.spans[at + 3] as number;
    if (to - from <= longestNumber) this.numbers.push(from, to, row + 1);
    else this.splices.push({ from, to, text: String(row + 1) });
  }

  private replace(tag: Tag, at: number, text: string): void {
    this.splices.push({ from: tag.spans[at + 2] as number, to: tag.spans[at + 3] as number, text });
  }
}

function lookOf(tag: Tag): RowLook {
  const kept = copied.filter((name) => tag.attribute(name) !== null);
  return { attributes: kept.map((name) => ` ${name}="${tag.attribute(name) ?? ""}"`).join(""), cells: [] };
}
