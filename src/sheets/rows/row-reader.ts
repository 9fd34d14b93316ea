import type { ColumnKey } from "../../annexes/columns";
import type { Nullable } from "../../ledger/tables";
import type { Day } from "../../dates/day";
import type { Grid } from "../grid";
import type { Layout } from "../layout";
import type { TableOutline } from "./outline";
import { RowCells } from "./row-cells";
import { RowTally } from "./tally";

/** The days that a sheet is read by: 9999-12-31 where the as-of day is not known. */
export interface ReadContext {
  readonly asOf?: Day;
}

/** What one row says, before it is told apart from its neighbours. */
export interface RowContent<Values> {
  readonly values: Nullable<Values>;
  readonly tally: RowTally;
}

/** A table about to be read, row by row. */
export interface RowSource {
  readonly grid: Grid;
  readonly layout: Layout;
  readonly outline: TableOutline;
  readonly asOf: Day;
}

/** The mapped columns of a table, in a fixed order, and the cells of its current row in that order. */
export class SourceCells {
  readonly cells: RowCells;
  readonly tally = new RowTally();
  private readonly keys: readonly ColumnKey[];
  private readonly mayLackResults: boolean;

  constructor({ grid, layout, outline }: RowSource) {
    this.keys = [...layout.columns.keys()];
    this.mayLackResults = (grid.uncalculated?.length ?? 0) + (grid.stale?.length ?? 0) > 0;
    this.cells = new RowCells(grid, [...layout.columns.values()], outline);
  }

  /** The place of a column among the cells, -1 where the sheet has none. */
  indexOf(key: ColumnKey): number {
    return this.keys.indexOf(key);
  }

  moveTo(position: number): void {
    this.tally.reset();
    this.cells.moveTo(position);
    if (!this.mayLackResults) return;
    this.keys.forEach((key, index) => {
      const missing = this.cells.missingResult(index);
      if (missing) this.tally.lacksResult(key, missing);
    });
  }
}

/** Reads the row at a position; its tally is overwritten by the next row. */
export type RowReader<Values> = (position: number) => RowContent<Values>;
