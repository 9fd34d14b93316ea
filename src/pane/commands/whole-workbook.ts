import type { Grid } from "../../sheets/grid";
import type { Workbook } from "../../workbooks/port";
import { WorkbookProblem } from "../../workbooks/problem";

/**
 * The workbook as a tab needs it that nobody pressed 检查 for: Excel's undo list stays where that is possible at all.
 * Throws an AbortError when the signal fires.
 */
export async function wholeWorkbook(workbook: Workbook, signal?: AbortSignal): Promise<Grid[]> {
  const given = signal ? { signal } : {};
  try {
    return await workbook.sheets({ ...given, leaveUndo: true });
  } catch (error) {
    if (error instanceof WorkbookProblem) return workbook.sheets(given);
    throw error;
  }
}
