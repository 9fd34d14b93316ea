import type { SheetLook } from "../../xlsx/read/sheet-look";
import { naturalOrder, type RowOrder } from "./row-order";

/** A look by the places in which rows are shown, with the widths to which columns were dragged, in pixels. */
export function shownLook(look: SheetLook, order: RowOrder, widths: ReadonlyMap<number, number>): SheetLook {
  if (order === naturalOrder && widths.size === 0) return look;
  return {
    ...look,
    noteAt: (place, column) => look.noteAt(order.rowAt(place), column),
    formulaAt: (place, column) => look.formulaAt(order.rowAt(place), column),
    columnWidth: (column) => widths.get(column) ?? look.columnWidth(column),
    rowHeight: (place) => look.rowHeight(order.rowAt(place)),
    hasHeight: (place) => look.hasHeight(order.rowAt(place)),
    lookAt: (place, column) => look.lookAt(order.rowAt(place), column),
  };
}
