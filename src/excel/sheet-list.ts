import type { Rectangle } from "../sheets/grid";
import { askDate1904 } from "./date-system";
import { codeOf } from "./errors";

/** One sheet before its cells are read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The part with values; null where there is none. */
  readonly used: Rectangle | null;
  /** Its first cells: what a cell of this sheet weighs in an answer. */
  readonly sample: Sample;
}

/** Some cells as Excel answers them. */
export interface Sample {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly sample: Excel.Range;
}

/** So many sheets are sized in the first request; more than any ledger has. */
const chainLength = 128;
const sampleArea = "A1:Z20";

/** Sheets in the workbook's order, and its date system. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
}

/** Every sheet with the size of its used part, in one round trip for up to 128 sheets, before any name is known. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  const date1904 = askDate1904(context);
  const asked = chainOf(worksheets);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "InvalidOperationInCellEditMode") throw error;
    return listByItems(context);
  }
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  // Where the chain found sheets to its end there may be more.
  return found.length === chainLength ? listByItems(context) : { sheets: found.map(listed), date1904: date1904() };
}

/** First sheet, next, next …: past the last one Excel goes on with null objects. */
function chainOf(worksheets: Excel.WorksheetCollection): Asked[] {
  const chain = [ask(worksheets.getFirst(false))];
  for (let last = chain[0]; last && chain.length < chainLength; last = chain.at(-1)) {
    chain.push(ask(last.sheet.getNextOrNullObject(false)));
  }
  return chain;
}

/** The plain way, one round trip more: for a host that does not go on from null objects, and for still more sheets. */
async function listByItems(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  const date1904 = askDate1904(context);
  await context.sync();
  const asked = worksheets.items.map(ask);
  await context.sync();
  return { sheets: asked.map(listed), date1904: date1904() };
}

function ask(sheet: Excel.Worksheet): Asked {
  sheet.load("id,name,visibility");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const sample = used.getIntersectionOrNullObject(sampleArea);
  sample.load("values,numberFormat");
  return { sheet, used, sample };
}

function listed({ sheet, used, sample }: Asked): ListedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    used: used.isNullObject ? null : rectangleOf(used),
    sample: sample.isNullObject ? { values: [], formats: [] } : { values: sample.values, formats: sample.numberFormat },
  };
}

/** A loaded range's place. */
export function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
