import { showsDate } from "../dates/number-format";
import type { ColumnKey } from "../annexes/columns";
import { readDate } from "../dates/reading";
import { isBlank, textOf } from "../sheets/cells";
import { RowCells } from "../sheets/rows/row-cells";
import type { Content } from "./blueprints/annex-sheet";
import { tableColumns } from "../sheets/table-columns";
import { coveredByOfficial } from "./covered-columns";
import type { StatusSource } from "./source-rows";
import type { ExtraColumn } from "./blueprints/status-blueprint";

/**
 * The columns that a district keeps beside the official ones, known to us or not, with their cells; those that hold
 * nothing are dropped.
 */
export function extraColumns(sources: readonly StatusSource[]): ExtraColumn[] {
  const byHeading = new Map<string, { readonly key: ColumnKey | null; readonly cells: Content[] }>();
  for (const read of new Set(sources.map((source) => source.read))) {
    for (const { key, column, heading } of tableColumns(read)) {
      if (key !== null && coveredByOfficial.has(key)) continue;
      const known = byHeading.get(heading) ?? { key, cells: sources.map((): Content => null) };
      const row = new RowCells(read.grid, [column], read.outline);
      sources.forEach((source, index) => {
        if (source.read !== read) return;
        row.moveTo(source.row.position);
        known.cells[index] = contentOf(row, read.grid.date1904);
      });
      byHeading.set(heading, known);
    }
  }
  return [...byHeading]
    .filter(([, { cells }]) => cells.some((cell) => cell !== null))
    .map(([heading, { key, cells }]) => ({ heading, key, cells }));
}

/** A cell as it is: a real date stays one, a number a number. */
function contentOf({ values: [value = null], formats: [format = "General"] }: RowCells, date1904: boolean): Content {
  if (isBlank(value)) return null;
  if (typeof value !== "number") return textOf(value);
  const reading = showsDate(format) ? readDate(value, format, date1904) : null;
  return reading?.kind === "span" && reading.span.precision === "day" ? { day: reading.span.earliest } : value;
}
