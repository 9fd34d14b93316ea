import type { Grid, Rectangle } from "../sheets/grid";
import { askDate1904 } from "./date-system";
import { codeOf } from "./errors";
import { formatsOf, valuesOf } from "./grid-cells";
import { distinct } from "./merges";
import { reading, supports } from "./request";
import type { Session } from "./session";
import { rectangleOf } from "./sheet-list";

/** So many rows hold no more than the 512 merged areas that Excel answers at once, on a sheet of up to 40 columns. */
const mergeRows = 25;

/** Some rows (zero-based, inclusive) of a sheet's used columns, in one round trip; null where the sheet is gone. */
export function readRows(session: Session, name: string, from: number, to: number): Promise<Grid | null> {
  return reading((context) => rowsOf(context, session, name, from, to));
}

async function rowsOf(
  context: Excel.RequestContext,
  session: Session,
  name: string,
  from: number,
  to: number,
): Promise<Grid | null> {
  const date1904 = askDate1904(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,name,visibility");
  const used = sheet.getUsedRangeOrNullObject(true);
  const range = used.getIntersectionOrNullObject(`${from + 1}:${to + 1}`);
  range.load("rowIndex,columnIndex,rowCount,columnCount,values,numberFormat");
  const mergesOf = askMergesInRows(used, from, to);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || from >= to) throw error;
    const middle = Math.floor((from + to) / 2);
    const upper = await rowsOf(context, session, name, from, middle);
    return joined(upper, await rowsOf(context, session, name, middle + 1, to));
  }
  if (sheet.isNullObject) return null;
  session.names.set(sheet.id, sheet.name);
  const visible = sheet.visibility === "Visible";
  if (range.isNullObject) {
    return {
      name: sheet.name,
      visible,
      date1904: date1904(),
      top: from,
      left: 0,
      values: [],
      numberFormats: [],
      merges: [],
    };
  }
  const { top, left, bottom } = rectangleOf(range);
  const merges = mergesOf();
  rememberMerges(session, sheet.name, top, bottom, merges);
  const values = valuesOf(range.values);
  const numberFormats = formatsOf(range.numberFormat);
  return { name: sheet.name, visible, date1904: date1904(), top, left, values, numberFormats, merges };
}

function askMergesInRows(used: Excel.Range, from: number, to: number): () => Rectangle[] {
  if (!supports("1.13")) return () => [];
  const asked: Excel.RangeAreas[] = [];
  for (let top = from; top <= to; top += mergeRows) {
    const rows = `${top + 1}:${Math.min(top + mergeRows, to + 1)}`;
    const merged = used.getIntersectionOrNullObject(rows).getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    asked.push(merged);
  }
  return () => distinct(asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rectangleOf))));
}

/** Two parts of one sheet, one below the other; both have the sheet's used columns. */
function joined(upper: Grid | null, lower: Grid | null): Grid | null {
  if (!upper || !lower || lower.values.length === 0) return upper;
  if (upper.values.length === 0) return lower;
  return {
    ...upper,
    values: [...upper.values, ...lower.values],
    numberFormats: [...upper.numberFormats, ...lower.numberFormats],
    merges: distinct([...upper.merges, ...lower.merges]),
  };
}

function rememberMerges(session: Session, name: string, from: number, to: number, merges: readonly Rectangle[]): void {
  const outside = (session.merges.get(name) ?? []).filter(({ top, bottom }) => bottom < from || top > to);
  session.merges.set(name, [...outside, ...merges]);
}
