import type { Workbook } from "../workbooks/port";
import { onChanged, onSelected } from "./events";
import { shared } from "./shared";
import { insertSheet } from "./insert-sheet";
import { markCells, unmarkCells } from "./marking";
import { recallItem, rememberItem } from "./memory-part";
import { readRows } from "./read-rows";
import { readSheets } from "./read-sheets";
import { reading } from "./request";
import { revealCell } from "./reveal-cell";
import { newSession } from "./session";
import { undoLast } from "./undo-last";
import { writeCells } from "./write-cells";

/** The workbook open in this Excel behind the port. Call after Office.onReady; needs ExcelApi 1.9. */
export async function excelWorkbook(): Promise<Workbook> {
  const session = newSession();
  return {
    name: await workbookName(),
    sheets: (options) => readSheets(session, options),
    rows: (sheet, from, to) => readRows(session, sheet, from, to),
    changed: shared((tell) => onChanged(session, tell)),
    selected: shared((tell) => onSelected(session, tell)),
    mark: (marks) => markCells(session, marks),
    unmark: () => unmarkCells(session),
    write: (writes) => writeCells(session, writes),
    undo: () => undoLast(session),
    reveal: revealCell,
    insert: (blueprint) => insertSheet(session, blueprint),
    remember: rememberItem,
    recall: recallItem,
  };
}

function workbookName(): Promise<string> {
  return reading(async (context) => {
    const { workbook } = context;
    workbook.load("name");
    await context.sync();
    return workbook.name;
  });
}
