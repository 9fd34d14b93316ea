import type { CellPlace, CellValue, Rectangle } from "../../sheets/grid";
import type { SkipReason } from "../../workbooks/port";
import { bandsOf } from "../bands";
import { codeOf } from "../errors";
import { valueOf } from "../grid-cells";
import { knownMerges, mergeAround } from "../merges";
import type { Session } from "../session";
import { type SheetGuard, askGuard } from "../marks/sheet-guards";

/** A cell as it stands now. */
export interface CellSeen {
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
const longest = 500;

/**
 * How cells stand now, near ones asked about together, in one round trip (two more where one of their sheets is gone).
 */
export async function lookAtCells(
  context: Excel.RequestContext,
  session: Session,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => CellSeen> {
  try {
    return await look(context, session, cells);
  } catch (error) {
    if (codeOf(error) !== "ItemNotFound") throw error;
  }
  const there = await existing(context, cells);
  return look(
    context,
    session,
    cells.filter(({ sheet }) => there.has(sheet)),
  );
}

async function look(
  context: Excel.RequestContext,
  session: Session,
  cells: readonly CellPlace[],
): Promise<(cell: CellPlace) => CellSeen> {
  const sheets = new Map([...new Set(cells.map(({ sheet }) => sheet))].map((name) => [name, askGuard(context, name)]));
  const bands = bandsOf(
    cells.map((cell) => ({ cell })),
    nearby,
    longest,
  ).map((band) => ({ ...band, range: askBand(context, band.sheet, band.area) }));
  await context.sync();
  const looks = new Map<string, CellSeen>();
  for (const { sheet, items, range } of bands) {
    const guard = sheets.get(sheet)?.();
    const merges = knownMerges(session, sheet);
    if (guard) for (const { cell } of items) looks.set(keyOf(cell), lookAt(cell, range, guard, merges));
  }
  return (cell) => looks.get(keyOf(cell)) ?? nowhere;
}

async function existing(context: Excel.RequestContext, cells: readonly CellPlace[]): Promise<ReadonlySet<string>> {
  const names = [...new Set(cells.map(({ sheet }) => sheet))];
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("id");
  await context.sync();
  return new Set(names.filter((_, index) => sheets[index]?.isNullObject === false));
}

const nowhere: CellSeen = {
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

function askBand(context: Excel.RequestContext, sheet: string, { top, left, bottom }: Rectangle): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, 1);
  range.load("rowIndex,values,formulas,numberFormat,rowHidden,format/protection/locked");
  return range;
}

function lookAt(cell: CellPlace, range: Excel.Range, guard: SheetGuard, merges: readonly Rectangle[] | null): CellSeen {
  const row = cell.row - range.rowIndex;
  const merge = merges && mergeAround(merges, cell.row, cell.column);
  const away = merge && (merge.top !== cell.row || merge.left !== cell.column);
  // Null stands for cells that differ.
  const locked: boolean | null = range.format.protection.locked;
  const hidden: boolean | null = range.rowHidden;
  const shut = guard.protected && locked !== false;
  const format: unknown = range.numberFormat[row]?.[0];
  // Rows moved in a way that could not be followed: where a merged cell lies now only a check can tell.
  const moved = merges === null;
  return {
    value: valueOf(range.values[row]?.[0]),
    formula: range.formulas[row]?.[0] as unknown,
    numberFormat: typeof format === "string" ? format : "General",
    amongHidden: hidden !== false,
    barred: shut ? "protected" : moved ? "changed-meanwhile" : away ? "merged-away" : null,
  };
}
