import { type CellPlace, addressOf } from "../sheets/grid";
import type { Outcome, SkipReason } from "../workbooks/port";
import { undone, windowError } from "./errors";
import { asked } from "./request";
import type { Session } from "./session";

/**
 * Activates the sheet and selects the cell, in two round trips. A cell in a hidden row is selected too, and said to be
 * out of sight.
 */
export async function revealCell(session: Session, cell: CellPlace): Promise<Outcome> {
  try {
    return await asked(session, (run) => run((context) => revealIn(context, cell)));
  } catch (error) {
    return undone(windowError(error), [cell.sheet]);
  }
}

async function revealIn(context: Excel.RequestContext, cell: CellPlace): Promise<Outcome> {
  const sheet = context.workbook.worksheets.getItem(cell.sheet);
  sheet.load("visibility");
  const range = sheet.getRange(addressOf(cell.row, cell.column));
  range.load("rowHidden");
  await context.sync();
  if (sheet.visibility !== "Visible") return skipped(cell, "hidden-sheet");
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered");
  sheet.activate();
  range.select();
  await context.sync();
  if (!range.rowHidden) return { done: 1, skipped: [] };
  return skipped(cell, autoFilter.isDataFiltered ? "filtered" : "hidden-row");
}

function skipped(cell: CellPlace, reason: SkipReason): Outcome {
  return { done: 0, skipped: [{ sheet: cell.sheet, cell, reason }] };
}
