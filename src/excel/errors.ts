import type { Outcome, SkipReason } from "../workbooks/port";
import { WorkbookProblem } from "../workbooks/problem";
import { skipSentences, type SkipSentence } from "../workbooks/skip-sentences";

/** Where no reason of the port fits: what happened, and what to do. */
const tooLarge: SkipSentence = { why: "数据太多，Excel 一次交不出来", action: "请删除表中多余的空行空列，再试一次" };
const busy: SkipSentence = { why: "Excel 正忙", action: "请稍等片刻，再试一次" };
const unknown: SkipSentence = {
  why: "Excel 没有完成这一步",
  action: "请再试一次；仍不行时，关闭并重新打开本工作簿",
};

/** Excel's code while a cell is being edited; some requests answer a plain InvalidOperation instead. */
export const cellEditCode = "InvalidOperationInCellEditMode";

/** Excel's error codes, as its documentation lists them, by what the port calls them. */
const reasons: Readonly<Record<string, SkipReason>> = {
  [cellEditCode]: "editing-cell",
  InactiveWorkbook: "other-workbook-in-front",
  InvalidSelection: "other-workbook-in-front",
  FilteredRangeConflict: "filtered",
  AccessDenied: "protected",
  ReadOnlyWorkbook: "read-only",
  ItemNotFound: "sheet-missing",
  InvalidReference: "sheet-missing",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedFeature: "not-supported",
  NotImplemented: "not-supported",
};

const otherSentences: Readonly<Record<string, SkipSentence>> = {
  RequestPayloadSizeLimitExceeded: tooLarge,
  ResponsePayloadSizeLimitExceeded: tooLarge,
  RangeExceedsLimit: tooLarge,
  RequestAborted: busy,
  Conflict: busy,
  ServiceNotAvailable: busy,
  ActivityLimitReached: busy,
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
  return reasons[codeOf(error) ?? ""] ?? "failed";
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
  const reason = reasons[code ?? ""] ?? null;
  const { why, action } = reason ? skipSentences[reason] : (otherSentences[code ?? ""] ?? unknown);
  return new WorkbookProblem(`${why}。`, `${action}。`, reason, code);
}
