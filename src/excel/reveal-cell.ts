import { type CellPlace, addressOf } from "../sheets/grid";
import type { Outcome, SkipReason } from "../workbooks/port";
import { undone } from "./errors";

/** Activates the sheet and selects the cell, in two round trips. A cell in a hidden row is selected too, and said to be out of sight. */
export async function revealCell(cell: CellPlace): Promise<Outcome> {
  try {
    return await Excel.run((context) => revealIn(context, cell));
  } catch (error) {
    return undone(error, [cell.sheet]);
  }
}

async function revealIn(context: Excel.RequestContext, cell: CellPlace): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  const row = sheet.getUsedRangeOrNullObject(false).getIntersectionOrNullObject(`${cell.row + 1}:${cell.row + 1}`);
  row.load("rowHidden");
  await context.sync();
  if (sheet.isNullObject) return skipped(cell, "sheet-missing");
  if (sheet.visibility !== "Visible") return skipped(cell, "hidden-sheet");
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  sheet.activate();
  sheet.getRange(addressOf(cell.row, cell.column)).select();
  await context.sync();
  if (row.isNullObject || !row.rowHidden) return { done: 1, skipped: [] };
  return skipped(cell, autoFilter.isDataFiltered ? "filtered" : "hidden-row");
}

function skipped(cell: CellPlace, reason: SkipReason): Outcome {
  return { done: 0, skipped: [{ sheet: cell.sheet, cell, reason }] };
}
