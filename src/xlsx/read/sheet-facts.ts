import type { Rectangle } from "../../sheets/grid";
import { rectangleAt } from "../../sheets/merges";
import { severityOfFormula } from "../../workbooks/marks";
import type { MarkSeverity } from "../../workbooks/port";
import { sheetColumns } from "../limits";
import { addressedRectangle, rectanglesOf } from "../xml/references";
import type { Tag } from "../xml/tag";
import type { Budget } from "./budget";
import { isTrue } from "../xml/xml-boolean";

/** Cells that carry a mark of ours. */
export interface MarkedAreas {
  readonly severity: MarkSeverity;
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
  readonly data: SheetFactsData;
}

/** The same as plain data, which a worker can send. */
export interface SheetFactsData extends Omit<SheetFacts, "hasFormulas" | "isFormula" | "data"> {
  /** Row × 16,384 + column of each cell with a formula, and the areas that one formula fills. */
  readonly formulas: ReadonlySet<number>;
  readonly arrays: readonly Rectangle[];
}

/** A sheet's facts that came as data. */
export function sheetFactsOf(data: SheetFactsData): SheetFacts {
  return {
    ...data,
    data,
    hasFormulas: data.formulas.size > 0,
    isFormula: (row, column) => isFormulaIn(data, row, column),
  };
}

function isFormulaIn({ formulas, arrays }: SheetFactsData, row: number, column: number): boolean {
  return formulas.has(row * sheetColumns + column) || rectangleAt(arrays, row, column) !== undefined;
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
  /** Of the conditional format that is read: its cells, worked out only where a rule of ours is found in it. */
  private address = "";
  private areas: readonly Rectangle[] | null = null;
  private readonly severities = new Set<MarkSeverity>();
  private formula: string | null = null;

  constructor(private readonly budget: Pick<Budget, "spend">) {}

  get hasFormulas(): boolean {
    return this.formulas.size > 0;
  }

  isFormula(row: number, column: number): boolean {
    return isFormulaIn(this.data, row, column);
  }

  get data(): SheetFactsData {
    const { protected: isProtected, formattable, filtered, hiddenRows, marks, formulas, arrays } = this;
    return { protected: isProtected, formattable, filtered, hiddenRows, marks, formulas, arrays };
  }

  /** An <f> in a cell; one of an array or a data table stands for a whole area, which is returned. */
  addFormula(tag: Tag, row: number, column: number): Rectangle | null {
    this.formulas.add(row * sheetColumns + column);
    const type = tag.attribute("t");
    const area = type === "array" || type === "dataTable" ? addressedRectangle(tag.attribute("ref") ?? "") : null;
    if (area) this.arrays.push(area);
    return area;
  }

  /** An element outside the rows; `path`: those it stands in, from the root on. */
  open(tag: Tag, path: readonly string[]): void {
    const [, list, item] = path;
    const { local } = tag.name;
    if (path.length === 1) this.openList(tag);
    else if (path.length === 2) this.filtered ||= list === "autoFilter" && local === "filterColumn";
    else if (path.length === 3 && list === "conditionalFormatting" && item === "cfRule" && local === "formula")
      this.formula = "";
  }

  private openList(tag: Tag): void {
    switch (tag.name.local) {
      case "sheetProtection":
        this.protected = isTrue(tag.attribute("sheet"));
        // In the file 1, which is also what stands for a missing attribute, forbids.
        this.formattable = !this.protected || ["0", "false"].includes(tag.attribute("formatCells") ?? "");
        break;
      case "conditionalFormatting":
        this.areas = null;
        this.address = tag.attribute("sqref") ?? "";
        this.severities.clear();
    }
  }

  /** Text outside the rows; only a conditional format's formula is of interest. */
  text(read: () => string): void {
    if (this.formula !== null) this.formula += read();
  }

  close(local: string): void {
    if (local !== "formula" || this.formula === null) return;
    const severity = severityOfFormula(this.formula);
    this.formula = null;
    // However many rules of ours stand in one block: they mark the same cells.
    if (severity === null || this.severities.has(severity)) return;
    this.severities.add(severity);
    this.areas ??= rectanglesOf(this.address);
    this.budget.spend("areas", this.areas.length);
    this.marks.push({ severity, areas: this.areas });
  }
}
