import type { ColumnKey } from "../../annexes/columns";
import { milestoneKeys, stepOf, steps, type MilestoneKey } from "../../annexes/steps";
import type { Content } from "../blueprints/annex-sheet";
import type { SheetFill } from "../../sheets/blueprint";

/** A row's contents by column, of either annex. */
export type RowEntry = { readonly [Key in ColumnKey]?: Content };

type Columns = ReadonlyMap<ColumnKey, number>;
type Cell = SheetFill["cells"][number];

/** One row written into the columns that a template has; `number` is its 序号, null where it has none. */
export function templateRow(columns: Columns, entry: RowEntry, row: number, number: number | null): Cell[] {
  const contents = new Map<number, Content>();
  for (const [key, column] of columns) {
    // One column may serve as two (批次 as 名单公布时间): the official one comes first and counts.
    if (stepOf(key) !== null || contents.has(column)) continue;
    contents.set(column, key === "serialNumber" ? number : (entry[key] ?? null));
  }
  for (const step of milestoneKeys) {
    for (const [column, content] of milestoneContents(columns, entry, step)) contents.set(column, content);
  }
  return [...contents].flatMap(([column, content]) => contentCell(row, column, content));
}

/** A step's time and result where the template has two columns for them, else all of it in the one. */
function milestoneContents(columns: Columns, entry: RowEntry, whole: MilestoneKey): [number, Content][] {
  const { time, result } = steps[whole];
  const timeColumn = columns.get(time) ?? columns.get(whole);
  const resultColumn = columns.get(result) ?? (columns.has(time) ? columns.get(whole) : undefined);
  if (timeColumn !== undefined && resultColumn !== undefined && timeColumn !== resultColumn) {
    return [
      [timeColumn, entry[time] ?? null],
      [resultColumn, entry[result] ?? null],
    ];
  }
  const only = timeColumn ?? resultColumn;
  return only === undefined ? [] : [[only, entry[whole] ?? null]];
}

/** A cell to write; none for nothing, and none for a formula. */
export function contentCell(row: number, column: number, content: Content): Cell[] {
  if (content === null) return [];
  if (typeof content !== "object") return [{ row, column, value: content, date: false }];
  return "day" in content ? [{ row, column, value: content.day, date: true }] : [];
}
