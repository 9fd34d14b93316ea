import type { CellValue, Grid, Rectangle } from "../../sheets/grid";
import { type Limits, sheetColumns, sheetRows } from "../limits";
import { GridBuilder, noStyle } from "./grid-builder";
import { rectangleOf } from "../xml/references";
import { FactsCollector } from "./sheet-facts";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { TextRuns } from "./shared-strings";
import { isoSerial } from "./iso-serial";
import { rawText, unescaped, xmlText } from "../xml/text";
import { UnreadableFileError } from "../unreadable";
import { isTrue } from "../xml/xml-boolean";

/** What all sheets of a workbook share. */
export interface WorkbookContext {
  readonly strings: readonly string[];
  /** The number format of each cell style. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
  readonly limits: Limits;
}

/** How a date is shown that a strict file spells out in a cell without a format of its own. */
const isoDateFormat = "yyyy-mm-dd";

type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

/** Reads one sheet's XML, piece by piece, into a grid. Cells that hold nothing are passed over, however many are formatted. */
export class SheetReader implements Visitor {
  readonly scanner: Scanner;
  readonly facts = new FactsCollector();
  private readonly builder: GridBuilder;
  private readonly merges: Rectangle[] = [];
  private readonly runs = new TextRuns();
  private inData = false;
  private row = -1;
  private column = -1;
  private style = 0;
  private type: CellType = "n";
  private inValue = false;
  private number: number | null = null;
  private value = "";

  constructor(private readonly workbook: WorkbookContext) {
    this.builder = new GridBuilder([...workbook.formats, isoDateFormat], workbook.limits);
    this.scanner = new Scanner(this, workbook.limits);
  }

  /** Cells read so far that hold something. */
  get cells(): number {
    return this.builder.cells;
  }

  /** The grid, after the scanner's end. */
  grid(name: string, visible: boolean): Grid {
    return this.builder.grid({ name, visible, date1904: this.workbook.date1904 }, this.merges);
  }

  open(tag: Tag): void {
    const { local } = tag.name;
    if (!this.inData) {
      if (local === "sheetData") this.inData = !tag.empty;
      else if (local === "mergeCell") this.addMerge(tag.attribute("ref") ?? "");
      else this.facts.open(tag);
    } else if (local === "c") this.openCell(tag);
    else if (local === "v") this.openValue(tag);
    else if (local === "row") this.openRow(tag);
    else if (local === "f") this.addFormula(tag);
    else if (this.type === "inlineStr") this.runs.open(tag);
  }

  close({ local }: TagName): void {
    if (!this.inData) return this.facts.close(local);
    if (local === "v") this.inValue = false;
    else if (local === "c") this.closeCell();
    else if (local === "row") this.builder.endRow(this.row);
    else if (local === "sheetData") this.inData = false;
    else if (this.type === "inlineStr") this.runs.close(local);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inValue) this.readValue(from, to, literal);
    else if (this.type === "inlineStr") this.runs.read(this.scanner.bytes, from, to, literal);
    else if (!this.inData) this.facts.text(() => xmlText(this.scanner.bytes, from, to));
  }

  private openRow(tag: Tag): void {
    const at = tag.find("r");
    const written =
      at < 0 ? Number.NaN : wholeNumber(tag.bytes, tag.spans[at + 2] as number, tag.spans[at + 3] as number);
    this.row = Number.isNaN(written) ? this.row + 1 : written - 1;
    this.column = -1;
    if (isTrue(tag.attribute("hidden"))) this.facts.hiddenRows.add(this.row);
    if (this.row < 0 || this.row >= sheetRows) throw new UnreadableFileError("damaged", `row ${this.row + 1}`);
  }

