import type { Day } from "../../dates/day";
import { findPeriod } from "../../dates/period";
import { monthsSpan, type Span } from "../../dates/span";
import { readTable, type ReadTable } from "../read";
import type { Grid } from "../grid";
import { textAt } from "../cells";
import { findList } from "./find-list";
import type { IssuedList } from "./issued-list";

/** A list with its rows, and what its title tells of it. */
export interface ReadList {
  readonly reads: readonly ReadTable[];
  /** The year that its title names; null where none. */
  readonly year: Span | null;
  /** 2026年第一批, as far as the title tells; "" where it does not. */
  readonly batch: string;
  readonly sure: boolean;
}

/** Every list of a workbook, in the order of its sheets. As of a day: dates without a year are settled by it. */
export function readLists(grids: readonly Grid[], asOf: Day): ReadList[] {
  return grids.flatMap((grid) => {
    const list = findList(grid);
    return list ? [readList(list, asOf)] : [];
  });
}

/** A list read like an 附表3 of few columns. */
export function readList({ grid, layouts, sure }: IssuedList, asOf: Day): ReadList {
  const title = titleOf(grid, layouts);
  const period = findPeriod(title);
  const year = period?.kind === "partial" ? period.year : period?.kind === "quarter" ? period.quarter.year : null;
  const [, batch] = /第([一二三四五六七八九十\d]{1,2})批/.exec(title.normalize("NFKC")) ?? [];
  return {
    reads: layouts.map((layout) => readTable(grid, layout, { asOf })),
    year: year === null ? null : monthsSpan(year, 1, 12, "year"),
    batch: `${year === null ? "" : `${year}年`}${batch === undefined ? "" : `第${batch}批`}`,
    sure,
  };
}

/** All that stands above the header, the nearest last: year and batch may be on lines of their own. */
function titleOf(grid: Grid, [layout]: IssuedList["layouts"]): string {
  if (!layout) return "";
  const words: string[] = [grid.name];
  for (let row = grid.top; row < layout.header.top; row += 1) {
    for (let column = grid.left; column <= layout.header.right; column += 1) words.push(textAt(grid, row, column));
  }
  return words.join(" ");
}
