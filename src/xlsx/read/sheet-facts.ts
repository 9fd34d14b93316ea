import type { Rectangle } from "../../sheets/grid";
import { severityOfFormula } from "../../workbooks/marks";
import type { Severity } from "../../workbooks/port";
import { sheetColumns } from "../limits";
import { rectangleOf } from "../xml/references";
import type { Tag } from "../xml/tag";
import { isTrue } from "../xml/xml-boolean";

/** Cells that carry a mark of ours. */
export interface MarkedAreas {
  readonly severity: Severity;
  readonly areas: readonly Rectangle[];
}

/** What a sheet's part says beside its values: what must not be written, what is out of sight, what we marked. */
export interface SheetFacts {
  readonly protected: boolean;
  /** Conditional formats may be changed: the sheet is open, or its protection allows formatting cells. */
  readonly formattable: boolean;
  /** A filter hides rows. */
  readonly filtered: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly marks: readonly MarkedAreas[];
  readonly hasFormulas: boolean;
  isFormula(row: number, column: number): boolean;
}

/** Gathers a sheet's facts while it is read. */
export class FactsCollector implements SheetFacts {
  protected = false;
  formattable = true;
  filtered = false;
  readonly hiddenRows = new Set<number>();
  readonly marks: MarkedAreas[] = [];
  private readonly formulas = new Set<number>();
  private readonly arrays: Rectangle[] = [];
  private areas: readonly Rectangle[] = [];
  private formula: string | null = null;

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  isFormula(row: number, column: number): boolean {
    if (this.formulas.has(row * sheetColumns + column)) return true;
    return this.arrays.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** An <f> in a cell; one of an array or a data table stands for a whole area. Returns how many there are. */
  addFormula(tag: Tag, row: number, column: number): number {
    this.formulas.add(row * sheetColumns + column);
    const type = tag.attribute("t");
    const area = type === "array" || type === "dataTable" ? rectangleOf(tag.attribute("ref") ?? "") : null;
    if (area) this.arrays.push(area);
    return this.formulas.size + this.arrays.length;
  }

  /** An element outside the rows. */
  open(tag: Tag): void {
    switch (tag.name.local) {
      case "sheetProtection":
        this.protected = isTrue(tag.attribute("sheet"));
        // In the file 1, which is also what stands for a missing attribute, forbids.
        this.formattable = !this.protected || ["0", "false"].includes(tag.attribute("formatCells") ?? "");
        break;
      case "filterColumn":
        this.filtered = true;
        break;
      case "conditionalFormatting":
        this.areas = (tag.attribute("sqref") ?? "").split(/\s+/).flatMap((reference) => rectangleOf(reference) ?? []);
        break;
      case "formula":
        this.formula = "";
        break;
    }
  }

  /** Text outside the rows; only a conditional format's formula is of interest. */
  text(read: () => string): void {
    if (this.formula !== null) this.formula += read();
  }

  close(local: string): void {
    if (local !== "formula" || this.formula === null) return;
    const severity = severityOfFormula(this.formula);
    if (severity !== null) this.marks.push({ severity, areas: this.areas });
    this.formula = null;
  }
}