  private openCell(tag: Tag): void {
    const { bytes, spans } = tag;
    this.style = 0;
    this.type = "n";
    this.number = null;
    this.value = "";
    this.column++;
    for (let at = 0; at < tag.count * 4; at += 4) {
      const name = spans[at] as number;
      if ((spans[at + 1] as number) !== name + 1) continue;
      const from = spans[at + 2] as number;
      const to = spans[at + 3] as number;
      const letter = bytes[name];
      if (letter === 0x72) this.column = columnAt(bytes, from, to, this.column);
      else if (letter === 0x73) this.style = wholeNumber(bytes, from, to) || 0;
      else if (letter === 0x74) this.type = typeAt(bytes, from, to);
    }
    if (this.style >= this.workbook.formats.length) this.style = noStyle;
    if (this.type === "inlineStr") this.runs.begin();
    if (this.column >= sheetColumns) throw new UnreadableFileError("damaged", `column ${this.column + 1}`);
  }

  private openValue(tag: Tag): void {
    this.inValue = !tag.empty;
  }

  private readValue(from: number, to: number, literal: boolean): void {
    const { bytes } = this.scanner;
    const isNumber = this.type === "n" || this.type === "s";
    const number = isNumber && this.value === "" && this.number === null ? wholeNumber(bytes, from, to) : Number.NaN;
    if (!Number.isNaN(number)) this.number = number;
    else {
      if (this.number !== null) this.value = String(this.number);
      this.number = null;
      this.value += literal ? rawText(bytes, from, to) : xmlText(bytes, from, to);
    }
  }

  private closeCell(): void {
    const value = this.cellValue();
    this.type = "n";
    if (value !== null && value !== "") this.builder.put(this.column, value, this.style);
  }

  private cellValue(): CellValue {
    switch (this.type) {
      case "s":
        return this.number === null && this.value === "" ? null : this.sharedString();
      case "inlineStr":
        return this.runs.end();
      case "b":
        return this.value === "" ? null : isTrue(this.value.trim());
      case "str":
      case "e":
        return unescaped(this.value);
      case "d":
        return this.dateValue();
      default:
        return this.number ?? numberOrText(this.value);
    }
  }

  private sharedString(): string {
    const text = this.workbook.strings[this.number ?? Number(this.value)];
    if (text === undefined) throw new UnreadableFileError("damaged", `shared string ${this.number ?? this.value}`);
    return text;
  }

  private dateValue(): CellValue {
    const serial = isoSerial(this.value, this.workbook.date1904);
    const format = this.workbook.formats[this.style] ?? "General";
    if (serial !== null && format === "General") this.style = this.workbook.formats.length;
    return serial ?? numberOrText(this.value);
  }

  private addFormula(tag: Tag): void {
    const count = this.facts.addFormula(tag, this.row, this.column);
    if (count > this.workbook.limits.cells) throw new UnreadableFileError("too-many-cells", "formulas");
  }

  private addMerge(reference: string): void {
    const merge = rectangleOf(reference);
    if (!merge || (merge.top === merge.bottom && merge.left === merge.right)) return;
    if (this.merges.push(merge) > this.workbook.limits.merges)
      throw new UnreadableFileError("too-many-cells", "merges");
  }
}

function numberOrText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) && !/^[-+]?0[xbo]/i.test(trimmed) ? number : text;
}

/** A whole number of at most 15 digits without leading zeros, straight from the bytes; NaN where it is anything else. */
function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  const negative = bytes[from] === 0x2d;
  const first = negative ? from + 1 : from;
  const digits = to - first;
  if (digits < 1 || digits > 15 || (bytes[first] === 0x30 && (digits > 1 || negative))) return Number.NaN;
  let number = 0;
  for (let place = first; place < to; place++) {
    const digit = (bytes[place] as number) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return negative ? -number : number;
}

/** The zero-based column of an A1 address in bytes; `otherwise` where it begins with no letter. */
function columnAt(bytes: Uint8Array, from: number, to: number, otherwise: number): number {
  let column = 0;
  let place = from;
  for (; place < to; place++) {
    const letter = ((bytes[place] as number) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > sheetColumns) break;
  }
  return place === from ? otherwise : column - 1;
}

function typeAt(bytes: Uint8Array, from: number, to: number): CellType {
  return to - from === 1 && bytes[from] === 0x73 ? "s" : (rawText(bytes, from, to) as CellType);
}
