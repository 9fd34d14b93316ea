import type { Grid } from "../../sheets/grid";
import type { Workbook } from "../../workbooks/port";
import { WorkbookProblem } from "../../workbooks/problem";

/** The workbook as a tab needs it that nobody pressed 检查 for: Excel's undo list stays where that is possible at all. */
export async function wholeWorkbook(workbook: Workbook): Promise<Grid[]> {
  try {
    return await workbook.sheets({ leaveUndo: true });
  } catch (error) {
    if (error instanceof WorkbookProblem) return workbook.sheets();
    throw error;
  }
}
