import type { ReactNode } from "react";
import { taskpaneWords } from "./words";

/** The page was opened outside Excel: where to go instead. */
export function OutsideExcel(): ReactNode {
  return (
    <main className="no-workbook">
      <h1>{taskpaneWords.outside.title}</h1>
      <p>{taskpaneWords.outside.lead}</p>
      <p>
        {taskpaneWords.outside.noExcel}
        <a href="workbench.html">{taskpaneWords.outside.workbench}</a>
      </p>
    </main>
  );
}

/** Excel did not hand over the workbook: why, and another try. */
export function StartFailed({ sentence, onRetry }: { readonly sentence: string; onRetry(): void }): ReactNode {
  return (
    <main className="no-workbook" role="alert">
      <h1>{taskpaneWords.failed.title}</h1>
      <p>{sentence}</p>
      <button type="button" onClick={onRetry}>
        {taskpaneWords.failed.retry}
      </button>
    </main>
  );
}
