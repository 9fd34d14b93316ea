import type { Grid } from "../../sheets/grid";
import { naturalOrder, type RowOrder } from "./row-order";
import { unhurried } from "../../workbooks/unhurried";
import type { BodyRows } from "./body-rows";
import { noFilter, orderSteps, type SheetFilter } from "./sheet-filter";

interface SheetView {
  readonly order: RowOrder;
  readonly filter: SheetFilter;
}

const all: SheetView = { order: naturalOrder, filter: noFilter };

/** What is shown of the sheets of an open file. */
export class SheetViews {
  private readonly views = new Map<string, SheetView>();
  private turns = 0;

  of(sheet: string): SheetView {
    return this.views.get(sheet) ?? all;
  }

  /** Filters and sorts what is shown of a sheet; false where something else was asked for, or rows moved, meanwhile. */
  async arrange(grid: Grid, filter: SheetFilter, body: BodyRows): Promise<boolean> {
    const turn = ++this.turns;
    const isAll = filter.wanted.size === 0 && filter.sort === null;
    const view = isAll ? null : { filter, order: await unhurried(orderSteps(grid, body, filter)) };
    if (turn !== this.turns) return false;
    if (view) this.views.set(grid.name, view);
    else this.views.delete(grid.name);
    return true;
  }

  /** Shows everything again, of one sheet or of all. */
  forget(sheet?: string): void {
    this.turns += 1;
    if (sheet === undefined) this.views.clear();
    else this.views.delete(sheet);
  }
}
