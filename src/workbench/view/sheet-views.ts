import type { Grid } from "../../sheets/grid";
import { naturalOrder, type RowOrder } from "./row-order";
import { type BodyRows, filteredOrder, noFilter, type SheetFilter } from "./sheet-filter";

interface SheetView {
  readonly order: RowOrder;
  readonly filter: SheetFilter;
}

const all: SheetView = { order: naturalOrder, filter: noFilter };

/** What is shown of the sheets of an open file. */
export class SheetViews {
  private readonly views = new Map<string, SheetView>();

  of(sheet: string): SheetView {
    return this.views.get(sheet) ?? all;
  }

  arrange(grid: Grid, filter: SheetFilter, body: BodyRows): void {
    if (filter.wanted.size === 0 && filter.sort === null) this.views.delete(grid.name);
    else this.views.set(grid.name, { filter, order: filteredOrder(grid, body, filter) });
  }

  /** Shows everything again, of one sheet or of all. */
  forget(sheet?: string): void {
    if (sheet === undefined) this.views.clear();
    else this.views.delete(sheet);
  }
}
