import type { CellPlace, Rectangle } from "../sheets/grid";
import { grouped } from "../workbooks/grouped";

/** Something about one cell. */
interface Placed {
  readonly cell: CellPlace;
}

/** Cells of one column of one sheet that are near each other, by row. */
export interface Band<Item extends Placed> {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly items: readonly Item[];
}

/**
 * Groups cells into bands of one column: a next cell joins where it lies at most `gap` rows further and the band stays
 * within `longest` rows.
 */
export function bandsOf<Item extends Placed>(items: readonly Item[], gap: number, longest: number): Band<Item>[] {
  const columns = grouped(items, ({ cell }) => `${cell.column}!${cell.sheet}`);
  return [...columns.values()].flatMap((column) => {
    const sorted = [...column].sort((one, other) => one.cell.row - other.cell.row);
    const bands: Item[][] = [];
    for (const item of sorted) {
      const band = bands.at(-1);
      const [first, last] = [band?.[0], band?.at(-1)];
      const joins = first && last && item.cell.row - last.cell.row <= gap && item.cell.row - first.cell.row < longest;
      if (band && joins) band.push(item);
      else bands.push([item]);
    }
    return bands.map(bandOf);
  });
}

function bandOf<Item extends Placed>(items: readonly Item[]): Band<Item> {
  const cells = items.map(({ cell }) => cell);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) throw new RangeError("a band holds at least one cell");
  return {
    sheet: first.sheet,
    area: { top: first.row, left: first.column, bottom: last.row, right: last.column },
    items,
  };
}
