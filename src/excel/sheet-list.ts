import type { Rectangle } from "../sheets/grid";
import { askDate1904 } from "./date-system";
import { divided } from "./divided";
import { cellEditCode, codeOf } from "./errors";
import { type Sample, askSample } from "./sample";

/** One sheet before its cells are read. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** The part with values; null where there is none. */
  readonly used: Rectangle | null;
  /** Some of its cells: what a cell of this sheet weighs in an answer. Null where none were asked for. */
  readonly sample: Sample | null;
}

/** So many sheets are sized in the first request; more than any ledger has. */
const chainLength = 128;

/** Sheets in the workbook's order, and its date system. */
export interface SheetList {
  readonly sheets: readonly ListedSheet[];
  readonly date1904: boolean;
  /** Names of sheets that Excel answers nothing about: charts and macros. */
  readonly leftOut: readonly string[];
}

/** Every sheet with the size of its used part, in one round trip for up to 128 sheets, before any name is known. */
export async function listSheets(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  const date1904 = askDate1904(context);
  const asked = chainOf(worksheets);
  // These two exist for certain; the ledger is mostly one of them.
  const samples = [worksheets.getFirst(false), worksheets.getActiveWorksheet()].map(askSample);
  try {
    await context.sync();
  } catch (error) {
    const code = codeOf(error);
    if (code === cellEditCode || code === "InvalidOperation") throw error;
    return listByItems(context);
  }
  const found = asked.filter(({ sheet }) => !sheet.isNullObject);
  // Where the chain found sheets to its end there may be more.
  if (found.length === chainLength) return listByItems(context);
  const sampled = new Map(samples.map((sample) => sample()));
  return { sheets: found.map((each) => listed(each, sampled.get(each.sheet.id))), date1904: date1904(), leftOut: [] };
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** First sheet, next, next …: past the last one Excel goes on with null objects. */
function chainOf(worksheets: Excel.WorksheetCollection): Asked[] {
  const chain = [ask(worksheets.getFirst(false))];
  for (let last = chain[0]; last && chain.length < chainLength; last = chain.at(-1)) {
    chain.push(ask(last.sheet.getNextOrNullObject(false)));
  }
  return chain;
}

/**
 * The plain way, some round trips more: for a host that does not go on from null objects, for still more sheets, and
 * for sheets without cells.
 */
async function listByItems(context: Excel.RequestContext): Promise<SheetList> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const date1904 = askDate1904(context);
  await context.sync();
  const { asked, refused } = await divided(context, worksheets.items, (sheet) => ({
    asked: ask(sheet),
    sample: askSample(sheet),
  }));
  const sheets = asked.map(([, each]) => listed(each.asked, each.sample()[1]));
  return { sheets, date1904: date1904(), leftOut: refused.map(({ name }) => name) };
}

function ask(sheet: Excel.Worksheet): Asked {
  sheet.load("id,name,visibility");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return { sheet, used };
}

function listed({ sheet, used }: Asked, sample: Sample | undefined): ListedSheet {
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    used: used.isNullObject ? null : rectangleOf(used),
    sample: sample ?? null,
  };
}

/** A loaded range's place. */
export function rectangleOf(range: Excel.Range): Rectangle {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}
