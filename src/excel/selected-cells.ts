import type { Selection } from "../workbooks/port";
import { WorkbookProblem } from "../workbooks/problem";
import { readingAtOnce } from "./request";

/**
 * What the clerk has selected, now; null where that is no range of cells (a chart, several areas: OfficeDev/office-js
 * #2268). Throws a WorkbookProblem while a cell is being edited.
 */
export async function selectedCells(): Promise<Selection | null> {
  try {
    return await readingAtOnce(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
      await context.sync();
      const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = range;
      return { sheet: worksheet.name, range: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
    });
  } catch (error) {
    if (error instanceof WorkbookProblem && error.reason === "editing-cell") throw error;
    return null;
  }
}
