import type { Outcome, SkipReason } from "../workbooks/port";
import { WorkbookProblem } from "../workbooks/problem";

interface Explanation {
  readonly reason: SkipReason | null;
  readonly sentence: string;
  readonly action: string;
}

const editing: Explanation = {
  reason: "editing-cell",
  sentence: "正在编辑单元格，Excel 暂时不接受操作。",
  action: "请按回车或 Esc 结束编辑，再试一次。",
};
const otherInFront: Explanation = {
  reason: "other-workbook-in-front",
  sentence: "Excel 没有完成这一步，可能是另一个工作簿在前面。",
  action: "请先点一下本工作簿的窗口，再试一次。",
};
const isProtected: Explanation = {
  reason: "protected",
  sentence: "工作表有保护，不能改动。",
  action: "请在“审阅”中撤销工作表保护，再试一次。",
};
const readOnly: Explanation = {
  reason: "read-only",
  sentence: "工作簿以只读方式打开，不能改动。",
  action: "请启用编辑或另存一份，再试一次。",
};
const gone: Explanation = {
  reason: "sheet-missing",
  sentence: "工作表已被删除或改名。",
  action: "请重新检查。",
};
const tooOld: Explanation = {
  reason: "not-supported",
  sentence: "这个版本的 Excel 没有所需的功能。",
  action: "请使用 Excel 2021 或更新的版本。",
};
const tooLarge: Explanation = {
  reason: null,
  sentence: "数据太多，Excel 一次交不出来。",
  action: "请删除表中多余的空行空列，再试一次。",
};
const busy: Explanation = {
  reason: null,
  sentence: "Excel 正忙。",
  action: "请稍等片刻，再试一次。",
};

const filtered: Explanation = {
  reason: "filtered",
  sentence: "所在行被筛选隐藏。",
  action: "请先清除筛选，再试一次。",
};

/** Excel's code while a cell is being edited; some requests answer a plain InvalidOperation instead. */
export const cellEditCode = "InvalidOperationInCellEditMode";

/** Excel's error codes, as its documentation lists them, in the clerk's terms. */
const explanations: Readonly<Record<string, Explanation>> = {
  [cellEditCode]: editing,
  InactiveWorkbook: otherInFront,
  InvalidSelection: otherInFront,
  FilteredRangeConflict: filtered,
  AccessDenied: isProtected,
  ReadOnlyWorkbook: readOnly,
  ItemNotFound: gone,
  InvalidReference: gone,
  ApiNotFound: tooOld,
  ApiNotAvailable: tooOld,
  UnsupportedFeature: tooOld,
  NotImplemented: tooOld,
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  RequestAborted: busy,
  Conflict: busy,
  ServiceNotAvailable: busy,
  ActivityLimitReached: busy,
};

const unknown: Explanation = {
  reason: null,
  sentence: "Excel 没有完成这一步。",
  action: "请再试一次；仍不行时，关闭并重新打开本工作簿。",
};

/** The code of an Office.js error; null where it is none. Told by its shape: the client may live in another realm. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/**
 * An error of what needs the workbook's window (select, activate, add, freeze), for which another workbook in front
 * mostly answers GeneralException (D excel-add-ins-troubleshooting.md).
 */
export function windowError(error: unknown): unknown {
  return codeOf(error) === "GeneralException" ? { code: "InactiveWorkbook" } : error;
}

/** The reason an outcome gives for what this error prevented. */
export function reasonOf(error: unknown): SkipReason {
  return explanations[codeOf(error) ?? ""]?.reason ?? "failed";
}

/** The outcome of a request that was not carried out, for each sheet it was about ("" = the workbook). */
export function undone(error: unknown, sheets: Iterable<string>): Outcome {
  const reason = reasonOf(error);
  const names = [...new Set(sheets)];
  return { done: 0, skipped: (names.length === 0 ? [""] : names).map((sheet) => ({ sheet, reason })) };
}

/**
 * Any error as a problem that can be shown. An AbortError (the only DOMException met here) and a problem told already
 * pass unchanged.
 */
export function problemOf(error: unknown): unknown {
  if (error instanceof WorkbookProblem || error instanceof DOMException) return error;
  const code = codeOf(error);
  const { reason, sentence, action } = explanations[code ?? ""] ?? unknown;
  return new WorkbookProblem(sentence, action, reason, code);
}
