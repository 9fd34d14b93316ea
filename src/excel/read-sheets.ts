import type { CellValue, Grid, Rectangle } from "../sheets/grid";
import type { ReadOptions } from "../workbooks/port";
import { WorkbookProblem } from "../workbooks/problem";
import { codeOf } from "./errors";
import { formatsOf, valuesOf } from "./grid-cells";
import { askMerges, distinct, knownMerges } from "./merges";
import { type RowPiece, Remaining, cellsIn } from "./pieces";
import { readingOnly, readingAtOnce } from "./request";
import type { Session } from "./session";
import { type ListedSheet, listSheets } from "./sheet-list";
import { bytesPerCell } from "./weight";

/** One sheet while its rows come in. */
interface Growing {
  readonly values: CellValue[][];
  readonly numberFormats: (readonly string[])[];
  readonly merges: Rectangle[];
}

/** The used part of every sheet: two round trips up to 5,000 rows however many sheets, then one per 4 MB. */
export function readSheets(session: Session, options: ReadOptions = {}): Promise<Grid[]> {
  const { progress, signal, leaveUndo = false, leftOut } = options;
  const read = async (context: Excel.RequestContext): Promise<Grid[]> => {
    requireGoingOn(signal);
    const { sheets, date1904, leftOut: unread } = await listSheets(context);
    for (const { id, name } of sheets) session.names.set(id, name);
    if (leaveUndo) requireKnownMerges(session, sheets);
    const remaining = new Remaining(sheets);
    const growing = sheets.map((): Growing => ({ values: [], numberFormats: [], merges: [] }));
    let done = 0;
    progress?.({ done, total: remaining.total });
    while (!remaining.isEmpty) {
      requireGoingOn(signal);
      done += await readNext(context, sheets, remaining, growing, !leaveUndo);
      progress?.({ done, total: remaining.total });
    }
    requireGoingOn(signal);
    for (const name of unread) leftOut?.(name);
    return sheets.map((sheet, index) => {
      const grown = growing[index] ?? nothing;
      const merges = leaveUndo ? (knownMerges(session, sheet.name) ?? []) : distinct(grown.merges);
      session.merges.set(sheet.name, merges);
      return finished(sheet, grown, merges, date1904);
    });
  };
  return leaveUndo ? readingAtOnce(read) : readingOnly(session, read);
}

const nothing: Growing = { values: [], numberFormats: [], merges: [] };

function requireGoingOn(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new DOMException("已取消", "AbortError");
}

/**
 * Reads one answer's worth and returns how many cells came; 0 where it was refused as too large and is to be asked
 * again in halves.
 */
async function readNext(
  context: Excel.RequestContext,
  sheets: readonly ListedSheet[],
  remaining: Remaining,
  growing: readonly Growing[],
  withMerges: boolean,
): Promise<number> {
  const pieces = remaining.take();
  const asked = pieces.map((piece) => askPiece(context, sheets, piece, withMerges));
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "ResponsePayloadSizeLimitExceeded" || pieces.every(({ area }) => area.top === area.bottom))
      throw error;
    remaining.putBack(pieces);
    return 0;
  }
  for (const { piece, range, merges } of asked) {
    const sheet = growing[piece.sheet];
    if (!sheet) continue;
    for (const row of valuesOf(range.values)) sheet.values.push(row);
    for (const row of formatsOf(range.numberFormat, sheet.numberFormats.at(-1))) sheet.numberFormats.push(row);
    for (const merge of merges()) sheet.merges.push(merge);
    remaining.weighed(piece.sheet, bytesPerCell({ values: range.values, formats: range.numberFormat }));
  }
  return pieces.reduce((sum, { area }) => sum + cellsIn(area), 0);
}

function askPiece(context: Excel.RequestContext, sheets: readonly ListedSheet[], piece: RowPiece, withMerges: boolean) {
  const { top, left, bottom, right } = piece.area;
  const sheet = context.workbook.worksheets.getItem(sheets[piece.sheet]?.id ?? "");
  const range = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values,numberFormat");
  return { piece, range, merges: withMerges ? askMerges(sheet, piece.area) : () => [] };
}

function finished(sheet: ListedSheet, grown: Growing, merges: readonly Rectangle[], date1904: boolean): Grid {
  const { name, visible, used } = sheet;
  const { values, numberFormats } = grown;
  return { name, visible, date1904, top: used?.top ?? 0, left: used?.left ?? 0, values, numberFormats, merges };
}

/** Without knowing what is merged, a merged cell's rows would look empty: a false alarm. */
function requireKnownMerges(session: Session, sheets: readonly ListedSheet[]): void {
  const unknown = sheets.some(({ name, used }) => used && !knownMerges(session, name));
  if (unknown) throw new WorkbookProblem("表的行列有变动，合并单元格要重新读一遍。", "请按“重新检查”。", null);
}
