import type { Workbook } from "../workbooks/port";
import { onChanged, onSelected } from "./events";
import { shared } from "./shared";
import { insertSheet } from "./insert/insert-sheet";
import { markCells, unmarkCells } from "./marks/marking";
import { recallItem, rememberItem } from "./memory-part";
import { readRows } from "./read-rows";
import { readSheets } from "./read-sheets";
import { readingOnly } from "./request";
import { revealCell } from "./reveal-cell";
import { type Session, newSession } from "./session";
import { takeBackLast } from "./write/undo-last";
import { writeCells } from "./write/write-cells";

/** Milliseconds that a request waits for the end of cell editing where Excel does not hold it back by itself. */
const patience = 30_000;

/**
 * The workbook open in this Excel behind the port; asks Excel nothing yet. Call after Office.onReady; needs ExcelApi
 * 1.9.
 */
export function excelWorkbook(options: { readonly patience?: number } = {}): Workbook {
  const session = newSession(options.patience ?? patience);
  return {
    fileName: () => workbookName(session),
    waiting: (listener) => {
      session.waiting.add(listener);
      return () => void session.waiting.delete(listener);
    },
    sheets: (read) => readSheets(session, read),
    rows: (sheet, from, to) => readRows(session, sheet, from, to),
    changed: shared((tell) => onChanged(session, tell)),
    selected: shared((tell) => onSelected(session, tell)),
    mark: (marks) => markCells(session, marks),
    unmark: () => unmarkCells(session),
    write: (writes) => writeCells(session, writes),
    undo: () => takeBackLast(session),
    reveal: (cell) => revealCell(session, cell),
    insert: (blueprint, told) => insertSheet(session, blueprint, told),
    remember: (key, value) => rememberItem(session, key, value),
    recall: (key, unusable) => recallItem(session, key, unusable),
  };
}

/** Asked each time: after 另存为 it is another. */
function workbookName(session: Session): Promise<string> {
  return readingOnly(session, async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
