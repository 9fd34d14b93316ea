import type { ReactNode } from "react";
import { words } from "./words";

/** The page was opened outside Excel: where to go instead. */
export function OutsideExcel(): ReactNode {
  return (
    <main className="no-workbook">
      <h1>{words.outside.title}</h1>
      <p>{words.outside.lead}</p>
      <p>
        {words.outside.noExcel}
        <a href="workbench.html">{words.outside.workbench}</a>
      </p>
    </main>
  );
}

/** Excel did not hand over the workbook: why, and another try. */
export function StartFailed({ sentence, onRetry }: { readonly sentence: string; onRetry(): void }): ReactNode {
  return (
    <main className="no-workbook" role="alert">
      <h1>{words.failed.title}</h1>
      <p>{sentence}</p>
      <button type="button" onClick={onRetry}>
        {words.failed.retry}
      </button>
    </main>
  );
}
