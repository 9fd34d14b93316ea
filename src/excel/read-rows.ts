import type { Grid, Rectangle } from "../sheets/grid";
import { askDate1904 } from "./date-system";
import { codeOf } from "./errors";
import { formatsOf, valuesOf } from "./grid-cells";
import { knownMerges } from "./merges";
import { readingAtOnce } from "./request";
import type { Session } from "./session";
import { rectangleOf } from "./sheet-list";

/**
 * Some rows (zero-based, inclusive) of a sheet's used columns, in one round trip that changes nothing, Excel's undo
 * list included; null where the sheet is gone or its merged areas are not known.
 */
export async function readRows(session: Session, name: string, from: number, to: number): Promise<Grid | null> {
  const merges = knownMerges(session, name);
  return merges && readingAtOnce((context) => rowsOf(context, session, name, from, to, merges));
}

async function rowsOf(
  context: Excel.RequestContext,
  session: Session,
  name: string,
  from: number,
  to: number,
  merges: readonly Rectangle[],
): Promise<Grid | null> {
  const date1904 = askDate1904(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name,visibility");
  // The sheet's own range, not an address in text, which may be taken for the active sheet's.
  const range = sheet
    .getUsedRangeOrNullObject(true)
    .getIntersectionOrNullObject(sheet.getRange(`${from + 1}:${to + 1}`));
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,numberFormat");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return null;
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || from >= to) throw error;
    const middle = Math.floor((from + to) / 2);
    const upper = await rowsOf(context, session, name, from, middle, merges);
    return joined(upper, await rowsOf(context, session, name, middle + 1, to, merges));
  }
  if (sheet.isNullObject) return null;
  session.names.set(sheet.id, sheet.name);
  const place = range.isNullObject ? { top: from, left: 0, bottom: from } : rectangleOf(range);
  const { top, left } = place;
  return {
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    date1904: date1904(),
    top,
    left,
    values: range.isNullObject ? [] : valuesOf(range.values),
    numberFormats: range.isNullObject ? [] : formatsOf(range.numberFormat),
    merges: range.isNullObject ? [] : merges.filter((merge) => merge.bottom >= top && merge.top <= place.bottom),
  };
}

/** Two parts of one sheet, one below the other; both have the sheet's used columns. */
function joined(upper: Grid | null, lower: Grid | null): Grid | null {
  if (!upper || !lower || lower.values.length === 0) return upper;
  if (upper.values.length === 0) return lower;
  return {
    ...upper,
    values: [...upper.values, ...lower.values],
    numberFormats: [...upper.numberFormats, ...lower.numberFormats],
    merges: [...new Set([...upper.merges, ...lower.merges])],
  };
}
