import { problemOf } from "./errors";

/** Whether this Excel has a version of ExcelApi, "1.13". */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

/** Runs a batch; what Excel refuses comes out as a WorkbookProblem. */
export async function reading<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw problemOf(error);
  }
}

/** Runs a batch of writes as one step of Excel's own undo where host (ExcelApi 1.20) and client both know how; errors come out as Excel's. */
export function writing<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return knowsUndoGroups() ? Excel.run({ mergeUndoGroup: true }, batch) : Excel.run(batch);
}

/** A self-hosted client may be years older than its host, which alone answers isSetSupported: look for a neighbour of the option (1.19). */
function knowsUndoGroups(): boolean {
  return supports("1.20") && "getDisplayedCellProperties" in Excel.Range.prototype;
}
