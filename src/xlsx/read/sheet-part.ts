import { cellNumber, type CellValue, type Grid, type Rectangle } from "../../sheets/grid";
import { sheetColumns, sheetRows } from "../limits";
import type { Budget } from "./budget";
import { GridBuilder, noStyle } from "./grid-builder";
import { columnAt, wholeNumber } from "../xml/numbers";
import { addressedRectangle } from "../xml/references";
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
  readonly budget: Budget;
}

/** How a date is shown that a strict file spells out in a cell without a format. */
const isoDateFormat = "yyyy-mm-dd";

type CellType = "n" | "s" | "str" | "inlineStr" | "b" | "e" | "d";

/** Reads one sheet's XML, piece by piece, into a grid. Cells that hold nothing are passed over, however many. */
export class SheetReader implements Visitor {
  readonly scanner: Scanner;
  readonly facts: FactsCollector;
  private readonly builder: GridBuilder;
  private readonly merges: Rectangle[] = [];
  private readonly runs: TextRuns;
  /** How many elements are open around the one that is read, within <sheetData>; −1 outside of it. */
  private depthInData = -1;
  /** Of the elements that are open outside the rows. */
  private readonly path: string[] = [];
  private inRow = false;
  private inCell = false;
  private row = -1;
  private column = -1;
  private style = 0;
  private type: CellType = "n";
  private inValue = false;
  private hasFormula = false;
  private number: number | null = null;
  private value = "";

  constructor(private readonly workbook: WorkbookContext) {
    this.facts = new FactsCollector(workbook.budget);
    this.runs = new TextRuns(workbook.budget.limits);
    this.builder = new GridBuilder([...workbook.formats, isoDateFormat], workbook.budget);
    this.scanner = new Scanner(this, workbook.budget.limits);
  }

  /** Cells read so far that hold something. */
  get cells(): number {
    return this.builder.cells;
  }

  /** So many rows from the first one on, before the scanner's end; null where there are no more yet. */
  firstRows(name: string, count: number): Grid | null {
    return this.builder.firstRows({ name, visible: true, date1904: this.workbook.date1904 }, count);
  }

  /** The grid, after the scanner's end. */
  grid(name: string, visible: boolean): Grid {
    return this.builder.grid({ name, visible, date1904: this.workbook.date1904 }, this.merges);
  }

  open(tag: Tag): void {
    if (this.depthInData < 0) return this.openOutside(tag);
    const { local } = tag.name;
    const depth = this.depthInData;
    if (depth === 0) {
      if (local === "row") this.openRow(tag);
    } else if (depth === 1) {
      if (local === "c" && this.inRow) this.openCell(tag);
    } else if (!this.inCell) {
      // Nothing but rows and cells holds values.
    } else if (depth === 2 && local === "v") this.inValue = !tag.empty;
    else if (depth === 2 && local === "f") this.addFormula(tag);
    else if (this.type === "inlineStr") this.runs.open(tag);
    if (!tag.empty) this.depthInData++;
  }

  close({ local }: TagName): void {
    if (this.depthInData < 0) {
      this.path.pop();
      return this.facts.close(local);
    }
    const depth = --this.depthInData;
    if (depth < 0) this.path.pop();
    else if (depth === 0) {
      if (local === "row") this.closeRow();
    } else if (depth === 1) {
      if (local === "c" && this.inCell) this.closeCell();
    } else if (depth === 2 && local === "v") this.inValue = false;
    else if (this.type === "inlineStr") this.runs.close(local);
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inValue) this.readValue(from, to, literal);
    else if (this.type === "inlineStr") this.runs.read(this.scanner.bytes, from, to, literal);
    else if (this.depthInData < 0) this.facts.text(() => xmlText(this.scanner.bytes, from, to));
  }

  /** Elements beside the rows are known by where they stand: views and extensions have others of the same names. */
  private openOutside(tag: Tag): void {
    const { local } = tag.name;
    this.workbook.budget.spend("elements", 1);
    const depth = this.path.length;
    if (depth === 1 && local === "sheetData" && !tag.empty) this.depthInData = 0;
    else if (depth === 2 && local === "mergeCell" && this.path[1] === "mergeCells")
      this.addMerge(tag.attribute("ref") ?? "");
    else this.facts.open(tag, this.path);
    if (!tag.empty) this.path.push(local);
  }

  private openRow(tag: Tag): void {
    const at = tag.find("r");
    const written =
      at < 0 ? Number.NaN : wholeNumber(tag.bytes, tag.spans[at + 2] as number, tag.spans[at + 3] as number);
    this.row = Number.isNaN(written) ? this.row + 1 : written - 1;
    this.column = -1;
    this.inRow = !tag.empty;
    this.workbook.budget.spend("rows", 1);
    if (isTrue(tag.attribute("hidden"))) this.facts.hiddenRows.add(this.row);
    if (this.row < 0 || this.row >= sheetRows) throw new UnreadableFileError("damaged", `row ${this.row + 1}`);
  }

  private closeRow(): void {
    if (this.inRow) this.builder.endRow(this.row);
    this.inRow = false;
  }

  private openCell(tag: Tag): void {
    const { bytes, spans } = tag;
    this.inCell = !tag.empty;
    this.style = 0;
    this.type = "n";
    this.number = null;
    this.value = "";
    this.hasFormula = false;
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

  private readValue(from: number, to: number, literal: boolean): void {
    const { bytes } = this.scanner;
    const isNumber = this.type === "n" || this.type === "s";
    const number = isNumber && this.value === "" && this.number === null ? wholeNumber(bytes, from, to) : Number.NaN;
    if (!Number.isNaN(number)) this.number = number;
    else {
      if (this.number !== null) this.value = String(this.number);
      this.number = null;
      this.value += literal ? rawText(bytes, from, to) : xmlText(bytes, from, to);
      if (this.value.length > this.workbook.budget.limits.cellLength)
        throw new UnreadableFileError("long-text", String(this.value.length));
    }
  }

  private closeCell(): void {
    const value = this.cellValue();
    // An empty text is a result, too.
    const isUncalculated = this.hasFormula && this.type !== "str";
    this.type = "n";
    this.inCell = false;
    if (typeof value === "string") this.workbook.budget.spend("textLength", value.length);
    if (value !== null && value !== "") this.builder.put(this.column, value, this.style);
    else if (isUncalculated) this.builder.uncalculated.push(cellNumber(this.row, this.column));
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
    this.hasFormula = true;
    const area = this.facts.addFormula(tag, this.row, this.column);
    this.workbook.budget.spend("cells", 1);
    if (area) this.spendArea(area);
  }

  private addMerge(reference: string): void {
    const merge = addressedRectangle(reference);
    if (!merge || (merge.top === merge.bottom && merge.left === merge.right)) return;
    this.merges.push(merge);
    this.spendArea(merge);
  }

  private spendArea({ top, bottom }: Rectangle): void {
    this.workbook.budget.spend("merges", 1 + Math.floor((bottom - top) / 64));
  }
}

function numberOrText(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  return Number.isFinite(number) && !/^[-+]?0[xbo]/i.test(trimmed) ? number : text;
}

function typeAt(bytes: Uint8Array, from: number, to: number): CellType {
  return to - from === 1 && bytes[from] === 0x73 ? "s" : (rawText(bytes, from, to) as CellType);
}
