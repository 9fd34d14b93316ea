import { cellNumber } from "../../sheets/grid";
import { FormulaCollector } from "../formulas/formula-cells";
import { type Limits, sheetColumns, sheetRows } from "../limits";
import { columnAt, wholeNumber } from "../xml/numbers";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { isTrue } from "../xml/xml-boolean";
import type { CellLook } from "./look-styles";

/** How a sheet looks, as plain data: what its rows, columns and cells say, whatever they hold. */
export interface SheetLookData {
  /** By cell style. */
  readonly looks: readonly CellLook[];
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Formulas by `cellNumber`, without the sign before them. */
  readonly formulas: ReadonlyMap<number, string>;
  /** Comments by `cellNumber`. */
  readonly notes: ReadonlyMap<number, string>;
  /** In characters of the default font and in points. */
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
    readonly style: number;
  }[];
  /** Points, by row; 0 where it is hidden. */
  readonly heights: ReadonlyMap<number, number>;
  /** Column and style of each cell that is written out, row by row; a wide row of few cells takes no more. */
  readonly columns: Uint16Array;
  readonly styles: Uint16Array;
  /** Where a row's cells begin and end in these. */
  readonly rowFrom: Uint32Array;
  readonly rowTo: Uint32Array;
}

const usualWidth = 8.43;
const usualHeight = 15;
/** More than any screen shows. */
const mostFrozen = 200;

/** A list of numbers that grows. */
class Numbers<List extends Uint16Array | Uint32Array> {
  constructor(
    private list: List,
    private readonly make: (length: number) => List,
  ) {}

  set(at: number, number: number): void {
    if (at >= this.list.length) {
      const larger = this.make(Math.max(at + 1, this.list.length * 2, 1_024));
      larger.set(this.list);
      this.list = larger;
    }
    this.list[at] = number;
  }

  upTo(length: number): List {
    return this.list.slice(0, length) as List;
  }
}

const shorts = (): Numbers<Uint16Array> => new Numbers(new Uint16Array(), (length) => new Uint16Array(length));
const longs = (): Numbers<Uint32Array> => new Numbers(new Uint32Array(), (length) => new Uint32Array(length));

/** Reads a sheet's look while its XML streams by. Cells beyond the limit of places look like their columns. */
export class LookReader implements Visitor {
  readonly scanner: Scanner;
  private readonly bands: { from: number; to: number; width: number; style: number }[] = [];
  private readonly heights = new Map<number, number>();
  private readonly columns = shorts();
  private readonly styles = shorts();
  private readonly rowFrom = longs();
  private readonly rowTo = longs();
  private frozen: SheetLookData["frozen"] = null;
  private readonly formulas = new FormulaCollector(() => this.scanner.bytes);
  private list = "";
  private cells = 0;
  private rows = 0;
  private defaultWidth = usualWidth;
  private defaultHeight = usualHeight;
  private row = -1;
  private column = -1;

  constructor(
    private readonly looks: readonly CellLook[],
    private readonly limits: Limits,
  ) {
    this.scanner = new Scanner(this, limits);
  }

  /** What was read, after the scanner's end. */
  data(): Omit<SheetLookData, "notes"> {
    const { looks, bands, heights, defaultWidth, defaultHeight } = this;
    return {
      looks,
      frozen: this.frozen,
      formulas: new Map(
        this.formulas.cells.flatMap(({ row, column, text }) =>
          text === null ? [] : [[cellNumber(row, column), text] as const],
        ),
      ),
      bands,
      heights,
      defaultWidth,
      defaultHeight,
      columns: this.columns.upTo(this.cells),
      styles: this.styles.upTo(this.cells),
      rowFrom: this.rowFrom.upTo(this.rows),
      rowTo: this.rowTo.upTo(this.rows),
    };
  }

  open(tag: Tag): void {
    const { depth } = this.scanner;
    const { local } = tag.name;
    if (this.list === "sheetData") this.formulas.open(tag);
    if (depth === 1) {
      this.list = local;
      if (local === "sheetFormatPr") this.openFormat(tag);
    } else if (depth === 2 && this.list === "sheetData" && local === "row") this.openRow(tag);
    else if (depth === 2 && this.list === "cols" && local === "col") this.openColumn(tag);
    else if (depth === 3 && this.list === "sheetData" && local === "c") this.openCell(tag);
    else if (depth === 3 && this.list === "sheetViews" && local === "pane") this.openPane(tag);
  }

  close(name: TagName): void {
    this.formulas.close(name);
  }

  text(from: number, to: number, literal: boolean): void {
    this.formulas.text(from, to, literal);
  }

  /** One that is split and not frozen says its place in points. */
  private openPane(tag: Tag): void {
    if (!/^frozen(?:Split)?$/.test(tag.attribute("state") ?? "")) return;
    const [rows, columns] = [numberIn(tag, "ySplit") || 0, numberIn(tag, "xSplit") || 0];
    if (rows >= 0 && columns >= 0 && rows < mostFrozen && columns < mostFrozen) this.frozen = { rows, columns };
  }

  private openFormat(tag: Tag): void {
    this.defaultWidth = numberIn(tag, "defaultColWidth") || usualWidth;
    this.defaultHeight = numberIn(tag, "defaultRowHeight") || usualHeight;
  }

  private openColumn(tag: Tag): void {
    if (this.bands.length >= this.limits.elements) return;
    this.bands.push({
      from: numberIn(tag, "min") - 1,
      to: numberIn(tag, "max") - 1,
      width: isTrue(tag.attribute("hidden")) ? 0 : numberIn(tag, "width") || this.defaultWidth,
      style: numberIn(tag, "style") || 0,
    });
  }

  private openRow(tag: Tag): void {
    this.row = (numberIn(tag, "r") || this.row + 2) - 1;
    this.column = -1;
    if (!(this.row >= 0 && this.row < sheetRows)) return;
    this.rows = Math.max(this.rows, this.row + 1);
    this.rowFrom.set(this.row, this.cells);
    this.rowTo.set(this.row, this.cells);
    if (isTrue(tag.attribute("hidden"))) this.heights.set(this.row, 0);
    else if (numberIn(tag, "ht")) this.heights.set(this.row, numberIn(tag, "ht"));
  }

  private openCell(tag: Tag): void {
    const { bytes, spans } = tag;
    const [reference, style] = [tag.find("r"), tag.find("s")];
    const next = this.column + 1;
    this.column =
      reference < 0 ? next : columnAt(bytes, spans[reference + 2] as number, spans[reference + 3] as number, next);
    const isInSheet = this.row >= 0 && this.row < sheetRows && this.column < sheetColumns;
    if (!isInSheet || this.cells >= this.limits.places) return;
    this.columns.set(this.cells, this.column);
    this.styles.set(
      this.cells,
      style < 0 ? 0 : wholeNumber(bytes, spans[style + 2] as number, spans[style + 3] as number) || 0,
    );
    this.cells++;
    this.rowTo.set(this.row, this.cells);
  }
}

function numberIn(tag: Tag, name: string): number {
  return Number(tag.attribute(name) ?? Number.NaN);
}
