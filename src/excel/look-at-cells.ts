import { type CellPlace, type CellValue, type Rectangle, rangeOf } from "../sheets/grid";
import type { SkipReason } from "../workbooks/port";
import { bandsOf } from "./bands";
import { valueOf } from "./grid-cells";
import { supports } from "./request";
import { rectangleOf } from "./sheet-list";
import { type SheetGuard, askGuards } from "./sheet-guards";

/** A cell as it stands now. */
export interface Look {
  readonly value: CellValue;
  /** As Range.formulas answers: "=…" or the constant. */
  readonly formula: unknown;
  readonly numberFormat: string;
  /** Its row, or one near it, is hidden: a block written across hidden rows goes astray. */
  readonly amongHidden: boolean;
  /** Why it must not be written, whatever it holds. */
  readonly barred: SkipReason | null;
}

const nearby = 20;
/** Excel answers no more than 512 merged areas at once. */
const longest = 500;

/** Asks how cells stand, near ones together; read the answer after the next sync. */
export function askCells(context: Excel.RequestContext, cells: readonly CellPlace[]): () => (cell: CellPlace) => Look {
  const guardsOf = askGuards(context);
  const sheets = new Map<string, Excel.Range>();
  const usedOf = (name: string) => {
    const known = sheets.get(name);
    const used = known ?? context.workbook.worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false);
    if (!known) sheets.set(name, used);
    return used;
  };
  const bands = bandsOf(
    cells.map((cell) => ({ cell })),
    nearby,
    longest,
  ).map(({ sheet, area, items }) => ({ sheet, area, items, ...askBand(usedOf(sheet), area) }));
  return () => {
    const guards = guardsOf();
    const looks = new Map<string, Look>();
    for (const { sheet, area, items, range, merged } of bands) {
      const merges = !merged || merged.isNullObject ? [] : merged.areas.items.map(rectangleOf);
      for (const { cell } of items) looks.set(keyOf(cell), lookAt(cell, range, area, guards.get(sheet), merges));
    }
    return (cell) => looks.get(keyOf(cell)) ?? nowhere;
  };
}

const nowhere: Look = {
  value: null,
  formula: "",
  numberFormat: "General",
  amongHidden: false,
  barred: "sheet-missing",
};

/** The cell's key in a map. */
function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row},${column}!${sheet}`;
}

function askBand(used: Excel.Range, area: Rectangle) {
  const range = used.getIntersectionOrNullObject(rangeOf(area));
  range.load("rowIndex,values,formulas,numberFormat,rowHidden,format/protection/locked");
  const merged = supports("1.13") ? range.getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return { range, merged };
}

function lookAt(
  cell: CellPlace,
  range: Excel.Range,
  area: Rectangle,
  guard: SheetGuard | undefined,
  merges: readonly Rectangle[],
): Look {
  if (!guard) return nowhere;
  // Outside the used part a cell is empty, and locked as every cell is at first.
  if (range.isNullObject || cell.row < range.rowIndex || cell.row >= range.rowIndex + range.values.length) {
    return { ...nowhere, amongHidden: true, barred: guard.protected ? "protected" : null };
  }
  const row = cell.row - range.rowIndex;
  const merge = merges.find(
    ({ top, left, bottom, right }) =>
      cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right,
  );
  const away = merge && (merge.top !== cell.row || merge.left !== area.left);
  // Null stands for cells that differ.
  const locked: boolean | null = range.format.protection.locked;
  const hidden: boolean | null = range.rowHidden;
  const shut = guard.protected && locked !== false;
  const format: unknown = range.numberFormat[row]?.[0];
  return {
    value: valueOf(range.values[row]?.[0]),
    formula: range.formulas[row]?.[0] as unknown,
    numberFormat: typeof format === "string" ? format : "General",
    amongHidden: hidden !== false,
    barred: shut ? "protected" : away ? "merged-away" : null,
  };
}
