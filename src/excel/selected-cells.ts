import type { Selection } from "../workbooks/port";

/**
 * What the clerk has selected, now; null where that is no range of cells (a chart, several areas: OfficeDev/office-js
 * #2268).
 */
export async function selectedCells(): Promise<Selection | null> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/name");
    await context.sync();
    const { rowIndex: top, columnIndex: left, rowCount, columnCount, worksheet } = range;
    return { sheet: worksheet.name, range: { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 } };
  }).catch(() => null);
}
