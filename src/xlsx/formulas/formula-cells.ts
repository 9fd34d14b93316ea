import { formulaReferences } from "../rows/formula-references";
import { translatedFormula } from "../rows/row-shift";
import type { Limits } from "../limits";
import { CellCursor } from "../xml/cell-cursor";
import { Scanner, type Visitor } from "../xml/scan";
import type { Tag, TagName } from "../xml/tag";
import { rawText, xmlText } from "../xml/text";

/** A formula and the cell that it stands in (zero-based). */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Null where cells share so long a formula that it is not written out for each. */
  readonly text: string | null;
}

/** References in formulas written out for cells that share one; three for each of 300,000 cells. */
const mostShared = 1_000_000;

/** The formulas of a sheet's part; cells that share one have it each as it reads there. */
export function formulaCells(bytes: Uint8Array, limits: Limits): FormulaCell[] {
  const collector = new FormulaCollector(() => bytes);
  const scanner = new Scanner(collector, limits);
  scanner.push(bytes);
  scanner.end();
  return collector.cells;
}

/** Collects the formulas of a sheet while it is scanned; `bytes`: what the scanner's offsets refer to. */
export class FormulaCollector implements Visitor {
  readonly cells: FormulaCell[] = [];
  private readonly shared = new Map<string, FormulaCell & { readonly text: string; readonly references: number }>();
  private readonly place = new CellCursor();
  private group: string | null = null;
  private written: string | null = null;

  constructor(
    private readonly bytes: () => Uint8Array,
    private left = mostShared,
  ) {}

  open(tag: Tag): void {
    this.place.enter(tag);
    if (tag.name.local === "f") {
      this.group = tag.attribute("t") === "shared" ? tag.attribute("si") : null;
      this.written = "";
      if (tag.empty) this.end();
    }
  }

  close({ local }: TagName): void {
    if (local === "f") this.end();
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.written !== null)
      this.written += literal ? rawText(this.bytes(), from, to) : xmlText(this.bytes(), from, to);
  }

  private end(): void {
    const { group } = this;
    const { row, column } = this.place;
    const first = group === null ? undefined : this.shared.get(group);
    const text = this.written;
    this.written = null;
    if (text === "" && first) {
      this.left -= first.references;
      const own = this.left < 0 ? null : translatedFormula(first.text, row - first.row, column - first.column);
      this.cells.push({ row, column, text: own });
    } else if (text) {
      const cell = { row, column, text };
      this.cells.push(cell);
      if (group !== null && !first) this.shared.set(group, { ...cell, references: formulaReferences(text).length });
    }
  }
}
