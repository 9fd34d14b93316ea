import type { Rectangle } from "../../../src/sheets/grid";
import { type Cell, emptyCell } from "./cell";
import { cellCount, meets } from "./address";

/** A conditional format as the sheet holds it; the sheet's list is in the order of priority. */
export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  areas: Rectangle[];
  /** With "=", as Excel reads it back. */
  formula: string;
  stopIfTrue: boolean;
  /**
   * Restored by Ctrl+Z after an add-in deleted it, or doubled in the dialog: no member answers (OJ #6396, #6827, #6835,
   * #5222).
   */
  readonly unreadable?: boolean;
  readonly format: Map<string, unknown>;
}

export interface ValidationData {
  readonly areas: readonly Rectangle[];
  readonly values: Map<string, unknown>;
}

export interface ProtectionData {
  readonly options: Readonly<Record<string, boolean>>;
}

let ids = 0;

/** An id of Excel's shape, never given twice. */
export function newId(): string {
  ids += 1;
  return `{00000000-0001-0000-${String(Math.floor(ids / 10_000)).padStart(4, "0")}-${String(ids % 10_000).padStart(12, "0")}}`;
}

/** One sheet of the in-memory workbook. Rows and columns are zero-based; cells exist where something was put. */
/** A chart over a block of cells; a colour per series. */
export interface ChartData {
  readonly type: string;
  readonly by: string;
  readonly source: Rectangle;
  title: string;
  position: string;
  reversed: boolean;
  readonly colors: string[];
}

export class Sheet {
  id = newId();
  kind: "cells" | "chart" = "cells";
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  rows: (Cell | undefined)[][] = [];
  merges: Rectangle[] = [];
  conditionalFormats: ConditionalFormatData[] = [];
  validations: ValidationData[] = [];
  hiddenRows = new Set<number>();
  /** Of the hidden rows, those that the filter hid. */
  filteredRows = new Set<number>();
  protection: ProtectionData | null = null;
  columnWidths = new Map<number, number>();
  rowHeights = new Map<number, number>();
  frozenRows = 0;
  page = new Map<string, unknown>();
  charts: ChartData[] = [];

  constructor(public name: string) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column];
  }

  /** The cell, made where there is none. */
  cell(row: number, column: number): Cell {
    const cells = (this.rows[row] ??= []);
    return (cells[column] ??= emptyCell());
  }

  /** The smallest rectangle round every cell with a value (or with anything at all); null where there is none. */
  used(valuesOnly: boolean): Rectangle | null {
    let found: Rectangle | null = null;
    this.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell || (valuesOnly && cell.value === null && cell.formula === null)) return;
        found = found
          ? {
              top: found.top,
              left: Math.min(found.left, column),
              bottom: row,
              right: Math.max(found.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      });
    });
    return found;
  }

  mergeAt(row: number, column: number): Rectangle | undefined {
    return this.merges.find((merge) => meets(merge, { top: row, left: column, bottom: row, right: column }));
  }

  mergesIn(area: Rectangle): Rectangle[] {
    return this.merges.filter((merge) => meets(merge, area));
  }

  conditionalFormatsIn(area: Rectangle): ConditionalFormatData[] {
    return this.conditionalFormats.filter(({ areas }) => areas.some((one) => meets(one, area)));
  }

  /** Whether every cell of the rectangle may be written on the protected sheet. */
  writable(area: Rectangle): boolean {
    if (!this.protection) return true;
    if (cellCount(area) > 100_000) return false;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (this.cellAt(row, column)?.style.locked !== false) return false;
      }
    }
    return true;
  }
}
