import { rectangleAt } from "../sheets/merges";
import type { FileWorkbook } from "../xlsx/workbook";
import type { MarkSeverity } from "../workbooks/port";

/** The marks of a sheet, asked for cell by cell as cells are drawn: there may be hundreds of thousands. */
export class MarkedCells {
  constructor(private readonly areas: ReturnType<FileWorkbook["marksOf"]>) {}

  /** How a cell (zero-based) is marked. */
  at(row: number, column: number): MarkSeverity | undefined {
    for (const [severity, rectangles] of this.areas) if (rectangleAt(rectangles, row, column)) return severity;
    return undefined;
  }

  /** Whether nothing is marked. */
  get isEmpty(): boolean {
    return this.areas.size === 0;
  }
}
