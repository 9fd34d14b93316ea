import type { ReactNode } from "react";

/** The page was opened outside Excel: where to go instead. */
export function OutsideExcel(): ReactNode {
  return (
    <main className="no-workbook">
      <h1>请在 Excel 里打开</h1>
      <p>这是强审台账助手的任务窗格，要在 Excel 的“加载项”里打开。</p>
      <p>
        没有 Excel，或用的是 WPS，可以用<a href="workbench.html">网页版</a>打开 .xlsx 文件。
      </p>
    </main>
  );
}

/** Excel did not hand over the workbook: why, and another try. */
export function StartFailed({ sentence, onRetry }: { readonly sentence: string; onRetry(): void }): ReactNode {
  return (
    <main className="no-workbook" role="alert">
      <h1>没有打开成</h1>
      <p>{sentence}</p>
      <button type="button" onClick={onRetry}>
        重试
      </button>
    </main>
  );
}
